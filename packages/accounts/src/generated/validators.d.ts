// Generated from the spec "Entur Customers – Customer accounts" by `pnpm generate`; do not edit.

/** One broken rule: where (a JSON pointer), which keyword, and what it asks for. */
export interface Violation {
  readonly at: string;
  readonly keyword: string;
  readonly message: string;
}

/** Judges a value; an empty list means that it is valid. */
export type Check = (value: unknown) => readonly Violation[];

/**
 * The checks of one operation. `path`, `query` and `header` take an object of texts (header names in
 * lower case) and coerce it in place to the types of the spec.
 */
export interface OperationChecks<Status extends number> {
  readonly path: Check;
  readonly query: Check;
  readonly header: Check;
  readonly body?: Check;
  readonly responses: { readonly [S in Status]: Check };
}

/** Checks by operationId. */
export declare const validators: {
  readonly createCustomerAccount: OperationChecks<200 | 400 | 401 | 403 | 404 | 409 | 429 | 500> & { readonly body: Check };
  readonly deleteCustomerAccount: OperationChecks<200 | 400 | 401 | 403 | 404 | 429 | 500>;
  readonly getCustomerAccountsCustomerNumber: OperationChecks<200 | 400 | 401 | 403 | 404 | 429 | 500>;
  readonly getProfileByCustomerAccountId: OperationChecks<200 | 400 | 401 | 403 | 404 | 429 | 500>;
  readonly patchCustomerAccount: OperationChecks<200 | 400 | 401 | 403 | 404 | 429 | 500> & { readonly body: Check };
};
