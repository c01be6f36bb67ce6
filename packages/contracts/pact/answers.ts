import { exactly, type State, type Waiver } from "openapi-pact";
import type {
  ContractConsumerResponse,
  ContractResponse,
  ErrorResponse,
  OrderLineEvent,
  PageContractResponse,
} from "../src/index.js";
import { USE } from "./scenery.js";
import { type ContractsCaller, type ContractsStates, type CustomerState, given } from "./states.js";

const CORRELATION_ID = "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33";

/** An answer with the header that every answer has. */
export interface Answer<Body> {
  headers: { [name: string]: string };
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

/** 400 that also says in two languages what is wrong. */
export function badRequest(path: string): Answer<ErrorResponse> {
  const answer = refused(400, path);
  const inWords = {
    longEnglish: "The page has to be 1 or more.",
    shortEnglish: "Invalid page",
    longNorwegian: "Siden må være 1 eller mer.",
    shortNorwegian: "Ugyldig side",
  };
  return { ...answer, body: { ...answer.body, errors: [inWords] } };
}

/** For statuses that no provider state brings about yet. */
export const onlyByFault: Waiver = {
  waive: { reason: "waits for the sandbox's fault controls", until: "2027-06-30" },
};

/** An interaction that is refused for who calls. */
export interface TurnedAway {
  variant: string;
  as: ContractsCaller;
  given: State<ContractsStates>;
  response: Answer<ErrorResponse>;
}

/** What every operation answers, whatever `sent` asks for, which has to be valid. */
export interface Guarded<Sent> {
  401: [TurnedAway & Sent, TurnedAway & Sent];
  403: TurnedAway & Sent;
  429: Waiver;
  500: Waiver;
}

/** The part of a row that is the same for all: callers without a token and without a permission. */
export function guarded<Sent extends object>(path: string, sent: Sent): Guarded<Sent> {
  const turnedAway = (status: 401 | 403, as: ContractsCaller, variant: string) => ({
    ...sent,
    variant,
    as,
    given: given("nothing"),
    response: refused(status, path),
  });
  return {
    401: [turnedAway(401, "anonymous", "no token"), turnedAway(401, "expired", "an expired token")],
    403: turnedAway(403, "unpermitted", "no permission"),
    429: onlyByFault,
    500: onlyByFault,
  };
}
