import type { Cell, Dimension } from "./cell.js";
import { cellIds } from "./cell-ids.js";
import { isError } from "./is-error.js";
import { type Mention, mentions } from "./mentions.js";
import type { OperationTrees } from "./operation-trees.js";
import type { SchemaNode } from "./schema-node.js";

/** Every cell of an operation, by its id. */
export function operationCells(trees: OperationTrees): ReadonlyMap<string, Cell> {
  const { operationId } = trees.operation;
  const cells = [
    ...requestCells(trees),
    ...[...trees.responses].flatMap(([documented, body]) => responseCells(trees, documented, body)),
    ...securityCells(trees),
  ];
  return new Map(cells.map((cell) => [cell.id, { ...cell, operationId }]));
}

type Found = Omit<Cell, "operationId">;

function requestCells({ operation, parameters, request }: OperationTrees): readonly Found[] {
  const ids = cellIds(operation.operationId);
  return [
    { id: ids.operation, dimension: "operation" },
    ...[...(operation.body?.content.keys() ?? [])].map(
      (mediaType): Found => ({ id: ids.requestType(mediaType), dimension: "media type" }),
    ),
    ...parameters.flatMap(([{ in: place, name }, node]): readonly Found[] => [
      { id: ids.sent(`${place} ${name}`), dimension: "parameter" },
      ...(node ? [...mentions(node)].filter(isWritable) : []).map((mention) => ({
        id: ids.sent(mention.at),
        dimension: dimensionOf(mention, "parameter"),
      })),
    ]),
    ...(request ? [...mentions(request)] : []).map((mention) => ({
      id: ids.sent(mention.at),
      dimension: dimensionOf(mention, "request property"),
    })),
  ];
}

/** A URL or header knows no null, and an array without items is not there. */
function isWritable({ kind, at }: Mention): boolean {
  return kind !== "null" && !(kind === "property" && at.endsWith("[]"));
}

function responseCells(
  { operation }: OperationTrees,
  documented: string,
  body: SchemaNode | undefined,
): readonly Found[] {
  const ids = cellIds(operation.operationId);
  const { content, headers } = operation.responses.get(documented) ?? {};
  return [
    { id: ids.status(documented), dimension: "status", documented },
    ...[...(content?.keys() ?? [])].map(
      (mediaType): Found => ({
        id: ids.responseType(documented, mediaType),
        dimension: "media type",
        documented,
      }),
    ),
    ...[...(headers?.keys() ?? [])].map(
      (name): Found => ({
        id: ids.header(documented, name),
        dimension: "response header",
        documented,
      }),
    ),
    ...(body ? [...mentions(body)] : []).map((mention): Found => {
      const dimension = dimensionOf(mention, "response property");
      return isError(documented) && !isOwed(mention)
        ? { id: ids.refused(mention.at), dimension }
        : { id: ids.answered(documented, mention.at), dimension, documented };
    }),
  ];
}

/** Whether every answer must show it, so that it can be asked of each status. */
function isOwed({ kind, required }: Mention): boolean {
  return kind === "property" && required;
}

function securityCells({ operation }: OperationTrees): readonly Found[] {
  const { operationId, authorised, apiKeys, responses } = operation;
  const ids = cellIds(operationId);
  const cell = (kind: Parameters<typeof ids.security>[0]): Found => ({
    id: ids.security(kind),
    dimension: "security",
  });
  return authorised || apiKeys.length > 0
    ? [
        cell("authorised"),
        ...(responses.has("401") ? [cell("anonymous 401")] : []),
        ...(responses.has("403") ? [cell("refused 403")] : []),
      ]
    : [];
}

function dimensionOf(
  { kind }: Mention,
  property: "parameter" | "request property" | "response property",
): Dimension {
  return kind === "property" ? property : kind;
}
