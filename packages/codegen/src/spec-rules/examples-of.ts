import { asNode, follow, type Node } from "./node.ts";

/** An example and where it stands below what it is an example of. */
export interface Example {
  readonly at: string;
  readonly value: unknown;
}

/** The examples of a media type, parameter or header, written as one or by name. */
export function examplesOf(document: Node, holder: Node): readonly Example[] {
  const named = Object.entries(asNode(holder.examples)).map(([name, example]) => ({
    at: `/examples/${name}/value`,
    value: follow(document, example).value,
  }));
  return "example" in holder ? [{ at: "/example", value: holder.example }, ...named] : named;
}
