import { pointerKey, pointerKeys } from "../followed.ts";
import { isRecord } from "../is-record.ts";
import { METHODS } from "../methods.ts";
import { SpecError } from "../spec-error.ts";
import type { RawDocument } from "./parse-document.ts";

const IS_METHOD = new Set(METHODS);

type Fields = Readonly<Record<string, unknown>>;

/** The document with the operations of these tags alone, and of its components what they refer to. */
export function keepTags(
  document: RawDocument,
  tags: readonly string[],
  from: string,
): RawDocument {
  const missing = tags.filter((tag) => !tagsIn(document).has(tag));
  if (missing.length > 0) {
    const known = [...tagsIn(document)].sort().join(", ") || "none";
    throw new SpecError(
      `${from} has no operation tagged ${missing.join(", ")}; its tags are ${known}`,
    );
  }
  assertReadable(pointersIn(document), from);
  const paths = mapDefined(document.paths, (item) => keepOperations(item, new Set(tags)));
  const { webhooks: _, ...rest } = document;
  const kept = {
    ...rest,
    ...(Array.isArray(rest.tags) && {
      tags: rest.tags.filter((tag) => isRecord(tag) && tags.includes(String(tag.name))),
    }),
    paths,
  };
  return { ...kept, ...(document.components !== undefined && { components: usedParts(kept) }) };
}

function assertReadable(pointers: readonly string[], from: string): void {
  const outside = pointers.find((pointer) => !pointer.startsWith("#/"));
  if (outside !== undefined) {
    throw new SpecError(`${from} refers to ${outside}; only a document in one file can be pulled`);
  }
  const odd = pointers.find((pointer) => /%(?![0-9a-f]{2})/i.test(pointer));
  if (odd !== undefined) {
    throw new SpecError(
      `${from} refers to ${odd}, which leads nowhere: a % is written %25 there; tell its publisher`,
    );
  }
}

function tagsIn({ paths }: RawDocument): ReadonlySet<string> {
  const operations = Object.values(paths).flatMap((item) => operationsOf(item));
  return new Set(operations.flatMap(({ tags }) => (Array.isArray(tags) ? tags.map(String) : [])));
}

function operationsOf(item: unknown): readonly Fields[] {
  return isRecord(item)
    ? Object.entries(item).flatMap(([key, value]) =>
        IS_METHOD.has(key) && isRecord(value) ? [value] : [],
      )
    : [];
}

/** A path item without foreign operations; none where nothing is left. */
function keepOperations(item: unknown, tags: ReadonlySet<string>): Fields | undefined {
  if (!isRecord(item)) {
    return undefined;
  }
  const kept = Object.entries(item).filter(
    ([key, value]) =>
      !IS_METHOD.has(key) ||
      (isRecord(value) && Array.isArray(value.tags) && value.tags.some((tag) => tags.has(tag))),
  );
  return kept.some(([key]) => IS_METHOD.has(key)) ? Object.fromEntries(kept) : undefined;
}

/** Components that are referred to, by references of their own too, and the security schemes in use. */
function usedParts(document: Fields): Fields {
  const { components, ...rest } = document;
  const used = new Set<string>();
  const follow = (node: unknown): void => {
    for (const pointer of pointersIn(node)) {
      const [, section = "", name = ""] = pointerKeys(pointer);
      if (!used.has(`${section}/${name}`)) {
        used.add(`${section}/${name}`);
        const parts = isRecord(components) ? components[section] : undefined;
        follow(isRecord(parts) ? parts[name] : undefined);
      }
    }
  };
  follow(rest);
  for (const name of securityNames(rest)) {
    used.add(`securitySchemes/${name}`);
  }
  return mapDefined(isRecord(components) ? components : {}, (parts, section) => {
    const kept = mapDefined(isRecord(parts) ? parts : {}, (part, name) =>
      used.has(`${section}/${name}`) ? part : undefined,
    );
    return Object.keys(kept).length > 0 ? kept : undefined;
  });
}

function pointersIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) {
    return node.flatMap(pointersIn);
  }
  return isRecord(node)
    ? Object.entries(node).flatMap(([key, value]) =>
        key === "$ref" && typeof value === "string" ? [value] : mappedOrNested(key, value),
      )
    : [];
}

/** A discriminator's mapping names schemas without calling them references. */
function mappedOrNested(key: string, value: unknown): readonly string[] {
  if (key === "mapping" && isRecord(value)) {
    return Object.values(value).map((target) =>
      String(target).includes("/")
        ? String(target)
        : `#/components/schemas/${encodeURIComponent(pointerKey(String(target)))}`,
    );
  }
  return pointersIn(value);
}

function securityNames(document: Fields): readonly string[] {
  const operations = Object.values(isRecord(document.paths) ? document.paths : {}).flatMap(
    operationsOf,
  );
  return [document.security, ...operations.map(({ security }) => security)]
    .flat()
    .flatMap((requirement) => (isRecord(requirement) ? Object.keys(requirement) : []));
}

function mapDefined<Out>(
  object: Fields,
  map: (value: unknown, key: string) => Out | undefined,
): Readonly<Record<string, Out>> {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => {
      const out = map(value, key);
      return out === undefined ? [] : [[key, out]];
    }),
  );
}
