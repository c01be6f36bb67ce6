import { isRecord } from "./located.js";

/** Rewrites what OpenAPI 3.0 says otherwise than 3.1: `nullable` and boolean exclusive bounds. */
export function upgradeSchemas(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(upgradeSchemas);
  }
  if (!isRecord(value)) {
    return value;
  }
  const upgraded = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, upgradeSchemas(child)]),
  );
  return withBound(
    withBound(withNull(upgraded), "minimum", "exclusiveMinimum"),
    "maximum",
    "exclusiveMaximum",
  );
}

type Rewritable = { readonly [key: string]: unknown };

function withNull({ nullable, ...schema }: Rewritable): Rewritable {
  // `nullable` may also be the name of a property, whose schema is no boolean.
  if (typeof nullable !== "boolean") {
    return nullable === undefined ? schema : { ...schema, nullable };
  }
  if (!nullable) {
    return schema;
  }
  if (schema.type === undefined) {
    return { anyOf: [schema, { type: "null" }] };
  }
  const values = Array.isArray(schema.enum) ? { enum: [...new Set([...schema.enum, null])] } : {};
  return { ...schema, ...values, type: [schema.type, "null"].flat() };
}

function withBound(schema: Rewritable, bound: string, exclusive: string): Rewritable {
  const { [exclusive]: flag, ...rest } = schema;
  if (typeof flag !== "boolean") {
    return schema;
  }
  const { [bound]: limit, ...unbound } = rest;
  return flag ? { ...unbound, [exclusive]: limit } : rest;
}
