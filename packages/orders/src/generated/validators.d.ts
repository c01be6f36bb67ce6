// Generated from the spec "Entur Personalisation – Orders" by `pnpm generate`; do not edit.

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
  readonly findTransactionsByOrderId: OperationChecks<200 | 400 | 401 | 403 | 429 | 500>;
  readonly registerDeferred: OperationChecks<200 | 400 | 401 | 403 | 404 | 422 | 429 | 500> & { readonly body: Check };
};
