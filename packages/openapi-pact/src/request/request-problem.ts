import type { DeclaredInteraction } from "../table/pact.js";
import type { RequestViolation } from "./request-violations.js";

/** What is wrong with a request, unless it is right, or wrong where the table says so and nowhere else. */
export function requestProblem(
  { description, request }: DeclaredInteraction,
  violations: readonly RequestViolation[],
): string | undefined {
  const { wrong } = request;
  const elsewhere = violations.filter((violation) => !wrong || !isExcused(violation, wrong));
  if (elsewhere.length > 0) {
    const advice = wrong
      ? ` The table marks it wrong in ${wrong.in} at "${wrong.at}" and nowhere else.`
      : " Mend the request, or mark it `wrong`.";
    return `${description}: ${elsewhere.map(lineOf).join("; ")}.${advice}`;
  }
  return wrong && violations.length === 0
    ? `${description}: the request is marked wrong in ${wrong.in} at "${wrong.at}", but the document allows it.`
    : undefined;
}

type Wrong = NonNullable<DeclaredInteraction["request"]["wrong"]>;

function isExcused(violation: RequestViolation, wrong: Wrong): boolean {
  if (violation.in !== wrong.in) {
    return false;
  }
  if (wrong.in === "header") {
    return violation.at.toLowerCase() === wrong.at.toLowerCase();
  }
  // Within a body a fault may show below the place that is named.
  return (
    violation.at === wrong.at || (wrong.in === "body" && violation.at.startsWith(`${wrong.at}/`))
  );
}

function lineOf({ in: place, at, message }: RequestViolation): string {
  return `the request breaks the document in ${place}${at === "" ? "" : ` at "${at}"`}: ${message}`;
}
