import { followed } from "../followed.ts";
import { isRecord } from "../is-record.ts";
import { METHODS } from "../methods.ts";
import type { RawDocument } from "./parse-document.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A pulled document with our annotations, and what became of them. */
export interface CarriedOver {
  readonly document: RawDocument;
  /** One line for each annotation whose place is gone. */
  readonly lost: readonly string[];
}

/**
 * Puts onto a pulled document what only we say: `x-*` of operations, parameters and servers. Without them a generated
 * client would lose its paging and its own headers. `x-provenance` stays behind: what is pulled is published.
 */
export function carryOver(ours: RawDocument, pulled: RawDocument): CarriedOver {
  // A copy, because places deep inside are written to.
  const document = structuredClone(pulled);
  const targets = new Map(placesOf(document).map(({ place, node }) => [place, node]));
  const lost: string[] = [];
  for (const { place, node } of placesOf(ours)) {
    for (const [name, value] of annotationsOf(node)) {
      const target = targets.get(place);
      if (target) {
        target[name] = value;
      } else {
        lost.push(`${name} of ${place}`);
      }
    }
  }
  return { document, lost };
}

interface Place {
  /** What it is called by people, and the same in both documents: `GET /v1/members query page`. */
  readonly place: string;
  readonly node: Record<string, unknown>;
}

function placesOf(document: RawDocument): readonly Place[] {
  const servers = (Array.isArray(document.servers) ? document.servers : [])
    .filter(isRecord)
    .map((node) => ({ place: `server ${node.url}`, node }));
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => operationPlaces(document, path, method, item)),
  );
  return [...servers, ...operations];
}

function operationPlaces(
  document: RawDocument,
  path: string,
  method: string,
  item: unknown,
): readonly Place[] {
  const operation = isRecord(item) ? item[method] : undefined;
  if (!isRecord(item) || !isRecord(operation)) {
    return [];
  }
  const place = `${method.toUpperCase()} ${path}`;
  const parameters = [item.parameters, operation.parameters]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((parameter) => followed(document, parameter))
    .filter(isRecord)
    .map((node) => ({ place: `${place} ${node.in} ${node.name}`, node }));
  return [{ place, node: operation }, ...parameters];
}

function annotationsOf(node: Fields): readonly (readonly [string, unknown])[] {
  return Object.entries(node).filter(([name]) => name.startsWith("x-") && name !== "x-provenance");
}
