import { exactly } from "openapi-pact";
import type { ProblemBody } from "../src/index.js";

const CORRELATION_ID = "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33";

/** The header of every answer. */
export const correlated: { [name: string]: string } = { "X-Correlation-ID": CORRELATION_ID };

/** A page that holds nothing, of a list that may hold something. */
export function emptyPage(totalItems = 0, totalPages = 0): EmptyPage {
  return { items: [], totalItems: exactly(totalItems), totalPages: exactly(totalPages) };
}

/** What fits the page of every operation. */
export interface EmptyPage {
  items: never[];
  totalItems: number;
  totalPages: number;
}

/** An answer that refuses; its words are the provider's own. */
export interface Refusal {
  headers: { [name: string]: string };
  body: ProblemBody;
}

/** 400 that blames one parameter. */
export function badRequest(parameter: string): Refusal {
  const rule = { field: exactly(parameter), message: "must be an integer", code: "type" };
  return refusal(400, "Bad Request", { errors: [rule] });
}

/** 401. */
export const unauthorised: Refusal = refusal(401, "Unauthorized");

/** 403. */
export const forbidden: Refusal = refusal(403, "Forbidden");

/** 404. */
export const notFound: Refusal = refusal(404, "Not Found");

function refusal(status: number, title: string, more: Partial<ProblemBody> = {}): Refusal {
  return {
    headers: correlated,
    body: {
      title,
      status: exactly(status),
      message: "The request was refused",
      correlationId: CORRELATION_ID,
      ...more,
    },
  };
}
