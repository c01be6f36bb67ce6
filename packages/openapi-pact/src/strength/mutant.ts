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
  return carriersPerPath(candidates).map(([first]) => first);
}

/** The same, each followed by what could carry it instead: the later interactions in which it means the same. */
export function carriersPerPath<M extends Mutant>(
  candidates: Iterable<M>,
): readonly (readonly [M, ...M[]])[] {
  const chosen = new Map<string, [M, ...M[]]>();
  for (const mutant of candidates) {
    const { operationId, documented, path, kind } = mutant;
    const key = JSON.stringify([operationId, documented, path, kind]);
    const held = chosen.get(key);
    if (!held || (!leaves(held[0]) && leaves(mutant))) {
      chosen.set(key, [mutant]);
    } else if (leaves(held[0]) === leaves(mutant)) {
      held.push(mutant);
    }
  }
  return [...chosen.values()];
}

function leaves({ violations }: Mutant): boolean {
  return violations.length > 0;
}
