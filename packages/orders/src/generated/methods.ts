// Generated from the spec "Entur Personalisation – Orders" by `pnpm generate`; do not edit.

import type {
  CallOptions,
  Failure,
  Ok,
  PathOptions,
  Undocumented,
} from "@entur-clients/core";
import type { components } from "./schema.js";

/** The parameters of {@link Methods.findTransactionsByOrderId}. */
export interface FindTransactionsByOrderIdParams {
  readonly query: {
    /** The order. */
    readonly orderId: string;
  };
}

/** What {@link Methods.findTransactionsByOrderId} takes. */
export interface FindTransactionsByOrderIdInput extends FindTransactionsByOrderIdParams {}

/** What {@link Methods.findTransactionsByOrderId} answers, one member per kind of answer. */
export type FindTransactionsByOrderIdResult =
  | Ok<200, readonly components["schemas"]["TransactionByOrder"][]>
  | Failure<400 | 401 | 403 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 429 | 500>;

/** The parameters of {@link Methods.registerDeferred}. */
export interface RegisterDeferredParams {
  readonly path: {
    /** The program. Its id differs from one environment to the next. */
    readonly programId: number;
  };
}

/** What {@link Methods.registerDeferred} takes. */
export interface RegisterDeferredInput extends RegisterDeferredParams {
  readonly body: components["schemas"]["DeferredRegistrationRequest"];
}

/** What {@link Methods.registerDeferred} answers, one member per kind of answer. */
export type RegisterDeferredResult =
  | Ok<200, components["schemas"]["DeferredRegistrationResponse"]>
  | Failure<400 | 401 | 403 | 404 | 422 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 422 | 429 | 500>;

/** What each operation takes and answers. */
export interface Calls {
  findTransactionsByOrderId: { request: FindTransactionsByOrderIdInput; result: FindTransactionsByOrderIdResult };
  registerDeferred: { request: RegisterDeferredInput; result: RegisterDeferredResult };
}

/** One method per operation: the data, or a typed error thrown. */
export interface Methods {
  /**
   * Find the transactions of an order
   *
   * Every transaction an order has led to, in all programs the caller has access to. The list is not paged, and empty if the order is unknown or led to none.
   *
   * `GET /v1/transactions`
   */
  findTransactionsByOrderId(request: FindTransactionsByOrderIdInput, options?: CallOptions): Promise<readonly components["schemas"]["TransactionByOrder"][]>;

  /**
   * Register an order line for a customer afterwards
   *
   * Plays the events of an order line again, this time for a named customer, and grants the points they lead to. A 200 may still hold entries of 0 points; if no points at all can be granted the answer is a 422. There is no idempotency key, so do not repeat a call whose outcome is unknown: find the order's transactions first.
   *
   * `POST /v1/programs/{programId}/deferred-registration`
   */
  registerDeferred(request: RegisterDeferredInput, options?: CallOptions): Promise<components["schemas"]["DeferredRegistrationResponse"]>;
}

/** What GET takes and answers, by path. */
export interface GetPaths {
  "/v1/transactions": {
    init: PathOptions & { readonly params: FindTransactionsByOrderIdParams };
    result: FindTransactionsByOrderIdResult;
  };
}

/** What POST takes and answers, by path. */
export interface PostPaths {
  "/v1/programs/{programId}/deferred-registration": {
    init: PathOptions & { readonly params: RegisterDeferredParams; readonly body: components["schemas"]["DeferredRegistrationRequest"] };
    result: RegisterDeferredResult;
  };
}

/** Calls by path, by verb. */
export interface Verbs {
  get: GetPaths;
  post: PostPaths;
}
