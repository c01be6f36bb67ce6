// Generated from the spec "Entur Customers – Customer accounts" by `pnpm generate`; do not edit.

import type {
  CallOptions,
  Failure,
  Ok,
  PathOptions,
  Undocumented,
} from "@entur-clients/core";
import type { components } from "./schema.js";

/** The parameters of {@link Methods.createCustomerAccount}. */
export interface CreateCustomerAccountParams {
  readonly path: {
    /** The number of the customer. */
    readonly customerNumber: number;
  };
}

/** What {@link Methods.createCustomerAccount} takes. */
export interface CreateCustomerAccountInput extends CreateCustomerAccountParams {
  readonly body: components["schemas"]["CustomerAccountRequest"];
}

/** What {@link Methods.createCustomerAccount} answers, one member per kind of answer. */
export type CreateCustomerAccountResult =
  | Ok<200, components["schemas"]["CustomerAccountResponse"]>
  | Failure<400 | 401 | 403 | 404 | 409 | 429 | 500, components["schemas"]["ErrorResponse"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 409 | 429 | 500>;

/** The parameters of {@link Methods.deleteCustomerAccount}. */
export interface DeleteCustomerAccountParams {
  readonly path: {
    /** The number of the customer. */
    readonly customerNumber: number;
    /** The account id, called `customerAccountId` in responses. It often holds colons, so percent-encode it. */
    readonly accountId: string;
  };
}

/** What {@link Methods.deleteCustomerAccount} takes. */
export interface DeleteCustomerAccountInput extends DeleteCustomerAccountParams {}

/** What {@link Methods.deleteCustomerAccount} answers, one member per kind of answer. */
export type DeleteCustomerAccountResult =
  | Ok<200, undefined>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["ErrorResponse"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** The parameters of {@link Methods.getCustomerAccountsCustomerNumber}. */
export interface GetCustomerAccountsCustomerNumberParams {
  readonly path: {
    /** The number of the customer. */
    readonly customerNumber: number;
  };
}

/** What {@link Methods.getCustomerAccountsCustomerNumber} takes. */
export interface GetCustomerAccountsCustomerNumberInput extends GetCustomerAccountsCustomerNumberParams {}

/** What {@link Methods.getCustomerAccountsCustomerNumber} answers, one member per kind of answer. */
export type GetCustomerAccountsCustomerNumberResult =
  | Ok<200, components["schemas"]["ListCustomerAccountResponse"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["ErrorResponse"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** The parameters of {@link Methods.getProfileByCustomerAccountId}. */
export interface GetProfileByCustomerAccountIdParams {
  readonly path: {
    /** The account id, called `customerAccountId` in responses. It often holds colons, so percent-encode it. */
    readonly accountId: string;
  };
}

/** What {@link Methods.getProfileByCustomerAccountId} takes. */
export interface GetProfileByCustomerAccountIdInput extends GetProfileByCustomerAccountIdParams {}

/** What {@link Methods.getProfileByCustomerAccountId} answers, one member per kind of answer. */
export type GetProfileByCustomerAccountIdResult =
  | Ok<200, components["schemas"]["CustomerResponse"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["ErrorResponse"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** The parameters of {@link Methods.patchCustomerAccount}. */
export interface PatchCustomerAccountParams {
  readonly path: {
    /** The number of the customer. */
    readonly customerNumber: number;
    /** The account id, called `customerAccountId` in responses. It often holds colons, so percent-encode it. */
    readonly accountId: string;
  };
}

/** What {@link Methods.patchCustomerAccount} takes. */
export interface PatchCustomerAccountInput extends PatchCustomerAccountParams {
  readonly body: components["schemas"]["CustomerAccountPatchRequest"];
}

/** What {@link Methods.patchCustomerAccount} answers, one member per kind of answer. */
export type PatchCustomerAccountResult =
  | Ok<200, components["schemas"]["CustomerAccountResponse"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["ErrorResponse"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** What each operation takes and answers. */
export interface Calls {
  createCustomerAccount: { request: CreateCustomerAccountInput; result: CreateCustomerAccountResult };
  deleteCustomerAccount: { request: DeleteCustomerAccountInput; result: DeleteCustomerAccountResult };
  getCustomerAccountsCustomerNumber: { request: GetCustomerAccountsCustomerNumberInput; result: GetCustomerAccountsCustomerNumberResult };
  getProfileByCustomerAccountId: { request: GetProfileByCustomerAccountIdInput; result: GetProfileByCustomerAccountIdResult };
  patchCustomerAccount: { request: PatchCustomerAccountInput; result: PatchCustomerAccountResult };
}

/** One method per operation: the data, or a typed error thrown. */
export interface Methods {
  /**
   * Tie a new account to a customer
   *
   * Ties an account id to the customer. The id is called `accountId` on the way in and `customerAccountId` on the way out. An id can be tied only once, so repeating a call that came through is answered with a 409. Answers with 200 and not 201.
   *
   * `POST /profiles/{customerNumber}/customer-accounts`
   */
  createCustomerAccount(request: CreateCustomerAccountInput, options?: CallOptions): Promise<components["schemas"]["CustomerAccountResponse"]>;

  /**
   * Untie an account from a customer
   *
   * Removes the tie between the customer and the account id. Answers with 200 and no body. Repeating it is harmless, but is answered with a 404.
   *
   * `DELETE /profiles/{customerNumber}/customer-accounts/{accountId}`
   */
  deleteCustomerAccount(request: DeleteCustomerAccountInput, options?: CallOptions): Promise<undefined>;

  /**
   * List a customer's accounts
   *
   * Every account tied to the customer. A customer without any is answered with an empty list. The list is not paged.
   *
   * `GET /profiles/{customerNumber}/customer-accounts`
   */
  getCustomerAccountsCustomerNumber(request: GetCustomerAccountsCustomerNumberInput, options?: CallOptions): Promise<components["schemas"]["ListCustomerAccountResponse"]>;

  /**
   * Get the profile behind a customer account id
   *
   * The profile of the customer an account id is tied to.
   *
   * `GET /profiles/customer-accounts/{accountId}`
   */
  getProfileByCustomerAccountId(request: GetProfileByCustomerAccountIdInput, options?: CallOptions): Promise<components["schemas"]["CustomerResponse"]>;

  /**
   * Change a customer's account
   *
   * Changes the account by a JSON Merge Patch (RFC 7396): a field left out keeps its value, a field with a value takes it, and null removes the field. So leaving `alias` out and sending it as null are two different requests.
   *
   * `PATCH /profiles/{customerNumber}/customer-accounts/{accountId}`
   */
  patchCustomerAccount(request: PatchCustomerAccountInput, options?: CallOptions): Promise<components["schemas"]["CustomerAccountResponse"]>;
}

/** What DELETE takes and answers, by path. */
export interface DeletePaths {
  "/profiles/{customerNumber}/customer-accounts/{accountId}": {
    init: PathOptions & { readonly params: DeleteCustomerAccountParams };
    result: DeleteCustomerAccountResult;
  };
}

/** What GET takes and answers, by path. */
export interface GetPaths {
  "/profiles/{customerNumber}/customer-accounts": {
    init: PathOptions & { readonly params: GetCustomerAccountsCustomerNumberParams };
    result: GetCustomerAccountsCustomerNumberResult;
  };
  "/profiles/customer-accounts/{accountId}": {
    init: PathOptions & { readonly params: GetProfileByCustomerAccountIdParams };
    result: GetProfileByCustomerAccountIdResult;
  };
}

/** What PATCH takes and answers, by path. */
export interface PatchPaths {
  "/profiles/{customerNumber}/customer-accounts/{accountId}": {
    init: PathOptions & { readonly params: PatchCustomerAccountParams; readonly body: components["schemas"]["CustomerAccountPatchRequest"] };
    result: PatchCustomerAccountResult;
  };
}

/** What POST takes and answers, by path. */
export interface PostPaths {
  "/profiles/{customerNumber}/customer-accounts": {
    init: PathOptions & { readonly params: CreateCustomerAccountParams; readonly body: components["schemas"]["CustomerAccountRequest"] };
    result: CreateCustomerAccountResult;
  };
}

/** Calls by path, by verb. */
export interface Verbs {
  delete: DeletePaths;
  get: GetPaths;
  patch: PatchPaths;
  post: PostPaths;
}
