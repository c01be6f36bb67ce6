import { followRef } from "../document/follow-ref.js";
import { children, isRecord, type Located } from "../document/located.js";
import type { Operation, Parameter } from "../document/operation.js";
import type { SourceFiles } from "../document/source-files.js";

/** What a recorded query says, by parameter; names that no parameter has stay as they are. */
export interface ReadQuery {
  readonly values: { readonly [name: string]: unknown };
  /** Parameters that were repeated though the document joins their values. */
  readonly repeated: readonly string[];
}

const DELIMITERS: { readonly [style: string]: string } = {
  spaceDelimited: " ",
  pipeDelimited: "|",
};

/** Undoes OpenAPI's `style` and `explode` for the query of a request. */
export function readQuery(
  files: SourceFiles,
  { parameters }: Operation,
  query: ReadonlyMap<string, readonly string[]>,
): ReadQuery {
  const left = new Map(query);
  const values: { [name: string]: unknown } = {};
  const repeated: string[] = [];
  for (const parameter of parameters.filter((one) => one.in === "query")) {
    const shape = parameter.schema ? shapeOf(files, parameter.schema) : "text";
    const texts = left.get(parameter.name) ?? [];
    const read =
      shape === "object" && texts.length === 0
        ? gathered(files, parameter, left)
        : readValue(parameter, shape, texts);
    left.delete(parameter.name);
    if (read !== undefined) {
      values[parameter.name] = read;
    }
    if (texts.length > 1 && !(shape === "array" && parameter.explode)) {
      repeated.push(parameter.name);
    }
  }
  return { values: { ...Object.fromEntries(left), ...values }, repeated };
}

type Shape = "array" | "object" | "text";

function shapeOf(files: SourceFiles, schema: Located): Shape {
  const { value } = followRef(files, schema);
  const types = isRecord(value) ? [value.type].flat() : [];
  return types.includes("array") ? "array" : types.includes("object") ? "object" : "text";
}

function readValue(parameter: Parameter, shape: Shape, texts: readonly string[]): unknown {
  const [first] = texts;
  if (first === undefined) {
    return undefined;
  }
  if (shape === "text") {
    return first;
  }
  const delimiter = DELIMITERS[parameter.style] ?? ",";
  const parts = parameter.explode && shape === "array" ? texts : first.split(delimiter);
  return shape === "array" ? parts : paired(parts);
}

/** `R,100,G,200` → `{ R: "100", G: "200" }`. */
function paired(parts: readonly string[]): object {
  return Object.fromEntries(
    parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? ""]] : [])),
  );
}

/** An object whose properties stand in the query side by side: `filter[a]=1`, or `a=1`. Takes them out of `left`. */
function gathered(
  files: SourceFiles,
  { name, style, schema }: Parameter,
  left: Map<string, readonly string[]>,
): object | undefined {
  const properties = schema && children(followRef(files, schema)).get("properties");
  const known = new Set(properties ? children(properties).keys() : []);
  const found = [...left].flatMap(([key, [text]]) => {
    const [, inner] =
      style === "deepObject"
        ? key.startsWith(`${name}[`) && key.endsWith("]")
          ? ["", key.slice(name.length + 1, -1)]
          : []
        : known.has(key)
          ? ["", key]
          : [];
    return inner === undefined ? [] : [{ key, inner, text }];
  });
  for (const { key } of found) {
    left.delete(key);
  }
  return found.length === 0
    ? undefined
    : Object.fromEntries(found.map(({ inner, text }) => [inner, text]));
}
