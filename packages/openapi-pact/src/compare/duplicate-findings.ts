import type { RecordedInteraction } from "../pact-file/recorded-interaction.js";
import type { Pact } from "../table/pact.js";
import type { Finding } from "./finding.js";

/** Two interactions of one name: Pact keeps one of them when it next writes the file, and results are told apart by it. */
export function duplicateFindings(
  interactions: readonly RecordedInteraction[],
  table: Pact | undefined,
): readonly Finding[] {
  const seen = new Set<string>();
  return interactions.flatMap(({ description, source }) => {
    // A table has each description once, whatever the states.
    const key = JSON.stringify([description, ...(table ? [] : [source.providerStates ?? []])]);
    const isKnown = seen.has(key);
    seen.add(key);
    const message = "is in the pact twice: take one of them out, or give it a name of its own";
    return isKnown ? [{ code: "interaction.duplicate", description, message }] : [];
  });
}
