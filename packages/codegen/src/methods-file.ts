import { dataText } from "./answers.ts";
import { banner } from "./banner.ts";
import { bodyMember, callTypes, isRequired, typeName } from "./call-types.ts";
import { docComment } from "./doc-comment.ts";
import type { OpenApiDocument } from "./document.ts";
import { pagingOf } from "./paging-of.ts";
import type { ReadOperation } from "./read-operations.ts";
import { typeText } from "./type-text.ts";

/**
 * `methods.ts`: one plain signature per operation and one map per verb for calls by path. No mapped
 * types: plain signatures are what keeps a consumer's compiler fast.
 */
export function methodsFile(
  document: OpenApiDocument,
  operations: readonly ReadOperation[],
): string {
  const verbs = [...new Set(operations.map(({ method }) => method))].sort();
  const methods = operations.map((operation) => methodText(document, operation));
  const types = operations.map(callTypes).join("");
  const paths = verbs.map((verb) => verbMap(verb, operations)).join("");
  const text = types + methods.join("") + paths;
  return `${banner(document)}
import type {
${coreTypes(text)
  .map((name) => `  ${name},\n`)
  .join("")}} from "@entur-clients/core";
${schemaImport(text)}${types}
/** What each operation takes and answers. */
export interface Calls {
${operations.map(({ id }) => `  ${id}: { request: ${typeName(id)}Input; result: ${typeName(id)}Result };\n`).join("")}}

/** One method per operation: the data, or a typed error thrown. */
export interface Methods {
${methods.join("\n")}}
${paths}
/** Calls by path, by verb. */
export interface Verbs {
${verbs.map((verb) => `  ${verb.toLowerCase()}: ${mapName(verb)};\n`).join("")}}
`;
}

function schemaImport(text: string): string {
  const used = ["components", "operations"].filter((name) => text.includes(`${name}[`));
  return used.length > 0 ? `import type { ${used.join(", ")} } from "./schema.js";\n` : "";
}

/** What tells that a type of core's is used; each stands where no name of a document can. */
const CORE_TYPES = {
  CallOptions: "options?: CallOptions",
  Failure: "| Failure<",
  HttpStatus: "Exclude<HttpStatus,",
  Ok: "| Ok<",
  PagingOptions: "options?: PagingOptions",
  PathOptions: "init: PathOptions",
  StatusRange: 'StatusRange["',
  Undocumented: "| Undocumented<",
};

/** Only what is used: the compiler refuses an import that is not. */
function coreTypes(text: string): string[] {
  return Object.entries(CORE_TYPES).flatMap(([name, use]) => (text.includes(use) ? [name] : []));
}

function methodText(document: OpenApiDocument, operation: ReadOperation): string {
  const comment = docComment(operation, "  ");
  const data = dataText(operation);
  const call = `${argumentsText(operation, "CallOptions")}: Promise<${data}>`;
  if (pagingOf(operation.operation) === undefined) {
    return `${comment}  ${operation.id}${call};\n`;
  }
  const paging = argumentsText(operation, "PagingOptions");
  return `${comment}  readonly ${operation.id}: {
    ${call};
    /** Every item of every page, asked for lazily. */
    items${paging}: AsyncIterable<${itemText(document, data)}>;
    /** Every page, asked for lazily. */
    pages${paging}: AsyncIterable<${data}>;
  };
`;
}

function argumentsText({ id, parameters, body }: ReadOperation, options: string): string {
  const optional = isRequired(parameters) || body?.required ? "" : "?";
  return `(request${optional}: ${typeName(id)}Input, options?: ${options})`;
}

/** The type of a page's items, named directly where the spec names it. */
function itemText(document: OpenApiDocument, page: string): string {
  const name = /^components\["schemas"\]\["(.+)"\]$/.exec(page)?.[1];
  const items = document.components?.schemas?.[name ?? ""]?.properties?.items;
  const looked = `${page}["items"][number]`;
  return items?.items ? typeText(items.items, looked) : looked;
}

function verbMap(verb: string, operations: readonly ReadOperation[]): string {
  const rows = operations
    .filter(({ method }) => method === verb)
    .map(
      (operation) => `  ${JSON.stringify(operation.path)}: {
    init: ${initText(operation)};
    result: ${typeName(operation.id)}Result;
  };\n`,
    );
  return `\n/** What ${verb} takes and answers, by path. */\nexport interface ${mapName(verb)} {\n${rows.join("")}}\n`;
}

function mapName(verb: string): string {
  return `${verb[0]}${verb.slice(1).toLowerCase()}Paths`;
}

/** openapi-fetch's shape: parameters under `params`, options beside them. */
function initText(operation: ReadOperation): string {
  const { id, parameters } = operation;
  const optional = isRequired(parameters) ? "" : "?";
  const params = parameters.length > 0 ? [`readonly params${optional}: ${typeName(id)}Params`] : [];
  const own = [...params, ...bodyMember(operation)];
  return own.length > 0 ? `PathOptions & { ${own.join("; ")} }` : "PathOptions";
}
