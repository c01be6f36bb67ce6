import type { DeclaredWaiver, Pact } from "./pact.js";

/** Waivers without a reason or a real date, and those whose last day has passed. */
export function waiverProblems({ waivers, waiveRest }: Pact, today: Date): readonly string[] {
  const named = waivers.map((one) => [`${one.operationId} › ${one.documented}`, one] as const);
  const rest = waiveRest ? [["all other operations", waiveRest] as const] : [];
  return [...named, ...rest].flatMap(([what, waiver]) => {
    const name = `The waiver of ${what}`;
    if (waiver.reason.trim() === "") {
      return [`${name} gives no reason: say why.`];
    }
    if (!isDate(waiver.until)) {
      return [`${name} lasts until "${waiver.until}", which is no date: write it as 2027-06-30.`];
    }
    return isExpired(waiver, today)
      ? [`${name} ended on ${waiver.until} (${waiver.reason}): declare an interaction instead.`]
      : [];
  });
}

/** Dates that do not exist roll over into the next month, and thus differ from what was written. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${text}T`);
}

function isExpired({ until }: Pick<DeclaredWaiver, "until">, today: Date): boolean {
  return today.toISOString().slice(0, 10) > until;
}
