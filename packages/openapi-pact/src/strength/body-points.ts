import { isRecord, type Located } from "../document/located.js";
import type { Schemas } from "../document/schema-checks.js";
import { appliedSchemas, schemasOfItem, schemasOfProperty } from "../matching/applied-schemas.js";
import { exactly, isPinned } from "../table/exactly.js";
import { plain } from "../table/plain.js";
import { ENTRY, ITEM, type Steps } from "./steps.js";
import { takesAnyKey } from "./takes-any-key.js";

/** A part of a body that can be mutated. */
export interface BodyPoint {
  /** Where it stands in any answer of this shape. */
  readonly steps: Steps;
  /** Where it stands in the example. */
  readonly at: Steps;
  readonly value: unknown;
  /** The value as the table has it, with its pins. */
  readonly declared: unknown;
  /** Every schema that applies to it. */
  readonly applied: readonly Located[];
  /** Whether it is a property, which can be left out. */
  readonly property: boolean;
  /** Whether it is a map, of which the pact takes any keys. */
  readonly map: boolean;
}

/**
 * Every part of an example, the whole of it first. The items of an array share their paths, those of a tuple do not; the values of
 * a map do where the pact takes any keys, since the provider's may be others than the example's.
 */
export function bodyPoints(
  schemas: Schemas,
  applied: readonly Located[],
  declared: unknown,
): readonly BodyPoint[] {
  return pointsBelow(schemas, { ...ROOT, applied, declared });
}

const ROOT = { steps: [], at: [], property: false };

type Place = Omit<BodyPoint, "value" | "map">;

function pointsBelow(schemas: Schemas, place: Place): readonly BodyPoint[] {
  const value = plain(place.declared);
  const applied = place.applied.flatMap((schema) => appliedSchemas(schemas, schema, value));
  const map = isRecord(value) && takesAnyKey(schemas, applied, place.declared);
  const here = { ...place, value, applied, map };
  return [here, ...partsOf(here).flatMap((part) => pointsBelow(schemas, part))];
}

function partsOf({ steps, at, value, declared, applied, map }: BodyPoint): readonly Place[] {
  if (Array.isArray(value)) {
    const tuple = applied.some((one) => isRecord(one.value) && "prefixItems" in one.value);
    return value.map((_, index) => ({
      steps: [...steps, tuple ? index : ITEM],
      at: [...at, index],
      declared: declaredPart(declared, index),
      applied: schemasOfItem(applied, index),
      property: false,
    }));
  }
  return Object.keys(isRecord(value) ? value : {}).map((name) => ({
    steps: [...steps, map ? ENTRY : name],
    at: [...at, name],
    declared: declaredPart(declared, name),
    applied: schemasOfProperty(applied, name),
    // Which of a map's values are there is the provider's to say.
    property: !map,
  }));
}

/** What is pinned is pinned in all its parts. */
function declaredPart(declared: unknown, key: string | number): unknown {
  return isPinned(declared)
    ? exactly(Reflect.get(Object(plain(declared)), key))
    : Reflect.get(Object(declared), key);
}
