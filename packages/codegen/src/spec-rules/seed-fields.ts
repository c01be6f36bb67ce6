import type { Rule } from "./load-spec.ts";
import { asList, asNode, follow, type Node } from "./node.ts";
import { operationsOf, type SpecOperation } from "./operations-of.ts";

/** What is published about one operation. A field that begins with `?` is described but not named. */
export interface SeedOperation {
  readonly operation: string;
  readonly path?: readonly string[] | undefined;
  readonly query?: readonly string[] | undefined;
  readonly header?: readonly string[] | undefined;
  readonly body?: readonly string[] | undefined;
  readonly response: readonly string[];
  /** `array` or `page`; an object when left out. */
  readonly responseIs?: string | undefined;
  /** A property and `descending`. */
  readonly sorted?: string | undefined;
  readonly statuses?: readonly number[] | undefined;
}

/** Which of our names stand for what is published without one. */
export interface SeedNames {
  readonly operationIds: { readonly [operation: string]: string };
  readonly properties: { readonly [description: string]: string };
}

/** A document still has every published operation, parameter, field, flag, order and status. */
export function seedFieldsRule(seeds: readonly SeedOperation[], names: SeedNames): Rule {
  return (document) => {
    const operations = operationsOf(document);
    return seeds.flatMap((seed) => {
      const id = names.operationIds[seed.operation];
      const operation = operations.find((one) => one.id === id);
      return operation
        ? findLost(document, operation, seed, names)
        : [`#/paths: "${seed.operation}" is lost; no operation has the operationId ${id}`];
    });
  };
}

function findLost(
  document: Node,
  operation: SpecOperation,
  seed: SeedOperation,
  names: SeedNames,
): readonly string[] {
  const { at } = operation;
  const request = schemaOf(document, operation.operation.requestBody);
  return [
    ...lostParameters(operation, seed),
    ...lostFields(document, request, seed.body ?? [], names, `${at}/requestBody`),
    ...lostResponse(document, operation, seed, names),
    ...lostStatement(operation, seed),
    ...lostStatuses(operation, seed),
  ];
}

function lostParameters({ at, parameters }: SpecOperation, seed: SeedOperation): readonly string[] {
  return (["path", "query", "header"] as const).flatMap((place) =>
    (seed[place] ?? [])
      .filter((name) => !parameters.some((one) => one.in === place && one.name === name))
      .map((name) => `${at}/parameters: no ${place} parameter "${name}"`),
  );
}

function lostResponse(
  document: Node,
  { at, operation }: SpecOperation,
  seed: SeedOperation,
  names: SeedNames,
): readonly string[] {
  const place = `${at}/responses/200`;
  const response = follow(document, asNode(operation.responses)["200"]);
  if (seed.response.length === 0) {
    return "content" in response ? [`${place}: has content; none is published`] : [];
  }
  const schema = schemaOf(document, response);
  const kind = seed.responseIs ?? "object";
  const isArray = schema.type === "array";
  const isPage = operation["x-paging"] === "page";
  return [
    ...(isArray === (seed.responseIs === "array") ? [] : [`${place}: ${kind} is published`]),
    ...(isPage === (seed.responseIs === "page") ? [] : [`${at}/x-paging: ${kind} is published`]),
    ...lostFields(document, isArray ? asNode(schema.items) : schema, seed.response, names, place),
  ];
}

function lostFields(
  document: Node,
  schema: Node,
  fields: readonly string[],
  names: SeedNames,
  at: string,
): readonly string[] {
  const { properties, required } = follow(document, schema);
  return fields.flatMap((field) => {
    const name = names.properties[field] ?? field.replace(/^\?/, "").replace(/ \(.*\)$/, "");
    const property = asNode(properties)[name];
    if (property === undefined) {
      return [`${at}: no property "${name}" for "${field}"`];
    }
    const marks = asNode(property);
    return [
      ...(field.startsWith("?") && marks["x-provenance"] !== "inferred"
        ? [`${at}: "${name}" lacks x-provenance: inferred`]
        : []),
      ...(field.endsWith(" (deprecated)") && marks.deprecated !== true
        ? [`${at}: "${name}" is not deprecated`]
        : []),
      ...(field.includes(" (required") && !asList(required).includes(name)
        ? [`${at}: "${name}" is not required`]
        : []),
    ];
  });
}

function lostStatement({ at, operation }: SpecOperation, { sorted }: SeedOperation) {
  const [property] = sorted?.split(" ") ?? [];
  const isStated = String(operation.description).includes(`latest \`${property}\` first`);
  return property === undefined || isStated
    ? []
    : [`${at}/description: does not say "latest \`${property}\` first"`];
}

function lostStatuses({ at, operation }: SpecOperation, { statuses }: SeedOperation) {
  return (statuses ?? [])
    .filter((status) => !(status in asNode(operation.responses)))
    .map((status) => `${at}/responses: no ${status}`);
}

/** The schema of a body's preferred media type, which is the first. */
function schemaOf(document: Node, holder: unknown): Node {
  const [mediaType] = Object.values(asNode(follow(document, holder).content));
  return follow(document, asNode(mediaType).schema);
}
