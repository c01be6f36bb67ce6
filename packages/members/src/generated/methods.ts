// Generated from the spec "Entur Personalisation – Members" by `pnpm generate`; do not edit.

import type { CallOptions, Failure, Ok, PagingOptions, PathOptions, Undocumented } from "@entur-clients/core";
import type { components } from "./schema.js";

/** What {@link Methods.getMember} takes. */
export interface GetMemberRequest {
  readonly path: { programId: number; memberId: number };
}

/** What it answers, one member per kind of answer. */
export type GetMemberResult =
  | Ok<200, components["schemas"]["Member"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** What {@link Methods.getMembers} takes. */
export interface GetMembersRequest {
  readonly path: { programId: number };
  readonly query?: { customerId?: string | undefined; page?: number | undefined; perPage?: number | undefined };
}

/** What it answers, one member per kind of answer. */
export type GetMembersResult =
  | Ok<200, components["schemas"]["PageMember"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** What {@link Methods.getPointPeriod} takes. */
export interface GetPointPeriodRequest {
  readonly path: { programId: number; memberId: number; pointPeriodId: number };
}

/** What it answers, one member per kind of answer. */
export type GetPointPeriodResult =
  | Ok<200, components["schemas"]["PointPeriod"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** What {@link Methods.getPointPeriods} takes. */
export interface GetPointPeriodsRequest {
  readonly path: { programId: number; memberId: number };
  readonly query?: { page?: number | undefined; perPage?: number | undefined };
}

/** What it answers, one member per kind of answer. */
export type GetPointPeriodsResult =
  | Ok<200, components["schemas"]["PagePointPeriod"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** What {@link Methods.getPointsHistory} takes. */
export interface GetPointsHistoryRequest {
  readonly path: { programId: number; memberId: number };
  readonly query?: { pointDefinitionReference?: string | undefined; pointEventType?: components["schemas"]["PointEventType"] | undefined; createdAfter?: string | Date | undefined; createdBefore?: string | Date | undefined; page?: number | undefined; perPage?: number | undefined };
}

/** What it answers, one member per kind of answer. */
export type GetPointsHistoryResult =
  | Ok<200, components["schemas"]["PagePointsHistoryEntry"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** What {@link Methods.getRewardLadder} takes. */
export interface GetRewardLadderRequest {
  readonly path: { programId: number; memberId: number };
}

/** What it answers, one member per kind of answer. */
export type GetRewardLadderResult =
  | Ok<200, components["schemas"]["RewardLadder"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** What {@link Methods.getSuspensionPeriods} takes. */
export interface GetSuspensionPeriodsRequest {
  readonly path: { programId: number; memberId: number };
  readonly query?: { page?: number | undefined; perPage?: number | undefined };
}

/** What it answers, one member per kind of answer. */
export type GetSuspensionPeriodsResult =
  | Ok<200, components["schemas"]["PageSuspensionPeriod"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** What {@link Methods.getTransactions} takes. */
export interface GetTransactionsRequest {
  readonly path: { programId: number; memberId: number };
  readonly query?: { orderId?: string | undefined; pointDefinitionReference?: string | undefined; page?: number | undefined; perPage?: number | undefined };
}

/** What it answers, one member per kind of answer. */
export type GetTransactionsResult =
  | Ok<200, components["schemas"]["PageTransaction"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** What each operation takes and answers. */
export interface Calls {
  getMember: { request: GetMemberRequest; result: GetMemberResult };
  getMembers: { request: GetMembersRequest; result: GetMembersResult };
  getPointPeriod: { request: GetPointPeriodRequest; result: GetPointPeriodResult };
  getPointPeriods: { request: GetPointPeriodsRequest; result: GetPointPeriodsResult };
  getPointsHistory: { request: GetPointsHistoryRequest; result: GetPointsHistoryResult };
  getRewardLadder: { request: GetRewardLadderRequest; result: GetRewardLadderResult };
  getSuspensionPeriods: { request: GetSuspensionPeriodsRequest; result: GetSuspensionPeriodsResult };
  getTransactions: { request: GetTransactionsRequest; result: GetTransactionsResult };
}

/** One method per operation: the data, or a typed error thrown. */
export interface Methods {
  /**
   * Get a member
   *
   * One member of one program.
   *
   * `GET /v1/programs/{programId}/members/{memberId}`
   */
  getMember(request: GetMemberRequest, options?: CallOptions): Promise<components["schemas"]["Member"]>;

  /**
   * List the members of a program
   *
   * All members of one program, page by page, or only the memberships of one customer. The order is not published.
   *
   * `GET /v1/programs/{programId}/members`
   */
  readonly getMembers: {
    (request: GetMembersRequest, options?: CallOptions): Promise<components["schemas"]["PageMember"]>;
    /** Every item of every page, asked for lazily. */
    items(request: GetMembersRequest, options?: PagingOptions): AsyncIterable<components["schemas"]["Member"]>;
    /** Every page, asked for lazily. */
    pages(request: GetMembersRequest, options?: PagingOptions): AsyncIterable<components["schemas"]["PageMember"]>;
  };

  /**
   * Get a point period
   *
   * One of a member's point periods. Ask for the customer's current level summary at the period's `endAt` to learn how the period ended.
   *
   * `GET /v1/programs/{programId}/members/{memberId}/point-periods/{pointPeriodId}`
   */
  getPointPeriod(request: GetPointPeriodRequest, options?: CallOptions): Promise<components["schemas"]["PointPeriod"]>;

  /**
   * List a member's point periods
   *
   * The windows a member's points are counted in, page by page, the latest `startAt` first.
   *
   * `GET /v1/programs/{programId}/members/{memberId}/point-periods`
   */
  readonly getPointPeriods: {
    (request: GetPointPeriodsRequest, options?: CallOptions): Promise<components["schemas"]["PagePointPeriod"]>;
    /** Every item of every page, asked for lazily. */
    items(request: GetPointPeriodsRequest, options?: PagingOptions): AsyncIterable<components["schemas"]["PointPeriod"]>;
    /** Every page, asked for lazily. */
    pages(request: GetPointPeriodsRequest, options?: PagingOptions): AsyncIterable<components["schemas"]["PagePointPeriod"]>;
  };

  /**
   * List what a member has earned and spent
   *
   * The comings and goings of a member's points, page by page, the latest `createdAt` first.
   *
   * `GET /v1/programs/{programId}/members/{memberId}/points-history`
   */
  readonly getPointsHistory: {
    (request: GetPointsHistoryRequest, options?: CallOptions): Promise<components["schemas"]["PagePointsHistoryEntry"]>;
    /** Every item of every page, asked for lazily. */
    items(request: GetPointsHistoryRequest, options?: PagingOptions): AsyncIterable<components["schemas"]["PointsHistoryEntry"]>;
    /** Every page, asked for lazily. */
    pages(request: GetPointsHistoryRequest, options?: PagingOptions): AsyncIterable<components["schemas"]["PagePointsHistoryEntry"]>;
  };

  /**
   * Get a member's reward ladder
   *
   * Every level this member can reach, what it takes to get there and what it gives.
   *
   * `GET /v1/programs/{programId}/members/{memberId}/reward-ladder`
   */
  getRewardLadder(request: GetRewardLadderRequest, options?: CallOptions): Promise<components["schemas"]["RewardLadder"]>;

  /**
   * List a member's suspension periods
   *
   * The periods in which a member earns no points or gets no rewards, page by page, the latest `startAt` first.
   *
   * `GET /v1/programs/{programId}/members/{memberId}/suspension-periods`
   */
  readonly getSuspensionPeriods: {
    (request: GetSuspensionPeriodsRequest, options?: CallOptions): Promise<components["schemas"]["PageSuspensionPeriod"]>;
    /** Every item of every page, asked for lazily. */
    items(request: GetSuspensionPeriodsRequest, options?: PagingOptions): AsyncIterable<components["schemas"]["SuspensionPeriod"]>;
    /** Every page, asked for lazily. */
    pages(request: GetSuspensionPeriodsRequest, options?: PagingOptions): AsyncIterable<components["schemas"]["PageSuspensionPeriod"]>;
  };

  /**
   * List a member's transactions
   *
   * The grants of points a member has received, page by page, the latest `validFrom` first. Pending, expired and cancelled ones are among them: a transaction counts from `validFrom` until `expireAt` or `cancelledAt`, whichever comes first.
   *
   * `GET /v1/programs/{programId}/members/{memberId}/transactions`
   */
  readonly getTransactions: {
    (request: GetTransactionsRequest, options?: CallOptions): Promise<components["schemas"]["PageTransaction"]>;
    /** Every item of every page, asked for lazily. */
    items(request: GetTransactionsRequest, options?: PagingOptions): AsyncIterable<components["schemas"]["Transaction"]>;
    /** Every page, asked for lazily. */
    pages(request: GetTransactionsRequest, options?: PagingOptions): AsyncIterable<components["schemas"]["PageTransaction"]>;
  };
}

/** What GET takes and answers, by path. */
export interface GetPaths {
  "/v1/programs/{programId}/members/{memberId}": { init: PathOptions & { readonly params: GetMemberRequest }; result: GetMemberResult };
  "/v1/programs/{programId}/members": { init: PathOptions & { readonly params: GetMembersRequest }; result: GetMembersResult };
  "/v1/programs/{programId}/members/{memberId}/point-periods/{pointPeriodId}": { init: PathOptions & { readonly params: GetPointPeriodRequest }; result: GetPointPeriodResult };
  "/v1/programs/{programId}/members/{memberId}/point-periods": { init: PathOptions & { readonly params: GetPointPeriodsRequest }; result: GetPointPeriodsResult };
  "/v1/programs/{programId}/members/{memberId}/points-history": { init: PathOptions & { readonly params: GetPointsHistoryRequest }; result: GetPointsHistoryResult };
  "/v1/programs/{programId}/members/{memberId}/reward-ladder": { init: PathOptions & { readonly params: GetRewardLadderRequest }; result: GetRewardLadderResult };
  "/v1/programs/{programId}/members/{memberId}/suspension-periods": { init: PathOptions & { readonly params: GetSuspensionPeriodsRequest }; result: GetSuspensionPeriodsResult };
  "/v1/programs/{programId}/members/{memberId}/transactions": { init: PathOptions & { readonly params: GetTransactionsRequest }; result: GetTransactionsResult };
}

/** Calls by path, by verb. */
export interface Verbs {
  get: GetPaths;
}
