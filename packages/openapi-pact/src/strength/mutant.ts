/** What a mutant does to an exchange; the path says where. */
export type MutantKind =
  | "dropped"
  | "nulled"
  | "retyped"
  | "fraction"
  | "foreign value"
  | "malformed"
  | "changed"
  | "off by one"
  | "emptied"
  | "status swapped"
  | "media type swapped"
  | "header lost"
  | "renamed"
  | "misplaced";

/** One change to one exchange, which a pact should notice. */
export interface Mutant {
  readonly operationId: string;
  /** The documented status that the interaction stands under. */
  readonly documented: string;
  /** A JSON path into the body, or what else is changed: `status → 418`, `header X-Total`, `query limit`. */
  readonly path: string;
  readonly kind: MutantKind;
  /** The interaction that carries it. */
  readonly description: string;
  /** How the document is broken by it; empty where the mutant stays within the document. */
  readonly violations: readonly string[];
}

/**
 * One mutant per operation, status, path and kind, however many interactions share it: carried by the first interaction
 * in which it leaves the document, else by the first that has it at all.
 */
export function onePerPath<M extends Mutant>(candidates: Iterable<M>): readonly M[] {
  const chosen = new Map<string, M>();
  for (const mutant of candidates) {
    const { operationId, documented, path, kind } = mutant;
    const key = JSON.stringify([operationId, documented, path, kind]);
    const held = chosen.get(key);
    if (!held || (held.violations.length === 0 && mutant.violations.length > 0)) {
      chosen.set(key, mutant);
    }
  }
  return [...chosen.values()];
}
