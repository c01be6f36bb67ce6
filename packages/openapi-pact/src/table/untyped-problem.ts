import { isRecord } from "../document/located.js";

/** What a cell of a table lacks that types would have asked for: a table in JavaScript has none. */
export function untypedProblem(
  operationId: string,
  documented: string,
  cell: unknown,
): string | undefined {
  const variant = isRecord(cell) && cell.variant !== undefined ? [cell.variant] : [];
  const lacking = lackOf(cell);
  return (
    lacking && `The interaction "${[operationId, documented, ...variant].join(" › ")}" ${lacking}`
  );
}

function lackOf(cell: unknown): string | undefined {
  if (!isRecord(cell)) {
    return `is ${cell}: declare an interaction or a waiver.`;
  }
  if (cell.waive !== undefined) {
    return undefined;
  }
  if (![cell.given].flat().every((state) => isRecord(state) && typeof state.name === "string")) {
    return 'lacks `given`: name a state as `given("…")`, or write `[]` where it needs none.';
  }
  return isRecord(cell.response)
    ? undefined
    : "lacks `response`: write down what the provider answers, `{}` for no body.";
}
