import { Refusal } from "./refusal.js";
import type { AnyReply, Service } from "./service.js";

/** An answer that the spec does not permit. */
export class SpecViolation extends Error {
  override readonly name = "SpecViolation";
}

interface Answered {
  readonly service: Service;
  readonly operationId: string;
}

/** Passes a success that the spec permits. Throws what is to be answered instead. */
export function checkReply(reply: AnyReply, answered: Answered): void {
  if (reply.status >= 400) {
    throw new Refusal(reply.status, reply.message ?? "", { detail: reply.detail });
  }
  const violation = specViolation(reply, answered);
  if (violation !== undefined) {
    throw new SpecViolation(violation);
  }
}

/** In which way an answer breaks the spec; undefined if it does not. */
export function specViolation(
  { status, body }: AnyReply,
  { service, operationId }: Answered,
): string | undefined {
  const checks = service.validators[operationId]?.responses;
  const check = checks?.[status] ?? checks?.[`${Math.floor(status / 100)}XX`] ?? checks?.default;
  if (check === undefined) {
    return `${operationId} ${status}: the spec has no such status`;
  }
  const [first] = check(body);
  return first && `${operationId} ${status}: ${first.at || "the body"} ${first.message}`;
}
