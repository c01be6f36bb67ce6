/** The statuses that a response is documented for: one, a range of a hundred, or all that are not listed. */
export type Status = number | StatusRange | "default";

/** OpenAPI 3.1, 4.8.16.2: X stands for any digit. */
export type StatusRange = "1XX" | "2XX" | "3XX" | "4XX" | "5XX";

/** A key of a document's `responses`; undefined where it is none. */
export function statusOf(key: string): Status | undefined {
  if (/^[1-5]\d\d$/.test(key)) {
    return Number(key);
  }
  // The three forms have just been told apart.
  return /^([1-5]XX|default)$/.test(key) ? (key as Status) : undefined;
}

/** Whether a response is documented for successes by its own key. */
export function isOk(status: Status): boolean {
  return String(status).startsWith("2");
}

/** The order in which one status wins over the other: numbers, ranges, default. */
export function byPrecision(one: Status, other: Status): number {
  return rank(one) - rank(other) || (String(one) < String(other) ? -1 : 1);
}

function rank(status: Status): number {
  return status === "default" ? 2 : typeof status === "number" ? 0 : 1;
}

/** A status as a TypeScript literal. */
export function statusLiteral(status: Status): string {
  return typeof status === "number" ? String(status) : JSON.stringify(status);
}
