import type { Change, TouchedInteraction } from "./change.js";

/** Joins what is the same change in several operations, as a shared component makes it. */
export function mergeChanges(changes: readonly Change[]): readonly Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const { kind, direction, verdict, place, message } = change;
    const key = JSON.stringify([kind, direction, verdict, place, message]);
    const known = merged.get(key);
    merged.set(key, known ? join(known, change) : change);
  }
  return [...merged.values()];
}

function join(one: Change, other: Change): Change {
  return {
    ...one,
    operationIds: [...new Set([...one.operationIds, ...other.operationIds])],
    interactions: mergeTouched([...one.interactions, ...other.interactions]),
  };
}

/** One entry per interaction; breaking once is breaking. */
export function mergeTouched(
  interactions: readonly TouchedInteraction[],
): readonly TouchedInteraction[] {
  const merged = new Map<string, TouchedInteraction>();
  for (const touched of interactions) {
    const known = merged.get(touched.description);
    merged.set(touched.description, known?.effect === "breaking" ? known : touched);
  }
  return [...merged.values()];
}
