// Generated from the spec "Entur Personalisation – Members" by `pnpm generate`; do not edit.

import type {
  CallOptions,
  Failure,
  Ok,
  PagingOptions,
  PathOptions,
  Undocumented,
} from "@entur-clients/core";
import type { components } from "./schema.js";

/** The parameters of {@link Methods.getMember}. */
export interface GetMemberParams {
  readonly path: {
    /** The program. Its id differs from one environment to the next. */
    readonly programId: number;
    /** The member within the program; not the customer's id. */
    readonly memberId: number;
  };
}

/** What {@link Methods.getMember} takes. */
export interface GetMemberInput extends GetMemberParams {}

/** What {@link Methods.getMember} answers, one member per kind of answer. */
export type GetMemberResult =
  | Ok<200, components["schemas"]["Member"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** The parameters of {@link Methods.getMembers}. */
export interface GetMembersParams {
  readonly path: {
    /** The program. Its id differs from one environment to the next. */
    readonly programId: number;
  };
  readonly query?: {
    /** Only members with this customer id. */
    readonly customerId?: string | undefined;
    /** The page to read, counted from 1. A page past the last one is empty. */
    readonly page?: number | undefined;
    /** How many items a page holds. What is published contradicts itself: the text says at most 100, the schema says 200. The schema is kept here; ask for 100 or fewer to be safe. */
    readonly perPage?: number | undefined;
  };
}

/** What {@link Methods.getMembers} takes. */
export interface GetMembersInput extends GetMembersParams {}

/** What {@link Methods.getMembers} answers, one member per kind of answer. */
export type GetMembersResult =
  | Ok<200, components["schemas"]["PageMember"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** The parameters of {@link Methods.getPointPeriod}. */
export interface GetPointPeriodParams {
  readonly path: {
    /** The program. Its id differs from one environment to the next. */
    readonly programId: number;
    /** The member within the program; not the customer's id. */
    readonly memberId: number;
    /** The point period. */
    readonly pointPeriodId: number;
  };
}

/** What {@link Methods.getPointPeriod} takes. */
export interface GetPointPeriodInput extends GetPointPeriodParams {}

/** What {@link Methods.getPointPeriod} answers, one member per kind of answer. */
export type GetPointPeriodResult =
  | Ok<200, components["schemas"]["PointPeriod"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** The parameters of {@link Methods.getPointPeriods}. */
export interface GetPointPeriodsParams {
  readonly path: {
    /** The program. Its id differs from one environment to the next. */
    readonly programId: number;
    /** The member within the program; not the customer's id. */
    readonly memberId: number;
  };
  readonly query?: {
    /** The page to read, counted from 1. A page past the last one is empty. */
    readonly page?: number | undefined;
    /** How many items a page holds. What is published contradicts itself: the text says at most 100, the schema says 200. The schema is kept here; ask for 100 or fewer to be safe. */
    readonly perPage?: number | undefined;
  };
}

/** What {@link Methods.getPointPeriods} takes. */
export interface GetPointPeriodsInput extends GetPointPeriodsParams {}

/** What {@link Methods.getPointPeriods} answers, one member per kind of answer. */
export type GetPointPeriodsResult =
  | Ok<200, components["schemas"]["PagePointPeriod"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** The parameters of {@link Methods.getPointsHistory}. */
export interface GetPointsHistoryParams {
  readonly path: {
    /** The program. Its id differs from one environment to the next. */
    readonly programId: number;
    /** The member within the program; not the customer's id. */
    readonly memberId: number;
  };
  readonly query?: {
    /** Only points of the definition with this reference. */
    readonly pointDefinitionReference?: string | undefined;
    /** Only points earned, or only points consumed. */
    readonly pointEventType?: components["schemas"]["PointEventType"] | undefined;
    /** Only entries created after this instant. */
    readonly createdAfter?: string | Date | undefined;
    /** Only entries created before this instant. */
    readonly createdBefore?: string | Date | undefined;
    /** The page to read, counted from 1. A page past the last one is empty. */
    readonly page?: number | undefined;
    /** How many items a page holds. What is published contradicts itself: the text says at most 100, the schema says 200. The schema is kept here; ask for 100 or fewer to be safe. */
    readonly perPage?: number | undefined;
  };
}

/** What {@link Methods.getPointsHistory} takes. */
export interface GetPointsHistoryInput extends GetPointsHistoryParams {}

/** What {@link Methods.getPointsHistory} answers, one member per kind of answer. */
export type GetPointsHistoryResult =
  | Ok<200, components["schemas"]["PagePointsHistoryEntry"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** The parameters of {@link Methods.getRewardLadder}. */
export interface GetRewardLadderParams {
  readonly path: {
    /** The program. Its id differs from one environment to the next. */
    readonly programId: number;
    /** The member within the program; not the customer's id. */
    readonly memberId: number;
  };
}

/** What {@link Methods.getRewardLadder} takes. */
export interface GetRewardLadderInput extends GetRewardLadderParams {}

/** What {@link Methods.getRewardLadder} answers, one member per kind of answer. */
export type GetRewardLadderResult =
  | Ok<200, components["schemas"]["RewardLadder"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** The parameters of {@link Methods.getSuspensionPeriods}. */
export interface GetSuspensionPeriodsParams {
  readonly path: {
    /** The program. Its id differs from one environment to the next. */
    readonly programId: number;
    /** The member within the program; not the customer's id. */
    readonly memberId: number;
  };
  readonly query?: {
    /** The page to read, counted from 1. A page past the last one is empty. */
    readonly page?: number | undefined;
    /** How many items a page holds. What is published contradicts itself: the text says at most 100, the schema says 200. The schema is kept here; ask for 100 or fewer to be safe. */
    readonly perPage?: number | undefined;
  };
}

/** What {@link Methods.getSuspensionPeriods} takes. */
export interface GetSuspensionPeriodsInput extends GetSuspensionPeriodsParams {}

/** What {@link Methods.getSuspensionPeriods} answers, one member per kind of answer. */
export type GetSuspensionPeriodsResult =
  | Ok<200, components["schemas"]["PageSuspensionPeriod"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** The parameters of {@link Methods.getTransactions}. */
export interface GetTransactionsParams {
  readonly path: {
    /** The program. Its id differs from one environment to the next. */
    readonly programId: number;
    /** The member within the program; not the customer's id. */
    readonly memberId: number;
  };
  readonly query?: {
    /** Only transactions this order led to. */
    readonly orderId?: string | undefined;
    /** Only points of the definition with this reference. */
    readonly pointDefinitionReference?: string | undefined;
    /** The page to read, counted from 1. A page past the last one is empty. */
    readonly page?: number | undefined;
    /** How many items a page holds. What is published contradicts itself: the text says at most 100, the schema says 200. The schema is kept here; ask for 100 or fewer to be safe. */
    readonly perPage?: number | undefined;
  };
}

/** What {@link Methods.getTransactions} takes. */
export interface GetTransactionsInput extends GetTransactionsParams {}

/** What {@link Methods.getTransactions} answers, one member per kind of answer. */
export type GetTransactionsResult =
  | Ok<200, components["schemas"]["PageTransaction"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["Error"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** What each operation takes and answers. */
export interface Calls {
  getMember: { request: GetMemberInput; result: GetMemberResult };
  getMembers: { request: GetMembersInput; result: GetMembersResult };
  getPointPeriod: { request: GetPointPeriodInput; result: GetPointPeriodResult };
  getPointPeriods: { request: GetPointPeriodsInput; result: GetPointPeriodsResult };
  getPointsHistory: { request: GetPointsHistoryInput; result: GetPointsHistoryResult };
  getRewardLadder: { request: GetRewardLadderInput; result: GetRewardLadderResult };
  getSuspensionPeriods: { request: GetSuspensionPeriodsInput; result: GetSuspensionPeriodsResult };
  getTransactions: { request: GetTransactionsInput; result: GetTransactionsResult };
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
  getMember(request: GetMemberInput, options?: CallOptions): Promise<components["schemas"]["Member"]>;

  /**
   * List the members of a program
   *
   * All members of one program, page by page, or only the memberships of one customer. The order is not published.
   *
   * `GET /v1/programs/{programId}/members`
   */
  readonly getMembers: {
    (request: GetMembersInput, options?: CallOptions): Promise<components["schemas"]["PageMember"]>;
    /** Every item of every page, asked for lazily. */
    items(request: GetMembersInput, options?: PagingOptions): AsyncIterable<components["schemas"]["Member"]>;
    /** Every page, asked for lazily. */
    pages(request: GetMembersInput, options?: PagingOptions): AsyncIterable<components["schemas"]["PageMember"]>;
  };

  /**
   * Get a point period
   *
   * One of a member's point periods. Ask for the customer's current level summary at the period's `endAt` to learn how the period ended.
   *
   * `GET /v1/programs/{programId}/members/{memberId}/point-periods/{pointPeriodId}`
   */
  getPointPeriod(request: GetPointPeriodInput, options?: CallOptions): Promise<components["schemas"]["PointPeriod"]>;

  /**
   * List a member's point periods
   *
   * The windows a member's points are counted in, page by page, the latest `startAt` first.
   *
   * `GET /v1/programs/{programId}/members/{memberId}/point-periods`
   */
  readonly getPointPeriods: {
    (request: GetPointPeriodsInput, options?: CallOptions): Promise<components["schemas"]["PagePointPeriod"]>;
    /** Every item of every page, asked for lazily. */
    items(request: GetPointPeriodsInput, options?: PagingOptions): AsyncIterable<components["schemas"]["PointPeriod"]>;
    /** Every page, asked for lazily. */
    pages(request: GetPointPeriodsInput, options?: PagingOptions): AsyncIterable<components["schemas"]["PagePointPeriod"]>;
  };

  /**
   * List what a member has earned and spent
   *
   * The comings and goings of a member's points, page by page, the latest `createdAt` first.
   *
   * `GET /v1/programs/{programId}/members/{memberId}/points-history`
   */
  readonly getPointsHistory: {
    (request: GetPointsHistoryInput, options?: CallOptions): Promise<components["schemas"]["PagePointsHistoryEntry"]>;
    /** Every item of every page, asked for lazily. */
    items(request: GetPointsHistoryInput, options?: PagingOptions): AsyncIterable<components["schemas"]["PointsHistoryEntry"]>;
    /** Every page, asked for lazily. */
    pages(request: GetPointsHistoryInput, options?: PagingOptions): AsyncIterable<components["schemas"]["PagePointsHistoryEntry"]>;
  };

  /**
   * Get a member's reward ladder
   *
   * Every level this member can reach, what it takes to get there and what it gives.
   *
   * `GET /v1/programs/{programId}/members/{memberId}/reward-ladder`
   */
  getRewardLadder(request: GetRewardLadderInput, options?: CallOptions): Promise<components["schemas"]["RewardLadder"]>;

  /**
   * List a member's suspension periods
   *
   * The periods in which a member earns no points or gets no rewards, page by page, the latest `startAt` first.
   *
   * `GET /v1/programs/{programId}/members/{memberId}/suspension-periods`
   */
  readonly getSuspensionPeriods: {
    (request: GetSuspensionPeriodsInput, options?: CallOptions): Promise<components["schemas"]["PageSuspensionPeriod"]>;
    /** Every item of every page, asked for lazily. */
    items(request: GetSuspensionPeriodsInput, options?: PagingOptions): AsyncIterable<components["schemas"]["SuspensionPeriod"]>;
    /** Every page, asked for lazily. */
    pages(request: GetSuspensionPeriodsInput, options?: PagingOptions): AsyncIterable<components["schemas"]["PageSuspensionPeriod"]>;
  };

  /**
   * List a member's transactions
   *
   * The grants of points a member has received, page by page, the latest `validFrom` first. Pending, expired and cancelled ones are among them: a transaction counts from `validFrom` until `expireAt` or `cancelledAt`, whichever comes first.
   *
   * `GET /v1/programs/{programId}/members/{memberId}/transactions`
   */
  readonly getTransactions: {
    (request: GetTransactionsInput, options?: CallOptions): Promise<components["schemas"]["PageTransaction"]>;
    /** Every item of every page, asked for lazily. */
    items(request: GetTransactionsInput, options?: PagingOptions): AsyncIterable<components["schemas"]["Transaction"]>;
    /** Every page, asked for lazily. */
    pages(request: GetTransactionsInput, options?: PagingOptions): AsyncIterable<components["schemas"]["PageTransaction"]>;
  };
}

/** What GET takes and answers, by path. */
export interface GetPaths {
  "/v1/programs/{programId}/members/{memberId}": {
    init: PathOptions & { readonly params: GetMemberParams };
    result: GetMemberResult;
  };
  "/v1/programs/{programId}/members": {
    init: PathOptions & { readonly params: GetMembersParams };
    result: GetMembersResult;
  };
  "/v1/programs/{programId}/members/{memberId}/point-periods/{pointPeriodId}": {
    init: PathOptions & { readonly params: GetPointPeriodParams };
    result: GetPointPeriodResult;
  };
  "/v1/programs/{programId}/members/{memberId}/point-periods": {
    init: PathOptions & { readonly params: GetPointPeriodsParams };
    result: GetPointPeriodsResult;
  };
  "/v1/programs/{programId}/members/{memberId}/points-history": {
    init: PathOptions & { readonly params: GetPointsHistoryParams };
    result: GetPointsHistoryResult;
  };
  "/v1/programs/{programId}/members/{memberId}/reward-ladder": {
    init: PathOptions & { readonly params: GetRewardLadderParams };
    result: GetRewardLadderResult;
  };
  "/v1/programs/{programId}/members/{memberId}/suspension-periods": {
    init: PathOptions & { readonly params: GetSuspensionPeriodsParams };
    result: GetSuspensionPeriodsResult;
  };
  "/v1/programs/{programId}/members/{memberId}/transactions": {
    init: PathOptions & { readonly params: GetTransactionsParams };
    result: GetTransactionsResult;
  };
}

/** Calls by path, by verb. */
export interface Verbs {
  get: GetPaths;
}
