import { exactly, type HeaderValue } from "openapi-pact";
import type { ProblemBody } from "../src/index.js";

const CORRELATION_ID = "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33";

/** RFC 9110, 5.6.7: what clients can read. */
const HTTP_DATE = /[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT/;

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
  headers: { [name: string]: HeaderValue };
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

/** What every 429 tells of the quota. */
const quota: { [name: string]: HeaderValue } = {
  ...correlated,
  "Rate-Limit-Allowed": "500",
  "Rate-Limit-Used": "500",
  "Rate-Limit-Range": "minute",
  "Rate-Limit-Expiry-Time": { match: HTTP_DATE, example: "Tue, 01 Sep 2026 08:01:00 GMT" },
};

/** 429 for a quota that is used up: nothing is left until it expires. */
export const usedUp: Refusal = {
  ...refusal(429, "Too Many Requests", {
    detail: "500 calls made, 500 allowed; the window ends at 08:01:00 GMT",
  }),
  headers: { ...quota, "Rate-Limit-Available": exactly("0") },
};

/** 429 for calls that come too close together, however much is left. */
export const spikeArrested: Refusal = {
  ...refusal(429, "Too Many Requests"),
  headers: {
    ...quota,
    "Rate-Limit-Available": "499",
    "Spike-Allowed": "150",
    "Spike-Range": "second",
  },
};

/** 500. */
export const failed: Refusal = refusal(500, "Internal Server Error");

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
