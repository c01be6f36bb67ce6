import { datedWaiverProblem } from "./dated-waiver-problem.js";
import type { Pact } from "./pact.js";

/** Waivers without a reason or a real date, and those whose last day has passed. */
export function waiverProblems({ waivers, waiveRest }: Pact, today: Date): readonly string[] {
  const named = waivers.map((one) => [`${one.operationId} › ${one.documented}`, one] as const);
  const rest = waiveRest ? [["all other operations", waiveRest] as const] : [];
  return [...named, ...rest].flatMap(
    ([what, waiver]) => datedWaiverProblem(`The waiver of ${what}`, waiver, today) ?? [],
  );
}
