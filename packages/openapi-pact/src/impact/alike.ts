import { lookUp } from "../follow-ref.js";
import { children, type Located } from "../located.js";
import { isReferrer } from "../referrers.js";
import type { SourceFiles } from "../source-files.js";

/** Tells whether two values are the same once every `$ref` below them is followed. Recursive values end. */
export type Alike = (before: Located, after: Located) => boolean;

/** Prepares to compare values of two documents; what was found out is kept for the next question. */
export function alikeBetween(before: SourceFiles, after: SourceFiles): Alike {
  const known = new Map<string, boolean>();
  return (one, other) => {
    const assumed = new Set<string>();
    const same = compare(one, other, assumed);
    // What was assumed on the way holds only when nothing contradicted it.
    for (const key of same ? assumed : []) {
      known.set(key, true);
    }
    return same;
  };

  function compare(one: Located, other: Located, assumed: Set<string>): boolean {
    if (!isReferrer(one) && !isReferrer(other)) {
      return compareValues(one, other, assumed);
    }
    const key = `${one.file}#${one.pointer} ${other.file}#${other.pointer}`;
    const answer = known.get(key);
    if (answer !== undefined || assumed.has(key)) {
      return answer ?? true;
    }
    assumed.add(key);
    const same =
      siblingsAlike(one, other, assumed) &&
      compare(
        isReferrer(one) ? lookUp(before, one) : one,
        isReferrer(other) ? lookUp(after, other) : other,
        assumed,
      );
    if (!same) {
      known.set(key, false);
    }
    return same;
  }

  /** In 3.1 a `$ref` may have keywords beside it. */
  function siblingsAlike(one: Located, other: Located, assumed: Set<string>): boolean {
    return isReferrer(one) && isReferrer(other)
      ? compareValues(withoutRef(one), withoutRef(other), assumed)
      : Object.keys(one.value ?? {}).length <= 1 || !isReferrer(one);
  }

  function compareValues(one: Located, other: Located, assumed: Set<string>): boolean {
    if (!isNested(one.value) || !isNested(other.value)) {
      return Object.is(one.value, other.value);
    }
    const others = children(other);
    const ones = children(one);
    return (
      Array.isArray(one.value) === Array.isArray(other.value) &&
      ones.size === others.size &&
      [...ones].every(([key, child]) => {
        const counterpart = others.get(key);
        return counterpart !== undefined && compare(child, counterpart, assumed);
      })
    );
  }
}

function withoutRef(from: Located & { readonly value: { readonly $ref: string } }): Located {
  const { $ref, ...value } = from.value;
  return { ...from, value };
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
