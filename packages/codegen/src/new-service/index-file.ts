import { typeName } from "../call-types.ts";
import type { Names } from "./names.ts";
import type { NewSpec } from "./read-spec.ts";

/** What core exports as a value; the rest are types. */
const VALUES = /^([a-z]|(Entur|Http|Network|Refused|Timeout)Error$)/;

/** `src/index.ts`: what core's users know, the client, and the types of the document. */
export function indexFile(
  { camel, pascal }: Names,
  { operations, generated }: NewSpec,
  fromCore: readonly string[],
): string {
  const core = fromCore.map((name) => (VALUES.test(name) ? name : `type ${name}`));
  const calls = operations.flatMap(({ id, parameters }) => {
    const kinds = ["Input", ...(parameters.length > 0 ? ["Params"] : []), "Result"];
    return kinds.map((kind) => `${typeName(id)}${kind}`);
  });
  const taken = new Set([...fromCore, ...calls, pascal, `${pascal}Options`]);
  const schemas = schemaNames(generated.get("schema.ts") ?? "").filter((name) => !taken.has(name));
  return `export { ${core.join(", ")} } from "@entur-clients/core";
export { create${pascal}, type ${pascal}, type ${pascal}Options } from "./client.js";
export type { ${calls.join(", ")} } from "./generated/methods.js";
export { operationTable as ${camel}Operations } from "./generated/operations.js";
export type { ${["components", "operations", "paths", ...schemas].join(", ")} } from "./generated/schema.js";
export { spec as ${camel}Spec } from "./generated/spec.js";
`;
}

/** The document's own schemas; one that is called like a global object, such as `Error`, would hide it. */
function schemaNames(schema: string): readonly string[] {
  return [...schema.matchAll(/^export type (\w+) = components\['schemas'\]/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => !(name in globalThis));
}
