import type { Direction } from "./change.js";
import type { OperationDiff } from "./operation-diffs.js";

/** Which part of an exchange a difference is about. */
export interface Where {
  readonly part: "operation" | "parameter" | "body" | "response" | "header" | "credentials";
  readonly direction: Direction;
  /** A parameter's place, and its name or that of a header. */
  readonly in?: string;
  readonly name?: string;
  readonly status?: string;
  readonly mediaType?: string;
  /** The steps to the schema within the operation; none where the difference is not within a schema. */
  readonly schemaAt?: readonly string[];
  /** What is left of the path: within the schema, else within the part. */
  readonly rest: readonly string[];
}

/** Of a difference, what tells where it is. */
export type Pointed = Pick<OperationDiff, "path" | "sides"> &
  Partial<Pick<OperationDiff, "before" | "after">>;

/** Reads the path of a difference. */
export function whereOf({ path, sides, before, after }: Pointed): Where {
  const [part = "", key = "", ...rest] = path;
  if (part === "parameters") {
    const parameter = key === "" ? (before ?? after) : at(sides.before, ["parameters", key]);
    const { in: place, name } = Object(parameter) as { in: string; name: string };
    return withSchema(path, 2, { part: "parameter", direction: "request", in: place, name, rest });
  }
  if (part === "requestBody") {
    const keys = key === "" ? [] : [key, ...rest];
    return withContent(path, 1, { part: "body", direction: "request", rest: keys });
  }
  if (part === "responses" && key !== "") {
    return withHeader(path, { part: "response", direction: "response", status: key, rest });
  }
  return { part: "operation", direction: "request", rest: path };
}

/** What a path within an operation comes to within a schema of it; undefined outside every schema. */
export function pathWithinSchema(path: readonly string[]): readonly string[] | undefined {
  const [part, , third] = path;
  const inAnswer = third === "content" || third === "headers" ? 4 : Number.NaN;
  const at = part === "parameters" ? 2 : part === "requestBody" ? 3 : inAnswer;
  const reached = part === "responses" || part === "requestBody" || part === "parameters";
  return reached && path[at] === "schema" ? path.slice(at + 1) : undefined;
}

/** The value at the end of a path, without looking into `allOf`. */
export function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      typeof here === "object" && here !== null ? Reflect.get(here, step) : undefined,
    value,
  );
}

function withHeader(path: readonly string[], where: Where): Where {
  const [keyword, name, ...rest] = where.rest;
  return keyword === "headers" && name !== undefined
    ? withSchema(path, 4, { ...where, part: "header", name, rest })
    : withContent(path, 2, where);
}

/** `content` → media type → `schema`. */
function withContent(path: readonly string[], above: number, where: Where): Where {
  const [keyword, mediaType, ...rest] = where.rest;
  return keyword === "content" && mediaType !== undefined
    ? withSchema(path, above + 2, { ...where, mediaType, rest })
    : where;
}

function withSchema(path: readonly string[], above: number, where: Where): Where {
  const [keyword, ...rest] = where.rest;
  return keyword === "schema" ? { ...where, schemaAt: path.slice(0, above + 1), rest } : where;
}
