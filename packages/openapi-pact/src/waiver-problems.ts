import { datedWaiverProblem } from "./dated-waiver-problem.js";
import type { Pact } from "./pact.js";

/** Waivers without a reason or a real date, and those whose last day has passed. */
export function waiverProblems({ waivers }: Pact, today: Date): readonly string[] {
  return waivers.flatMap((waiver) => {
    const name = `The waiver of ${waiver.operationId} › ${waiver.documented}`;
    return datedWaiverProblem(name, waiver, today) ?? [];
  });
}
