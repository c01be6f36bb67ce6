import { STATUS_CODES } from "node:http";
import type { BrokenRule, Refusal } from "./refusal.js";

/** Puts a refusal into the shape a service's errors have. */
export type ErrorBody = (refusal: Refusal, about: RequestFacts) => object;

/** What error bodies repeat of the request. */
export interface RequestFacts {
  readonly path: string;
  readonly correlationId: string;
  readonly now: Date;
}

/** The `Error` of customers, members and orders. */
export const personalisationError: ErrorBody = (refusal, { correlationId }) => ({
  title: reasonPhrase(refusal.status),
  status: refusal.status,
  message: refusal.message,
  correlationId,
  ...(refusal.detail !== undefined && { detail: refusal.detail }),
  ...(refusal.brokenRules.length > 0 && { errors: refusal.brokenRules }),
});

/** The `ErrorResponse` of accounts and contracts. */
export const customersError: ErrorBody = (refusal, { path, correlationId, now }) => ({
  path,
  error: reasonPhrase(refusal.status),
  status: refusal.status,
  message: refusal.message,
  timestamp: now.toISOString(),
  correlationId,
  ...(refusal.brokenRules.length > 0 && {
    errorCode: RULE_BROKEN,
    errors: refusal.brokenRules.map(inTwoLanguages),
  }),
});

/** Of the service's own numbers only 605 is published, for telephone numbers, which no operation here takes. */
const RULE_BROKEN = 600;

function inTwoLanguages({ field, message }: BrokenRule) {
  return {
    errorCode: RULE_BROKEN,
    longEnglish: `${field} ${message}.`,
    shortEnglish: `Invalid ${field}`,
    longNorwegian: `Verdien av ${field} bryter en regel i API-beskrivelsen.`,
    shortNorwegian: `Ugyldig ${field}`,
  };
}

function reasonPhrase(status: number): string {
  return STATUS_CODES[status] ?? "Error";
}
