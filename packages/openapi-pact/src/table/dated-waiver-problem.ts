/** What every waiver says. */
export interface DatedWaiver {
  readonly reason: string;
  /** The last day the waiver holds. */
  readonly until: string;
}

/** What is wrong with a waiver's reason or date; undefined where both hold. */
export function datedWaiverProblem(
  name: string,
  { reason, until }: DatedWaiver,
  today: Date,
): string | undefined {
  // A config in JavaScript may leave out what the types ask for.
  if (typeof reason !== "string" || reason.trim() === "") {
    return `${name} gives no reason: say why.`;
  }
  if (until === undefined) {
    return `${name} has no date: say until when it holds, as 2027-06-30.`;
  }
  if (!isDate(until)) {
    return `${name} lasts until "${until}", which is no date: write it as 2027-06-30.`;
  }
  return today.toISOString().slice(0, 10) > until
    ? `${name} ended on ${until} (${reason}): declare an interaction instead.`
    : undefined;
}

/** Dates that do not exist roll over into the next month, and thus differ from what was written. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${text}T`);
}
