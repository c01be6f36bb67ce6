import { isRecord, type Located } from "../document/located.js";
import type { Schemas } from "../document/schema-checks.js";
import { facets, itemFacets, propertyFacets } from "../matching/facets.js";
import { ITEM, type Steps } from "./steps.js";

/** A part of a body that can be mutated. */
export interface BodyPoint {
  /** Where it stands in any answer of this shape. */
  readonly steps: Steps;
  /** Where it stands in the example. */
  readonly at: Steps;
  readonly value: unknown;
  /** Every schema that speaks about it. */
  readonly speaking: readonly Located[];
  /** Whether it is a property, which can be left out. */
  readonly property: boolean;
}

/** Every part of an example, the whole of it first. The items of an array share their paths; those of a tuple do not. */
export function bodyPoints(
  schemas: Schemas,
  speaking: readonly Located[],
  value: unknown,
): readonly BodyPoint[] {
  return pointsBelow(schemas, { steps: [], at: [], value, speaking, property: false });
}

function pointsBelow(schemas: Schemas, here: BodyPoint): readonly BodyPoint[] {
  const { steps, at, value } = here;
  const speaking = here.speaking.flatMap((schema) => facets(schemas, schema, value));
  return [{ ...here, speaking }, ...parts()].flatMap((point, index) =>
    index === 0 ? [point] : pointsBelow(schemas, point),
  );

  function parts(): readonly BodyPoint[] {
    if (Array.isArray(value)) {
      const tuple = speaking.some((one) => isRecord(one.value) && "prefixItems" in one.value);
      return value.map((item, index) => ({
        steps: [...steps, tuple ? index : ITEM],
        at: [...at, index],
        value: item,
        speaking: itemFacets(speaking, index),
        property: false,
      }));
    }
    return Object.entries(isRecord(value) ? value : {}).map(([name, part]) => ({
      steps: [...steps, name],
      at: [...at, name],
      value: part,
      speaking: propertyFacets(speaking, name),
      property: true,
    }));
  }
}
