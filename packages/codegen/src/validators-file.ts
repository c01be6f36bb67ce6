import { banner } from "./banner.ts";
import { bundleModule } from "./bundle-module.ts";
import { compileSchemas } from "./compile-schemas.ts";
import type { Content, OpenApiDocument, Parameter, Schema } from "./document.ts";
import { isJson } from "./is-json.ts";
import { propertyName } from "./literal.ts";
import type { ReadOperation } from "./read-operations.ts";

/** Schemas to compile: their JSON → the name under which the compiled function is exported. */
type Schemas = Map<string, string>;

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
  const text = await bundleModule(entry, {
    parameters: compileSchemas(document, parameters, { coerce: true }),
    bodies: compileSchemas(document, bodies, { coerce: false }),
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
    const schema = of && judged(of);
    return schema ? `check(bodies.${exportName(bodySchemas, schema)})` : "nothing";
  };
  const answers = responses.map(
    ([status, response]) => `${propertyName(String(status))}: ${content(response.content)}`,
  );
  const places = `path: ${parameter("path")}, query: ${parameter("query")}, header: ${parameter("header")}`;
  const bodyCheck = body ? `, body: ${content(body.content)}` : "";
  return `{ ${places}${bodyCheck}, responses: { ${answers.join(", ")} } }`;
}

/** Of several media types it is JSON that is parsed, and judged. */
function judged(content: Content): Schema | undefined {
  const json = Object.entries(content).find(([mediaType]) => isJson(mediaType));
  return (json?.[1] ?? Object.values(content)[0])?.schema;
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
  const name = schemas.get(text) ?? `v${schemas.size}`;
  schemas.set(text, name);
  return name;
}
