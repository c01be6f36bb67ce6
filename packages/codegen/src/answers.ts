import { contentText, responsePlace } from "./content-text.ts";
import type { ReadOperation } from "./read-operations.ts";
import { isOk, type Status } from "./status.ts";

/** What an operation answers in one kind of case: the type of its statuses and that of the body. */
export interface Answer {
  readonly isOk: boolean;
  readonly statuses: string;
  readonly body: string;
}

/**
 * The documented answers of an operation. A status wins over its range and a range over `default`. Where a success is
 * listed, `default` stands for failures alone, as people mean it; where none is, for successes, too.
 */
export function answersOf(operation: ReadOperation): readonly Answer[] {
  const listed = operation.responses.map(([status]) => status);
  const hasSuccess = listed.some(isOk);
  return operation.responses
    .flatMap(([status, { content }]) => {
      const body = contentText(content, responsePlace(operation, status));
      const failure = { isOk: false, statuses: statusesText(status, listed), body };
      if (status !== "default") {
        return [{ ...failure, isOk: isOk(status) }];
      }
      return hasSuccess
        ? [failure]
        : [{ isOk: true, statuses: `StatusRange["2XX"]`, body }, failure];
    })
    .filter(({ statuses }) => statuses !== "");
}

/** The type of what an operation gives when it succeeds. */
export function dataText(operation: ReadOperation): string {
  const bodies = answersOf(operation).flatMap(({ isOk, body }) => (isOk ? [body] : []));
  return [...new Set(bodies)].join(" | ") || "undefined";
}

/** All statuses that are documented, as one type; undefined where no other is left. */
export function documentedText({ responses }: ReadOperation): string | undefined {
  const listed = responses.map(([status]) => status);
  const texts = (statuses: readonly Status[]) =>
    statuses.filter((status) => status !== "1XX").map(typeOf);
  if (!listed.includes("default")) {
    return texts(listed).join(" | ") || "never";
  }
  const successes = listed.filter(isOk);
  return successes.length === 0
    ? undefined
    : [...texts(successes), 'Exclude<HttpStatus, StatusRange["2XX"]>'].join(" | ");
}

function statusesText(status: Status, listed: readonly Status[]): string {
  if (typeof status === "number") {
    return String(status);
  }
  if (status === "default") {
    // Successes are told apart from failures by their range, whether or not they are documented.
    return without("HttpStatus", ['StatusRange["2XX"]', ...listed.filter(isFailure).map(typeOf)]);
  }
  // An interim response never reaches the caller.
  return status === "1XX"
    ? ""
    : without(typeOf(status), listed.filter(isWithin(status)).map(typeOf));
}

function isFailure(status: Status): boolean {
  return status !== "default" && status !== "1XX" && !isOk(status);
}

function isWithin(range: Status): (status: Status) => boolean {
  return (status) => typeof status === "number" && String(status)[0] === String(range)[0];
}

function typeOf(status: Status): string {
  return typeof status === "number" ? String(status) : `StatusRange[${JSON.stringify(status)}]`;
}

function without(all: string, listed: readonly string[]): string {
  return listed.length === 0 ? all : `Exclude<${all}, ${listed.join(" | ")}>`;
}
