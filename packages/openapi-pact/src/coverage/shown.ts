import { isRecord } from "../document/located.js";
import type { Check } from "../document/schema-checks.js";
import type { SchemaNode } from "./schema-node.js";
import { valueText } from "./value-text.js";

/** What a value shows of all that its schema mentions, each in the words of `mentions`. */
export function* shown(check: Check, node: SchemaNode, value: unknown): Generator<string> {
  const { path, nullable, values, variants } = node;
  if (value === null && nullable) {
    yield `${path} null`;
    return;
  }
  if (values.includes(value)) {
    yield `${path} enum ${valueText(value)}`;
  }
  for (const { schema, node: variant } of variants) {
    if (check(schema, value).length === 0) {
      yield variant.path;
      yield* shown(check, variant, value);
    }
  }
  for (const [child, part] of partsOf(node, value)) {
    // Null is a side of its own, and no value of the property.
    if (!(part === null && child.nullable)) {
      yield child.path;
    }
    yield* shown(check, child, part);
  }
}

function partsOf(
  node: SchemaNode,
  value: unknown,
): readonly (readonly [node: SchemaNode, part: unknown])[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const child = node.prefix[index] ?? node.items;
      return child ? [[child, item] as const] : [];
    });
  }
  return isRecord(value)
    ? Object.entries(value).flatMap(([name, part]) =>
        nodesFor(node, name).map((child) => [child, part] as const),
      )
    : [];
}

function nodesFor({ properties, patterns, additional }: SchemaNode, name: string) {
  const named = properties.get(name);
  const known = [
    ...(named ? [named] : []),
    ...patterns.filter(({ pattern }) => pattern.test(name)).map(({ node }) => node),
  ];
  return known.length > 0 || !additional ? known : [additional];
}
