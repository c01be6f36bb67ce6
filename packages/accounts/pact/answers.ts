import { exactly, type HeaderValue } from "openapi-pact";
import type { ErrorResponse } from "../src/index.js";

const CORRELATION_ID = "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33";

/** RFC 9110, 5.6.7: what clients can read. */
const HTTP_DATE = /[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT/;

/** The header of every answer. */
export const correlated: { [name: string]: string } = { "X-Correlation-ID": CORRELATION_ID };

/** An answer that refuses; its words are the provider's own. */
export interface Refusal {
  headers: { [name: string]: HeaderValue };
  body: ErrorResponse;
}

/** 400 that says in two languages which value breaks a rule. */
export const ruleBroken: Refusal = refusal(400, "Bad Request", {
  errorCode: 600,
  errors: [
    {
      errorCode: 600,
      longEnglish: "The account id has 61 characters and may have at most 60.",
      shortEnglish: "Account id too long",
      longNorwegian: "Konto-id-en har 61 tegn og kan ha høyst 60.",
      shortNorwegian: "For lang konto-id",
    },
  ],
});

/** 400 for a request that keeps every rule and cannot be meant all the same. */
export const senseless: Refusal = refusal(400, "Bad Request");

/** 401. */
export const unauthorised: Refusal = refusal(401, "Unauthorized");

/** 403. */
export const forbidden: Refusal = refusal(403, "Forbidden");

/** 404. */
export const notFound: Refusal = refusal(404, "Not Found");

/** 409. */
export const conflict: Refusal = refusal(409, "Conflict");

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
  ...refusal(429, "Too Many Requests"),
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

function refusal(status: number, error: string, more: Partial<ErrorResponse> = {}): Refusal {
  return {
    headers: correlated,
    body: {
      path: "/customers/v2/profiles/1000042/customer-accounts",
      error: exactly(error),
      status: exactly(status),
      message: "The request was refused",
      timestamp: "2026-09-01T08:00:00Z",
      correlationId: CORRELATION_ID,
      ...more,
    },
  };
}
