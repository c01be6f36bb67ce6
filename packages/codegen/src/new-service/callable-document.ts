import type { OpenApiDocument, Operation, PathItem } from "../document.ts";
import { METHODS } from "../methods.ts";
import { parametersOf } from "../parameters-of.ts";
import { derivedId } from "./derived-id.ts";

/** A document of which every operation can be called by its name, and what was done to make it one. */
export interface CallableDocument {
  readonly document: OpenApiDocument;
  /** The operationIds of operations that had none. */
  readonly named: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** An operation that no client could call. */
export interface LeftOut {
  readonly place: string;
  /** The cookie that it asks for. */
  readonly cookie: string;
}

interface Found {
  readonly path: string;
  readonly method: string;
  readonly item: PathItem;
  readonly operation: Operation;
}

/** Names what has no operationId, and leaves out what needs a cookie, which browsers let no program set. */
export function callableDocument(document: OpenApiDocument): CallableDocument {
  const found = operationsOf(document);
  const leftOut = found.flatMap((one) => {
    const cookie = neededCookie(document, one);
    return cookie === undefined ? [] : [{ ...one, place: placeOf(one), cookie }];
  });
  const left = new Set(leftOut.map(({ place }) => place));
  const named = namesFor(found.filter((one) => !left.has(placeOf(one))));
  const items = Object.entries(document.paths).map(([path, item]) => {
    const kept = Object.entries(item).flatMap(([key, value]) => {
      const place = placeOf({ path, method: key });
      const operationId = METHODS.includes(key) ? named.get(place) : undefined;
      // What has a name to be given is an operation.
      const mended = operationId ? { ...(value as Operation), operationId } : value;
      return left.has(place) ? [] : [[key, mended] as const];
    });
    return [path, Object.fromEntries(kept)] as const;
  });
  return {
    document: { ...document, paths: Object.fromEntries(items.filter(([, item]) => hasUse(item))) },
    named: [...named.values()],
    leftOut: leftOut.map(({ place, cookie }) => ({ place, cookie })),
  };
}

function operationsOf({ paths }: OpenApiDocument): readonly Found[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => ({
      path,
      method,
      item,
      // A path item holds operations under the names of methods.
      operation: item[method] as Operation,
    })),
  );
}

function placeOf({ path, method }: Pick<Found, "path" | "method">): string {
  return `${method.toUpperCase()} ${path}`;
}

function neededCookie(document: OpenApiDocument, { item, operation }: Found): string | undefined {
  const parameters = parametersOf(document, item, operation);
  return parameters.find((one) => one.in === "cookie" && one.required)?.name;
}

/** By place; two that would be called alike get a number. */
function namesFor(found: readonly Found[]): ReadonlyMap<string, string> {
  const taken = new Set(found.map(({ operation }) => operation.operationId?.toLowerCase()));
  const nameless = found.filter(({ operation }) => !operation.operationId);
  return new Map(
    nameless.map((one) => {
      const derived = derivedId(one.method, one.path);
      let name = derived;
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
        name = `${derived}${number}`;
      }
      taken.add(name.toLowerCase());
      return [placeOf(one), name];
    }),
  );
}

/** What is left of a path item without operations says nothing. */
function hasUse(item: Readonly<Record<string, unknown>>): boolean {
  return METHODS.some((method) => method in item) || "$ref" in item;
}
