import { followRef } from "../document/follow-ref.js";
import { below, type Located } from "../document/located.js";
import type { Content, Operation } from "../document/operation.js";
import { operationSource } from "../document/operation-source.js";
import type { Document } from "../document/read-document.js";
import { securitySchemes } from "../document/security-schemes.js";
import { ComparatorSchemas } from "./comparator-schemas.js";

/** Ways in which the comparator bends to older tools, when `QUIRKS` is set or the document asks for it. Here they stay off. */
const QUIRKS = [
  "cast-objects-in-pact",
  "case-insensitive",
  "disable-multipart-formdata",
  "ignore-duplicate-slashes",
  "ignore-trailing-slash",
  "legacy-parser",
  "no-authorization-schema",
  "no-percent-encoding",
  "no-transform-non-nullable-response-schema",
  "no-validate-complex-parameters",
  "no-validate-request-body-unless-application-json",
];

/** A document in one piece and in the words the comparator understands, the server's path with it. */
export function comparatorDocument(document: Document): object {
  const schemas = new ComparatorSchemas(document.files);
  const schemes = securitySchemes(document.files, document.root);
  const paths: { [path: string]: { [method: string]: object } } = {};
  for (const operation of document.operations.values()) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: {
        ...operationOf(document, schemas, operation),
        security: securityOf(document, operation),
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      ...Object.fromEntries(QUIRKS.map((quirk) => [`x-opc-config-${quirk}`, false])),
      "x-opc-config-base-path": document.basePath,
    },
    paths,
    components: { schemas: schemas.named, securitySchemes: Object.fromEntries(schemes) },
  };
}

function operationOf(
  document: Document,
  schemas: ComparatorSchemas,
  { parameters, body, responses }: Operation,
): object {
  // A parameter's schema is asked for its type, behind a `$ref` it has none.
  const direct = (schema: Located): unknown => schemas.schema(followRef(document.files, schema));
  const content = (given: Content): object =>
    Object.fromEntries(
      [...given].map(([type, schema]) => [type, schema ? { schema: direct(schema) } : {}]),
    );
  return {
    parameters: parameters.map(({ schema, ...rest }) => ({
      ...rest,
      schema: schema ? direct(schema) : {},
    })),
    ...(body && { requestBody: { required: body.required, content: content(body.content) } }),
    responses: Object.fromEntries(
      [...responses].map(([status, response]) => [
        status,
        {
          content: content(response.content),
          headers: Object.fromEntries(
            [...response.headers].map(([name, schema]) => [
              name,
              { schema: schema ? direct(schema) : {} },
            ]),
          ),
        },
      ]),
    ),
  };
}

function securityOf(document: Document, operation: Operation): unknown {
  const own = operationSource(document, operation);
  return (own && below(own, "security")?.value) ?? below(document.root, "security")?.value;
}
