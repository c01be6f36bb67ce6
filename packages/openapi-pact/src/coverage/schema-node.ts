import type { Located } from "../document/located.js";

/** One place of a value that a schema applies to, with everything it may hold. */
export interface SchemaNode {
  /** `$.levels[].name`; the branch of a `oneOf` or `anyOf` stands in round brackets: `$.home(Tank).litres`. */
  readonly path: string;
  /** Whether every value has this place: it is required, and so is whatever it stands in. */
  readonly required: boolean;
  /** Whether null is allowed beside something else. */
  readonly nullable: boolean;
  /** The values of an `enum`, without null. */
  readonly values: readonly unknown[];
  readonly properties: ReadonlyMap<string, SchemaNode>;
  readonly patterns: readonly { readonly pattern: RegExp; readonly node: SchemaNode }[];
  /** What any other property may hold, where the schema says so. */
  readonly additional?: SchemaNode;
  readonly prefix: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly variants: readonly { readonly schema: Located; readonly node: SchemaNode }[];
}
