import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { OpenApiDocument } from "./document.ts";
import { FORMATS } from "./formats.ts";
import { validationSchema } from "./validation-schema.ts";

/**
 * JavaScript that exports one validating function per schema. `schemas` has the name of each function by its schema's
 * JSON; with `coerce` texts become what their schema asks for.
 */
export function compileSchemas(
  document: OpenApiDocument,
  schemas: ReadonlyMap<string, string>,
  { coerce }: { readonly coerce: boolean },
): string {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    coerceTypes: coerce ? "array" : false,
    // Examples and descriptions are of no use to a validator; unknown keywords are mistakes.
    strict: true,
    strictRequired: false,
    strictTuples: false,
    strictTypes: false,
  });
  for (const [name, pattern] of Object.entries(FORMATS)) {
    ajv.addFormat(name, pattern);
  }
  const components = document.components?.schemas ?? {};
  ajv.addSchema({ $id: "components", $defs: mapValues(components, validationSchema) });
  for (const [json, name] of schemas) {
    ajv.addSchema({ $id: name, ...validationSchema(JSON.parse(json)) });
  }
  return standaloneCode.default(
    ajv,
    Object.fromEntries([...schemas.values()].map((name) => [name, name])),
  );
}

function mapValues<In, Out>(object: Readonly<Record<string, In>>, map: (value: In) => Out) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
