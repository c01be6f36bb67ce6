import type { OpenApiDocument, Operation, Parameter, PathItem } from "./document.ts";
import { followed } from "./followed.ts";

/** An operation's parameters and its path item's: its own replaces one of the same name and place. */
export function parametersOf(
  document: OpenApiDocument,
  item: PathItem,
  operation: Operation,
): readonly Parameter[] {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
    // The bundler has already refused references that lead nowhere.
    (parameter) => followed(document, parameter) as Parameter,
  );
  return [
    ...new Map(all.map((parameter) => [`${parameter.in}:${parameter.name}`, parameter])).values(),
  ];
}
