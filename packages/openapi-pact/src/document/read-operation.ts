import { credentialsOf } from "./credentials-of.js";
import { followRef } from "./follow-ref.js";
import { below, children, type Located } from "./located.js";
import type { Content, DocumentedResponse, Operation, Parameter } from "./operation.js";
import { placeOf } from "./place-of.js";
import type { SourceFiles } from "./source-files.js";

/** An operation with what stands around it. */
interface Surroundings {
  readonly root: Located;
  readonly item: Located;
  readonly operation: Located;
  readonly method: string;
  readonly path: string;
}

/** Reads one operation: its own parameters over those of its path, and its security or the document's. */
export function readOperation(files: SourceFiles, around: Surroundings): Operation {
  const { root, item, operation, method, path } = around;
  const operationId = below(operation, "operationId")?.value;
  if (typeof operationId !== "string") {
    throw new Error(
      `Cannot use ${placeOf(operation)}: it has no operationId, and tables name operations by it.`,
    );
  }
  const body = below(operation, "requestBody");
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    parameters: parametersOf(files, item, operation),
    ...(body && { body: bodyOf(files, followRef(files, body)) }),
    responses: responsesOf(files, operation),
    ...credentialsOf(files, root, operation),
  };
}

function parametersOf(files: SourceFiles, ...owners: readonly Located[]): readonly Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const owner of owners) {
    for (const found of children(below(owner, "parameters") ?? { ...owner, value: [] }).values()) {
      const parameter = parameterOf(files, followRef(files, found));
      merged.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...merged.values()].filter((parameter) => !isIgnored(parameter));
}

/** OpenAPI gives these three a meaning of their own and ignores them as parameters. */
function isIgnored(parameter: Parameter): boolean {
  return parameter.in === "header" && /^(accept|content-type|authorization)$/i.test(parameter.name);
}

function parameterOf(files: SourceFiles, found: Located): Parameter {
  // The document was linted by whoever wrote it: what is read here are the fields every parameter has.
  const value = found.value as { name: string; in: Parameter["in"] } & Partial<Parameter>;
  const style = value.style ?? (value.in === "query" || value.in === "cookie" ? "form" : "simple");
  const schema = below(found, "schema") ?? firstSchema(contentOf(files, found));
  return {
    name: value.name,
    in: value.in,
    required: value.required ?? false,
    style,
    explode: value.explode ?? style === "form",
    ...(schema && { schema }),
  };
}

function bodyOf(files: SourceFiles, found: Located): NonNullable<Operation["body"]> {
  return { required: below(found, "required")?.value === true, content: contentOf(files, found) };
}

function responsesOf(
  files: SourceFiles,
  operation: Located,
): ReadonlyMap<string, DocumentedResponse> {
  const responses = below(operation, "responses") ?? { ...operation, value: {} };
  return new Map(
    [...children(responses)].map(([status, found]) => {
      const response = followRef(files, found);
      return [
        status,
        {
          content: contentOf(files, response),
          headers: headersOf(files, response),
          requiredHeaders: requiredHeadersOf(files, response),
        },
      ];
    }),
  );
}

function contentOf(files: SourceFiles, owner: Located): Content {
  const content = below(owner, "content");
  return new Map(
    [...(content ? children(content) : [])].map(([mediaType, found]) => [
      mediaType,
      below(followRef(files, found), "schema"),
    ]),
  );
}

function headersOf(files: SourceFiles, response: Located): DocumentedResponse["headers"] {
  const headers = below(response, "headers");
  return new Map(
    [...(headers ? children(headers) : [])].map(([name, found]) => [
      name.toLowerCase(),
      headerSchema(files, followRef(files, found)),
    ]),
  );
}

function requiredHeadersOf(files: SourceFiles, response: Located): ReadonlySet<string> {
  const headers = below(response, "headers");
  const required = [...(headers ? children(headers) : [])].filter(([, found]) => {
    return below(followRef(files, found), "required")?.value === true;
  });
  return new Set(required.map(([name]) => name.toLowerCase()));
}

function headerSchema(files: SourceFiles, header: Located): Located | undefined {
  const schema = below(header, "schema");
  return schema && followRef(files, schema);
}

function firstSchema(content: Content): Located | undefined {
  return [...content.values()][0];
}
