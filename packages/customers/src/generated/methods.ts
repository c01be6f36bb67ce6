// Generated from the spec "Entur Personalisation – Customers" by `pnpm generate`; do not edit.

import type {
  CallOptions,
  Failure,
  Ok,
  PathOptions,
  Undocumented,
} from "@entur-clients/core";
import type { components } from "./schema.js";

/** What {@link Methods.queryCurrentLevelSummary} takes. */
export interface QueryCurrentLevelSummaryInput {
  readonly body: components["schemas"]["CurrentLevelSummaryQuery"];
}

/** What {@link Methods.queryCurrentLevelSummary} answers, one member per kind of answer. */
export type QueryCurrentLevelSummaryResult =
  | Ok<200, readonly components["schemas"]["CurrentLevelSummary"][]>
  | Failure<400 | 401 | 403 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 429 | 500>;

/** What {@link Methods.queryCustomerMemberships} takes. */
export interface QueryCustomerMembershipsInput {
  readonly body: components["schemas"]["CustomerMembershipsQuery"];
}

/** What {@link Methods.queryCustomerMemberships} answers, one member per kind of answer. */
export type QueryCustomerMembershipsResult =
  | Ok<200, readonly components["schemas"]["CustomerMembership"][]>
  | Failure<400 | 401 | 403 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 429 | 500>;

/** What each operation takes and answers. */
export interface Calls {
  queryCurrentLevelSummary: { request: QueryCurrentLevelSummaryInput; result: QueryCurrentLevelSummaryResult };
  queryCustomerMemberships: { request: QueryCustomerMembershipsInput; result: QueryCustomerMembershipsResult };
}

/** One method per operation: the data, or a typed error thrown. */
export interface Methods {
  /**
   * Get a customer's current status
   *
   * How a customer stands, now or at another instant, in each program the customer is a member of: points, level, rewards and suspensions. Always a list, even when one program is asked for, and an empty one if the customer is not a member. Texts of point definitions come in the language of the `Accept-Language` header, or else in Norwegian bokmål. It only reads, so it may be repeated.
   *
   * `POST /v1/current-level-summary`
   */
  queryCurrentLevelSummary(request: QueryCurrentLevelSummaryInput, options?: CallOptions): Promise<readonly components["schemas"]["CurrentLevelSummary"][]>;

  /**
   * Find a customer's memberships
   *
   * The programs a customer is a member of, with the member id in each and what the program keeps about the member. A customer who is a member of none is answered with an empty list. The list is not paged. It only reads, so it may be repeated.
   *
   * `POST /v1/customer-memberships`
   */
  queryCustomerMemberships(request: QueryCustomerMembershipsInput, options?: CallOptions): Promise<readonly components["schemas"]["CustomerMembership"][]>;
}

/** What POST takes and answers, by path. */
export interface PostPaths {
  "/v1/current-level-summary": {
    init: PathOptions & { readonly body: components["schemas"]["CurrentLevelSummaryQuery"] };
    result: QueryCurrentLevelSummaryResult;
  };
  "/v1/customer-memberships": {
    init: PathOptions & { readonly body: components["schemas"]["CustomerMembershipsQuery"] };
    result: QueryCustomerMembershipsResult;
  };
}

/** Calls by path, by verb. */
export interface Verbs {
  post: PostPaths;
}
