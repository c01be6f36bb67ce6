const PROSE = new Set(["description", "summary"]);
/** What stands under these is data, whatever its members are called. */
const DATA = new Set(["const", "default", "enum", "example", "value"]);
/** The members of these are names, and none of them is a field of OpenAPI's. */
const NAMED = new Set([
  ...["properties", "patternProperties", "$defs", "dependentSchemas", "variables", "scopes"],
  ...["paths", "webhooks", "callbacks", "pathItems", "responses", "parameters", "requestBodies"],
  ...["schemas", "headers", "examples", "links", "securitySchemes", "content", "encoding"],
]);

/** A document without what is for people alone. A property may be called `description`, and is no prose. */
export function withoutProse(node: unknown, isNamed = false): unknown {
  if (Array.isArray(node)) {
    return node.map((item) => withoutProse(item));
  }
  if (typeof node !== "object" || node === null) {
    return node;
  }
  const members = Object.entries(node).filter(
    ([key, value]) => isNamed || !PROSE.has(key) || typeof value !== "string",
  );
  return Object.fromEntries(
    members.map(([key, value]) => [
      key,
      !isNamed && isData(key, value) ? value : withoutProse(value, !isNamed && NAMED.has(key)),
    ]),
  );
}

/** Of a media type, examples are named; of a schema, they are a list of values. */
function isData(key: string, value: unknown): boolean {
  return DATA.has(key) || (key === "examples" && Array.isArray(value));
}
