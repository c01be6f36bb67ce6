import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build, type Plugin } from "esbuild";
import { banner } from "./banner.ts";
import type { Content, OpenApiDocument, Parameter, Schema } from "./document.ts";
import { FORMATS } from "./formats.ts";
import type { ReadOperation } from "./read-operations.ts";
import { validationSchema } from "./validation-schema.ts";

const require = createRequire(import.meta.url);

/** Schemas to compile, by the name under which the compiled function is exported. */
type Schemas = Map<string, Schema>;

/**
 * `validators.js`: checks of every request and response, bundled so that it imports nothing.
 * Parameters arrive as text and are coerced; bodies are judged as they are.
 */
export async function validatorsFile(
  document: OpenApiDocument,
  operations: readonly ReadOperation[],
): Promise<string> {
  const parameters: Schemas = new Map();
  const bodies: Schemas = new Map();
  const rows = operations.map(
    ({ id, ...operation }) => `  ${id}: ${operationChecks(operation, parameters, bodies)},\n`,
  );
  const entry = `
import * as parameters from "parameters";
import * as bodies from "bodies";
${SUPPORT}
export const validators = {
${rows.join("")}};
`;
  const text = await bundled(entry, {
    parameters: compiled(document, parameters, true),
    bodies: compiled(document, bodies, false),
  });
  return banner(document) + text;
}

/** What every check does: an empty list for a valid value, else one violation per broken rule. */
const SUPPORT = `
function check(validate) {
  return (value) => (validate(value) ? [] : validate.errors.map(violation));
}
function violation({ instancePath, keyword, message, params }) {
  const property = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  const at = property === undefined ? instancePath : instancePath + "/" + property;
  const allowed = params.allowedValues ? ": " + params.allowedValues.join(", ") : "";
  return { at, keyword, message: message + allowed };
}
function nothing(value) {
  return value === undefined ? [] : [{ at: "", keyword: "content", message: "must have no body" }];
}
`;

function operationChecks(
  { parameters, body, responses }: Omit<ReadOperation, "id">,
  parameterSchemas: Schemas,
  bodySchemas: Schemas,
): string {
  const parameter = (place: Parameter["in"]) => {
    const schema = parameterSchema(
      place,
      parameters.filter((one) => one.in === place),
    );
    return `check(parameters.${exportName(parameterSchemas, schema)})`;
  };
  const content = (of: Content | undefined) => {
    const schema = of && Object.values(of)[0]?.schema;
    return schema ? `check(bodies.${exportName(bodySchemas, schema)})` : "nothing";
  };
  const answers = responses.map(([status, response]) => `${status}: ${content(response.content)}`);
  const places = `path: ${parameter("path")}, query: ${parameter("query")}, header: ${parameter("header")}`;
  const bodyCheck = body ? `, body: ${content(body.content)}` : "";
  return `{ ${places}${bodyCheck}, responses: { ${answers.join(", ")} } }`;
}

/** Undeclared path and query parameters are mistakes; other headers are everyday. */
function parameterSchema(place: Parameter["in"], parameters: readonly Parameter[]): Schema {
  const named = parameters.map(
    (parameter) =>
      [place === "header" ? parameter.name.toLowerCase() : parameter.name, parameter] as const,
  );
  return {
    type: "object",
    properties: Object.fromEntries(named.map(([name, { schema }]) => [name, schema ?? {}])),
    required: named.filter(([, { required }]) => required).map(([name]) => name),
    ...(place === "header" ? {} : { additionalProperties: false }),
  };
}

/** Equal schemas, such as the error body of every status, share one function. */
function exportName(schemas: Schemas, schema: Schema): string {
  const text = JSON.stringify(schema);
  const known = [...schemas].find(([, other]) => JSON.stringify(other) === text);
  const name = known?.[0] ?? `v${schemas.size}`;
  schemas.set(name, schema);
  return name;
}

/** JavaScript that exports one validating function per schema. */
function compiled(document: OpenApiDocument, schemas: Schemas, coerce: boolean): string {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    coerceTypes: coerce ? "array" : false,
    // Examples and descriptions are of no use to a validator; unknown keywords are mistakes.
    strict: true,
    strictRequired: false,
    strictTypes: false,
  });
  for (const [name, pattern] of Object.entries(FORMATS)) {
    ajv.addFormat(name, pattern);
  }
  const components = document.components?.schemas ?? {};
  ajv.addSchema({ $id: "components", $defs: mapValues(components, validationSchema) });
  for (const [name, schema] of schemas) {
    ajv.addSchema({ $id: name, ...validationSchema(schema) });
  }
  return standaloneCode.default(
    ajv,
    Object.fromEntries([...schemas.keys()].map((name) => [name, name])),
  );
}

/** One module without imports: Ajv's output requires its runtime, which is bundled in. */
async function bundled(entry: string, modules: Readonly<Record<string, string>>): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    charset: "utf8",
    format: "esm",
    legalComments: "none",
    logLevel: "silent",
    platform: "neutral",
    target: "es2022",
    treeShaking: true,
    write: false,
    plugins: [inMemory(modules)],
  });
  return result.outputFiles[0]?.text ?? "";
}

/** Modules by name instead of by file, so that no path of a machine reaches the output. */
function inMemory(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: "in-memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path }) => ({ path, namespace: "bundled" }));
      onLoad({ filter: /./, namespace: "bundled" }, async ({ path }) => ({
        contents: modules[path] ?? (await readFile(require.resolve(path), "utf8")),
      }));
    },
  };
}

function mapValues<In, Out>(object: Readonly<Record<string, In>>, map: (value: In) => Out) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
