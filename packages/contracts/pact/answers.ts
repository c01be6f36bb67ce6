import { exactly, type HeaderValue } from "openapi-pact";
import type {
  ContractConsumerResponse,
  ContractResponse,
  ErrorResponse,
  OrderLineEvent,
  PageContractResponse,
} from "../src/index.js";
import { USE } from "./scenery.js";
import type { CustomerState } from "./states.js";

const CORRELATION_ID = "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33";

/** RFC 9110, 5.6.7: what clients can read. */
const HTTP_DATE = /[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT/;

/** An answer with the header that every answer has. */
export interface Answer<Body> {
  headers: { [name: string]: HeaderValue };
  body: Body;
}

/** A body as it was asked for. */
export function found<Body>(body: Body): Answer<Body> {
  return { headers: { "X-Correlation-ID": CORRELATION_ID }, body };
}

/** The only page, or one of `totalPages`, with contracts that look like `template`; none without it. */
export function pageOf(
  totalItems: number,
  template?: ContractResponse,
  totalPages: number = Math.min(totalItems, 1),
): Answer<PageContractResponse> {
  return found({
    items: template ? [template] : [],
    totalItems: exactly(totalItems),
    totalPages: exactly(totalPages),
  });
}

/** A contract of which only what is `pinned` matters. */
export function contract(pinned: Partial<ContractResponse>): ContractResponse {
  return {
    uuid: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
    status: "VALID",
    createdAt: "2020-02-01T09:00:00Z",
    createdBy: "acme-webshop",
    lastChangedAt: "2020-02-01T09:00:00Z",
    lastChangedBy: "acme-webshop",
    consumableFrom: "2020-02-01T09:00:00Z",
    loyaltyProgram: { id: 301, name: "Ten trips", type: "COUPONS" },
    organisationId: exactly(1),
    ...pinned,
  };
}

/** {@link USE} as a contract lists it. */
export const listedUse: OrderLineEvent = {
  id: 88001,
  orderId: exactly(USE.orderId),
  orderLineId: exactly(USE.orderLineId),
  travelDate: USE.travelDate,
  createdAt: "2026-03-02T06:45:00Z",
};

/** A customer as a contract lists who may use it. */
export function consumer(
  { customerNumber, customerRef }: CustomerState,
  role: "holder" | "user",
): ContractConsumerResponse {
  const isContractHolder = role === "holder";
  return { customerNumber, isContractHolder, ...(customerRef !== undefined && { customerRef }) };
}

const ERRORS = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
} as const;

/** An answer that refuses a request for `path`. */
export function refused(status: keyof typeof ERRORS, path: string): Answer<ErrorResponse> {
  return found({
    path: exactly(path),
    error: ERRORS[status],
    status: exactly(status),
    message: "What went wrong this time",
    timestamp: "2026-09-01T08:00:00Z",
    correlationId: CORRELATION_ID,
  });
}

/** What every 429 tells of the quota. */
const quota: { [name: string]: HeaderValue } = {
  "Rate-Limit-Allowed": "500",
  "Rate-Limit-Used": "500",
  "Rate-Limit-Range": "minute",
  "Rate-Limit-Expiry-Time": { match: HTTP_DATE, example: "Tue, 01 Sep 2026 08:01:00 GMT" },
};

/** 429 for a quota that is used up: nothing is left until it expires. */
export function usedUp(path: string): Answer<ErrorResponse> {
  const { headers, body } = refused(429, path);
  return { headers: { ...headers, ...quota, "Rate-Limit-Available": exactly("0") }, body };
}

/** 429 for calls that come too close together, however much is left. */
export function spikeArrested(path: string): Answer<ErrorResponse> {
  const { headers, body } = refused(429, path);
  const spike = { "Rate-Limit-Available": "499", "Spike-Allowed": "150", "Spike-Range": "second" };
  return { headers: { ...headers, ...quota, ...spike }, body };
}

/** 400 that also says in two languages what is wrong. */
export function badRequest(path: string): Answer<ErrorResponse> {
  const answer = refused(400, path);
  const inWords = {
    errorCode: 600,
    longEnglish: "The page has to be 1 or more.",
    shortEnglish: "Invalid page",
    longNorwegian: "Siden må være 1 eller mer.",
    shortNorwegian: "Ugyldig side",
  };
  return { ...answer, body: { ...answer.body, errorCode: 600, errors: [inWords] } };
}
