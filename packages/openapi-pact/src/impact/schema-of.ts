import { membersOf, type Schema, schemaAlong } from "./walk-merged.js";
import type { Where } from "./where-of.js";

/** A schema of one side, found through `allOf` where the engine merged it; empty where it is not there. */
export function schemaOf(side: object, { schemaAt = [] }: Where, path: readonly string[]): Schema {
  return schemaAlong(side, [...schemaAt, ...path]);
}

/** Whether a schema of one side, or a member of its `allOf`, requires a property. */
export function isRequired(
  side: object,
  where: Where,
  owner: readonly string[],
  name: string,
): boolean {
  return membersOf(schemaOf(side, where, owner)).some((member) => {
    const required: unknown = Reflect.get(member, "required");
    return Array.isArray(required) && required.includes(name);
  });
}
