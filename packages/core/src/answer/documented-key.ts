import type { Operation } from "../operation.js";

/** Under what an operation documents a status. */
export type DocumentedKey = keyof Operation["responses"];

/**
 * Under what the row documents `status`: the status itself, its range such as `4XX`, or `default`; undefined where it
 * does not. A row that lists a success lists them all: its `default` stands for failures.
 */
export function documentedKey(
  { responses }: Pick<Operation, "responses">,
  status: number,
): DocumentedKey | undefined {
  if (responses[status] !== undefined) {
    return status;
  }
  const [digit] = String(status);
  // A status has three digits, and which of the five ranges are there is looked up.
  const range = `${digit}XX` as DocumentedKey;
  if (responses[range] !== undefined) {
    return range;
  }
  const isFallback =
    responses.default !== undefined &&
    (digit !== "2" || !Object.keys(responses).some((key) => key[0] === "2"));
  return isFallback ? "default" : undefined;
}
