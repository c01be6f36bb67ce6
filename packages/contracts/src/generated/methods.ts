// Generated from the spec "Entur Personnel tickets – Contracts" by `pnpm generate`; do not edit.

import type {
  CallOptions,
  Failure,
  Ok,
  PagingOptions,
  PathOptions,
  Undocumented,
} from "@entur-clients/core";
import type { components } from "./schema.js";

/** What {@link Methods.claimPersonnelTicket} takes. */
export interface ClaimPersonnelTicketInput {
  readonly body: components["schemas"]["ClaimPersonnelTicketRequest"];
}

/** What {@link Methods.claimPersonnelTicket} answers, one member per kind of answer. */
export type ClaimPersonnelTicketResult =
  | Ok<200, components["schemas"]["ClaimContractResponse"]>
  | Failure<400 | 401 | 403 | 409 | 422 | 429 | 500, components["schemas"]["ErrorResponse"]>
  | Undocumented<200 | 400 | 401 | 403 | 409 | 422 | 429 | 500>;

/** The parameters of {@link Methods.getAllValidContractsByCustomerNumber}. */
export interface GetAllValidContractsByCustomerNumberParams {
  readonly path: {
    /** The number of a customer who may use the contracts. */
    readonly customerNumber: number;
  };
  readonly query?: {
    /** When the customer travels; now unless given. */
    readonly travelDate?: string | Date | undefined;
    /** Only contracts of this organisation; the one in the token unless given. */
    readonly organisationId?: number | undefined;
    /** Whether contracts that are over, by time or by their status, are listed as well. */
    readonly includeExpiredContracts?: boolean | undefined;
    /** Whether contracts come with their order line events. This slows the answer down. */
    readonly includeOrderLineEvents?: boolean | undefined;
    /** Which consumers contracts come with: all of them, none, or only the one who holds the contract. All of them slow the answer down. */
    readonly includeConsumers?: components["schemas"]["IncludeConsumers"] | undefined;
  };
}

/** What {@link Methods.getAllValidContractsByCustomerNumber} takes. */
export interface GetAllValidContractsByCustomerNumberInput extends GetAllValidContractsByCustomerNumberParams {}

/** What {@link Methods.getAllValidContractsByCustomerNumber} answers, one member per kind of answer. */
export type GetAllValidContractsByCustomerNumberResult =
  | Ok<200, readonly components["schemas"]["ContractResponse"][]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["ErrorResponse"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** The parameters of {@link Methods.getContracts}. */
export interface GetContractsParams {
  readonly query?: {
    /** Only the contract with this identifier. */
    readonly uuid?: string | undefined;
    /** Only contracts this customer may use, by Entur's number for the customer. */
    readonly customerNumber?: number | undefined;
    /** Only contracts this customer may use, by the organisation's own name for the customer. */
    readonly customerRef?: string | undefined;
    /** Only contracts in this loyalty program. */
    readonly loyaltyProgramId?: number | undefined;
    /** Only contracts this customer holds, by customer number. Using one is not holding it. */
    readonly contractHolder?: number | undefined;
    /** Only contracts that can be consumed after this instant. */
    readonly consumableAfter?: string | Date | undefined;
    /** Only contracts that can be consumed before this instant. */
    readonly consumableBefore?: string | Date | undefined;
    /** Only contracts that expire after this instant. */
    readonly expirationDateAfter?: string | Date | undefined;
    /** Only contracts that expire before this instant. */
    readonly expirationDateBefore?: string | Date | undefined;
    /** Only contracts with this external reference, such as the code of a personnel ticket. */
    readonly externalRef?: string | undefined;
    /** Only contracts of this organisation. Reserved for callers with an internal token; a partner's organisation is read from its token. */
    readonly organisationId?: number | undefined;
    /** The properties to sort by, the weightiest first; repeat the parameter for each. Which properties can be named is not published. */
    readonly sortBy?: readonly ("consumableFrom" | "createdAt" | "expirationDate" | "externalRef" | "uuid")[] | undefined;
    /** Which way to sort. It counts only together with `sortBy`. */
    readonly sortDirection?: "ASC" | "DESC" | undefined;
    /** The page to read, counted from 1. A page past the last one is empty. */
    readonly page?: number | undefined;
    /** How many items a page holds. Neither the default nor the limit is published. */
    readonly perPage?: number | undefined;
    /** Whether contracts come with their order line events. This slows the answer down. */
    readonly includeOrderLineEvents?: boolean | undefined;
    /** Which consumers contracts come with: all of them, none, or only the one who holds the contract. All of them slow the answer down. */
    readonly includeConsumers?: components["schemas"]["IncludeConsumers"] | undefined;
  };
}

/** What {@link Methods.getContracts} takes. */
export interface GetContractsInput extends GetContractsParams {}

/** What {@link Methods.getContracts} answers, one member per kind of answer. */
export type GetContractsResult =
  | Ok<200, components["schemas"]["PageContractResponse"]>
  | Failure<400 | 401 | 403 | 429 | 500, components["schemas"]["ErrorResponse"]>
  | Undocumented<200 | 400 | 401 | 403 | 429 | 500>;

/** The parameters of {@link Methods.getContractsByExternalRef}. */
export interface GetContractsByExternalRefParams {
  readonly path: {
    /** The reference, exactly as the contracts carry it. */
    readonly externalRef: string;
  };
  readonly query?: {
    /** Only contracts of this organisation; the one in the token unless given. */
    readonly organisationId?: number | undefined;
    /** The page to read, counted from 1. A page past the last one is empty. */
    readonly page?: number | undefined;
    /** How many items a page holds. Neither the default nor the limit is published. */
    readonly perPage?: number | undefined;
    /** Whether contracts come with their order line events. This slows the answer down. */
    readonly includeOrderLineEvents?: boolean | undefined;
    /** Which consumers contracts come with: all of them, none, or only the one who holds the contract. All of them slow the answer down. */
    readonly includeConsumers?: components["schemas"]["IncludeConsumers"] | undefined;
  };
  readonly header?: {
    /** The customer who is signed in, to see only what that customer may see. */
    readonly "Entur-Customer-Number"?: number | undefined;
  };
}

/** What {@link Methods.getContractsByExternalRef} takes. */
export interface GetContractsByExternalRefInput extends GetContractsByExternalRefParams {}

/** What {@link Methods.getContractsByExternalRef} answers, one member per kind of answer. */
export type GetContractsByExternalRefResult =
  | Ok<200, components["schemas"]["PageContractResponse"]>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, components["schemas"]["ErrorResponse"]>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** What {@link Methods.validateContractConsumption} takes. */
export interface ValidateContractConsumptionInput {
  readonly body: components["schemas"]["ValidateContractConsumptionRequest"];
}

/** What {@link Methods.validateContractConsumption} answers, one member per kind of answer. */
export type ValidateContractConsumptionResult =
  | Ok<200, components["schemas"]["ContractConsumptionVerdict"]>
  | Failure<400 | 401 | 403 | 429 | 500, components["schemas"]["ErrorResponse"]>
  | Undocumented<200 | 400 | 401 | 403 | 429 | 500>;

/** What each operation takes and answers. */
export interface Calls {
  claimPersonnelTicket: { request: ClaimPersonnelTicketInput; result: ClaimPersonnelTicketResult };
  getAllValidContractsByCustomerNumber: { request: GetAllValidContractsByCustomerNumberInput; result: GetAllValidContractsByCustomerNumberResult };
  getContracts: { request: GetContractsInput; result: GetContractsResult };
  getContractsByExternalRef: { request: GetContractsByExternalRefInput; result: GetContractsByExternalRefResult };
  validateContractConsumption: { request: ValidateContractConsumptionInput; result: ValidateContractConsumptionResult };
}

/** One method per operation: the data, or a typed error thrown. */
export interface Methods {
  /**
   * Claim a personnel ticket
   *
   * Hands a personnel ticket to a customer. One code may stand for several contracts, and all of them are claimed. The code is called `externalReference` here and `externalRef` everywhere else.
   *
   * `POST /customers/v2/benefits/contracts/claim-personnel-ticket`
   */
  claimPersonnelTicket(request: ClaimPersonnelTicketInput, options?: CallOptions): Promise<components["schemas"]["ClaimContractResponse"]>;

  /**
   * List a customer's valid contracts
   *
   * The contracts the customer may use that have the status VALID and are within their time, now or at `travelDate`. A customer without any is answered with an empty list. The list is not paged.
   *
   * `GET /customers/v2/benefits/contract-consumers/{customerNumber}/contracts`
   */
  getAllValidContractsByCustomerNumber(request: GetAllValidContractsByCustomerNumberInput, options?: CallOptions): Promise<readonly components["schemas"]["ContractResponse"][]>;

  /**
   * Search contracts
   *
   * The contracts that meet every filter given, page by page. Without a filter that is every contract of the organisation. Order line events and consumers cost time: ask for them only when you need them.
   *
   * `GET /customers/v2/benefits/contracts`
   */
  readonly getContracts: {
    (request?: GetContractsInput, options?: CallOptions): Promise<components["schemas"]["PageContractResponse"]>;
    /** Every item of every page, asked for lazily. */
    items(request?: GetContractsInput, options?: PagingOptions): AsyncIterable<components["schemas"]["ContractResponse"]>;
    /** Every page, asked for lazily. */
    pages(request?: GetContractsInput, options?: PagingOptions): AsyncIterable<components["schemas"]["PageContractResponse"]>;
  };

  /**
   * List the contracts with an external reference
   *
   * The contracts that carry one external reference, such as a membership number, an employee number or the code of a personnel ticket, page by page.
   *
   * `GET /customers/v2/benefits/contracts/{externalRef}/by-external-ref`
   */
  readonly getContractsByExternalRef: {
    (request: GetContractsByExternalRefInput, options?: CallOptions): Promise<components["schemas"]["PageContractResponse"]>;
    /** Every item of every page, asked for lazily. */
    items(request: GetContractsByExternalRefInput, options?: PagingOptions): AsyncIterable<components["schemas"]["ContractResponse"]>;
    /** Every page, asked for lazily. */
    pages(request: GetContractsByExternalRefInput, options?: PagingOptions): AsyncIterable<components["schemas"]["PageContractResponse"]>;
  };

  /**
   * Ask whether contracts may be used
   *
   * Says whether customers may use contracts for a journey. Ask before taking payment: otherwise the payment can succeed and the ticket still not be issued. A refusal is a 200 too, so read `isValid`, not the status. It only reads, so it may be repeated.
   *
   * `POST /customers/v2/benefits/contracts/validate-consumption`
   */
  validateContractConsumption(request: ValidateContractConsumptionInput, options?: CallOptions): Promise<components["schemas"]["ContractConsumptionVerdict"]>;
}

/** What GET takes and answers, by path. */
export interface GetPaths {
  "/customers/v2/benefits/contract-consumers/{customerNumber}/contracts": {
    init: PathOptions & { readonly params: GetAllValidContractsByCustomerNumberParams };
    result: GetAllValidContractsByCustomerNumberResult;
  };
  "/customers/v2/benefits/contracts": {
    init: PathOptions & { readonly params?: GetContractsParams };
    result: GetContractsResult;
  };
  "/customers/v2/benefits/contracts/{externalRef}/by-external-ref": {
    init: PathOptions & { readonly params: GetContractsByExternalRefParams };
    result: GetContractsByExternalRefResult;
  };
}

/** What POST takes and answers, by path. */
export interface PostPaths {
  "/customers/v2/benefits/contracts/claim-personnel-ticket": {
    init: PathOptions & { readonly body: components["schemas"]["ClaimPersonnelTicketRequest"] };
    result: ClaimPersonnelTicketResult;
  };
  "/customers/v2/benefits/contracts/validate-consumption": {
    init: PathOptions & { readonly body: components["schemas"]["ValidateContractConsumptionRequest"] };
    result: ValidateContractConsumptionResult;
  };
}

/** Calls by path, by verb. */
export interface Verbs {
  get: GetPaths;
  post: PostPaths;
}
