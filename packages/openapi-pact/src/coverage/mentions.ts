import type { SchemaNode } from "./schema-node.js";
import { valueText } from "./value-text.js";

/** One thing that a value of a schema may show. */
export interface Mention {
  /** Where, and what: `$.kind`, `$.kind null`, `$.kind enum cat`, `$.home(Tank)`. */
  readonly at: string;
  readonly kind: "property" | "null" | "enum value" | "variant";
  /** Whether every value shows it. */
  readonly required: boolean;
}

/** Everything a value may show, the value's own presence excepted. */
export function* mentions(node: SchemaNode): Generator<Mention> {
  const { path, nullable, values, variants } = node;
  if (nullable) {
    yield { at: `${path} null`, kind: "null", required: false };
  }
  for (const value of values) {
    yield { at: `${path} enum ${valueText(value)}`, kind: "enum value", required: false };
  }
  for (const { node: variant } of variants) {
    yield { at: variant.path, kind: "variant", required: false };
    yield* mentions(variant);
  }
  for (const child of childrenOf(node)) {
    yield { at: child.path, kind: "property", required: child.required };
    yield* mentions(child);
  }
}

function childrenOf(node: SchemaNode): readonly SchemaNode[] {
  return [
    ...node.properties.values(),
    ...node.patterns.map((one) => one.node),
    ...(node.additional ? [node.additional] : []),
    ...node.prefix,
    ...(node.items ? [node.items] : []),
  ];
}
