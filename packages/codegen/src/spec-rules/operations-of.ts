import { METHODS } from "../methods.ts";
import { asList, asNode, follow, type Node, pointer } from "./node.ts";

/** One operation, with its parameters' references followed and the path item's merged in. */
export interface SpecOperation {
  readonly id: string;
  readonly path: string;
  /** Where it stands in the document, such as `#/paths/~1v1~1transactions/get`. */
  readonly at: string;
  readonly operation: Node;
  readonly parameters: readonly Node[];
}

/** Every operation of a document, including what the generator leaves out. */
export function operationsOf(document: Node): readonly SpecOperation[] {
  return Object.entries(asNode(document.paths)).flatMap(([path, item]) =>
    METHODS.filter((method) => method in asNode(item)).map((method) => {
      const operation = asNode(asNode(item)[method]);
      return {
        id: String(operation.operationId ?? ""),
        path,
        at: pointer("paths", path, method),
        operation,
        parameters: [...asList(asNode(item).parameters), ...asList(operation.parameters)].map(
          (parameter) => follow(document, parameter),
        ),
      };
    }),
  );
}
