/** An object of a document whose keys are not known yet. */
export type Node = { readonly [key: string]: unknown };

/** The value itself if it is an object, else an object without keys. */
export function asNode(value: unknown): Node {
  return isNode(value) ? value : {};
}

/** The value itself if it is a list, else an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What a `$ref` leads to, through as many references as there are; without one, the value itself. */
export function follow(document: Node, value: unknown): Node {
  const { $ref } = asNode(value);
  if (typeof $ref !== "string") {
    return asNode(value);
  }
  const keys = $ref.slice("#/".length).split("/").map(unescaped);
  return follow(
    document,
    keys.reduce<unknown>((node, key) => asNode(node)[key], document),
  );
}

/** A JSON Pointer into a document, as a URL fragment that a reader can still read. */
export function pointer(...keys: readonly string[]): string {
  return `#/${keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}

function unescaped(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
