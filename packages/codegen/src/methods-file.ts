import { banner } from "./banner.ts";
import { docComment } from "./doc-comment.ts";
import type { Content, OpenApiDocument, Parameter } from "./document.ts";
import { propertyName } from "./literal.ts";
import { pagingOf } from "./paging-of.ts";
import type { ReadOperation } from "./read-operations.ts";
import { typeText } from "./type-text.ts";

const PLACES = ["path", "query", "header"] as const;

/**
 * `methods.ts`: one plain signature per operation and one map per verb for calls by path. No mapped
 * types: plain signatures are what keeps a consumer's compiler fast.
 */
export function methodsFile(
  document: OpenApiDocument,
  operations: readonly ReadOperation[],
): string {
  const verbs = [...new Set(operations.map(({ method }) => method))].sort();
  return `${banner(document)}
import type { ${coreTypes(operations).join(", ")} } from "@entur-clients/core";
import type { components } from "./schema.js";
${operations.map(callTypes).join("")}
/** What each operation takes and answers. */
export interface Calls {
${operations.map(({ id }) => `  ${id}: { request: ${typeName(id)}Request; result: ${typeName(id)}Result };\n`).join("")}}

/** One method per operation: the data, or a typed error thrown. */
export interface Methods {
${operations.map((operation) => methodText(document, operation)).join("\n")}}
${verbs.map((verb) => verbMap(verb, operations)).join("")}
/** Calls by path, by verb. */
export interface Verbs {
${verbs.map((verb) => `  ${verb.toLowerCase()}: ${mapName(verb)};\n`).join("")}}
`;
}

/** Only what is used: the compiler refuses an import that is not. */
function coreTypes(operations: readonly ReadOperation[]): string[] {
  const isPaged = operations.some(({ operation }) => pagingOf(operation) !== undefined);
  return [
    "CallOptions",
    "Failure",
    "Ok",
    ...(isPaged ? ["PagingOptions"] : []),
    "PathOptions",
    "Undocumented",
  ];
}

function callTypes(operation: ReadOperation): string {
  const { id } = operation;
  const members = [...parameterMembers(operation), ...bodyMember(operation)];
  return `
/** What {@link Methods.${id}} takes. */
export interface ${typeName(id)}Request {
${members.map((member) => `  readonly ${member};\n`).join("")}}

/** What it answers, one member per kind of answer. */
export type ${typeName(id)}Result =
${resultMembers(operation)
  .map((member) => `  | ${member}`)
  .join("\n")};
`;
}

function typeName(id: string): string {
  return `${id[0]?.toUpperCase()}${id.slice(1)}`;
}

function methodText(document: OpenApiDocument, operation: ReadOperation): string {
  const comment = docComment(operation, "  ");
  const data = dataText(operation);
  if (pagingOf(operation.operation) === undefined) {
    return `${comment}  ${operation.id}(${argumentsText(operation, "CallOptions")}): Promise<${data}>;\n`;
  }
  const paging = argumentsText(operation, "PagingOptions");
  const item = itemText(document, operation);
  return `${comment}  readonly ${operation.id}: {
    (${argumentsText(operation, "CallOptions")}): Promise<${data}>;
    /** Every item of every page, asked for lazily. */
    items(${paging}): AsyncIterable<${item}>;
    /** Every page, asked for lazily. */
    pages(${paging}): AsyncIterable<${data}>;
  };
`;
}

/** The type of a page's items, named directly where the spec names it. */
function itemText(document: OpenApiDocument, operation: ReadOperation): string {
  const page = dataText(operation);
  const name = /^components\["schemas"\]\["(.+)"\]$/.exec(page)?.[1];
  const items = document.components?.schemas?.[name ?? ""]?.properties?.items;
  return items?.items ? typeText(items.items) : `${page}["items"][number]`;
}

function argumentsText(operation: ReadOperation, options: string): string {
  const optional = needsRequest(operation) ? "" : "?";
  return `request${optional}: ${typeName(operation.id)}Request, options?: ${options}`;
}

function needsRequest({ parameters, body }: ReadOperation): boolean {
  return parameters.some(({ required }) => required) || body?.required === true;
}

function parameterMembers({ parameters }: ReadOperation): string[] {
  return PLACES.flatMap((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    if (here.length === 0) {
      return [];
    }
    const optional = here.some(({ required }) => required) ? "" : "?";
    return [`${place}${optional}: { ${here.map(parameterText).join("; ")} }`];
  });
}

/** An undefined parameter is an absent one; instants may be given as Date. */
function parameterText({ name, required, schema }: Parameter): string {
  const isInstant = schema?.format === "date-time";
  const type = typeText(schema) + (isInstant ? " | Date" : "");
  return `${propertyName(name)}${required ? `: ${type}` : `?: ${type} | undefined`}`;
}

function bodyMember({ body }: ReadOperation): string[] {
  return body ? [`body${body.required ? "" : "?"}: ${contentText(body.content)}`] : [];
}

function dataText({ responses }: ReadOperation): string {
  const good = responses.filter(([status]) => isOk(status));
  return (
    [...new Set(good.map(([, response]) => contentText(response.content)))].join(" | ") ||
    "undefined"
  );
}

/** Statuses with the same body are one member, which keeps unions short. */
function resultMembers({ responses }: ReadOperation): string[] {
  const byBody = Map.groupBy(responses, ([status, { content }]) =>
    isOk(status) ? `Ok:${contentText(content)}` : `Failure:${contentText(content)}`,
  );
  const members = [...byBody].map(([key, group]) => {
    const [kind, ...body] = key.split(":");
    return `${kind}<${group.map(([status]) => status).join(" | ")}, ${body.join(":")}>`;
  });
  const documented = responses.map(([status]) => status).join(" | ");
  return [...members, `Undocumented<${documented}>`];
}

function contentText(content: Content | undefined): string {
  const types = Object.values(content ?? {}).map(({ schema }) => typeText(schema));
  return [...new Set(types)].join(" | ") || "undefined";
}

function isOk(status: number): boolean {
  return status >= 200 && status < 300;
}

function verbMap(verb: string, operations: readonly ReadOperation[]): string {
  const rows = operations
    .filter(({ method }) => method === verb)
    .map((operation) => {
      const { id, path } = operation;
      return `  ${JSON.stringify(path)}: { init: ${initText(operation)}; result: ${typeName(id)}Result };\n`;
    });
  return `\n/** What ${verb} takes and answers, by path. */\nexport interface ${mapName(verb)} {\n${rows.join("")}}\n`;
}

function mapName(verb: string): string {
  return `${verb[0]}${verb.slice(1).toLowerCase()}Paths`;
}

/** openapi-fetch's shape: parameters under `params`, options beside them. */
function initText(operation: ReadOperation): string {
  const { id, parameters, body } = operation;
  const optional = parameters.some(({ required }) => required) ? "" : "?";
  const type = body ? `{ ${parameterMembers(operation).join("; ")} }` : `${typeName(id)}Request`;
  const params = parameters.length > 0 ? [`readonly params${optional}: ${type}`] : [];
  const own = [...params, ...bodyMember(operation).map((member) => `readonly ${member}`)];
  return own.length > 0 ? `PathOptions & { ${own.join("; ")} }` : "PathOptions";
}
