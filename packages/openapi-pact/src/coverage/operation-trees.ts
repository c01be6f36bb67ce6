import { jsonContent } from "../document/json-content.js";
import type { Content, Operation, Parameter } from "../document/operation.js";
import type { Schemas } from "../document/schema-checks.js";
import type { SchemaNode } from "./schema-node.js";
import { type Direction, schemaTree } from "./schema-tree.js";

/** One operation with everything its schemas mention laid out, once for all of its interactions. */
export interface OperationTrees {
  readonly operation: Operation;
  readonly parameters: readonly (readonly [parameter: Parameter, node: SchemaNode | undefined])[];
  readonly request: SchemaNode | undefined;
  /** By the document's own key of the response. */
  readonly responses: ReadonlyMap<string, SchemaNode | undefined>;
}

/** Lays out an operation. */
export function operationTrees(schemas: Schemas, operation: Operation): OperationTrees {
  const tree = (content: Content, direction: Direction): SchemaNode | undefined => {
    const schema = jsonContent(content)?.schema;
    return schema && schemaTree(schemas, schema, direction);
  };
  return {
    operation,
    parameters: operation.parameters.map((parameter) => [
      parameter,
      parameter.schema &&
        schemaTree(schemas, parameter.schema, "request", `${parameter.in} ${parameter.name}`),
    ]),
    request: operation.body && tree(operation.body.content, "request"),
    responses: new Map(
      [...operation.responses].map(([documented, { content }]) => [
        documented,
        tree(content, "response"),
      ]),
    ),
  };
}
