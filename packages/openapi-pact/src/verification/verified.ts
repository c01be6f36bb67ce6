import type { Pact } from "../table/pact.js";
import type { InteractionResult } from "./verifier-report.js";

/** How the verified set stands to the declared one. */
export interface Verified {
  /** The descriptions that the provider answers as declared. */
  readonly descriptions: ReadonlySet<string>;
  readonly problems: readonly string[];
}

/** Joins what was declared with what was verified, by description and states: neither may hold what the other lacks. */
export function joinVerified(
  { interactions }: Pact,
  results: readonly InteractionResult[],
): Verified {
  const descriptions = new Set<string>();
  const declared = new Map(
    interactions.map((one) => [
      keyOf(
        one.description,
        one.states.map(({ name }) => name),
      ),
      one,
    ]),
  );
  const seen = new Set(results.map(({ description, states }) => keyOf(description, states)));
  const problems = [...declared]
    .filter(([key]) => !seen.has(key))
    .map(([, { description }]) => `${description} is declared but was not verified.`);
  const unasked = new Map<string, readonly string[]>();
  for (const { description, states, ok, differences, gone } of results) {
    if (gone !== undefined) {
      unasked.set(gone, [...(unasked.get(gone) ?? []), description]);
    } else if (!declared.has(keyOf(description, states))) {
      problems.push(`${description} was verified but is not declared.`);
    } else if (ok) {
      descriptions.add(description);
    } else {
      problems.push(`${description}: ${differences.join("; ") || "the verifier gave no reason"}`);
    }
  }
  return { descriptions, problems: [...problems, ...[...unasked].map(unaskedLine)] };
}

/** A provider that has gone is one problem, however many interactions it was not asked. */
function unaskedLine([gone, descriptions]: readonly [string, readonly string[]]): string {
  const [first, ...others] = descriptions;
  return others.length === 0
    ? `${gone}: ${first} was not verified.`
    : `${gone}: ${descriptions.length} interactions were not verified, the first ${first}.`;
}

function keyOf(description: string, states: readonly string[]): string {
  return JSON.stringify([description, ...states]);
}
