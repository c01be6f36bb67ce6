import { isRecord } from "./is-record.ts";

/** JSON with sorted keys, so that reordering a document changes nothing. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, node: unknown) =>
    isRecord(node) ? Object.fromEntries(Object.entries(node).sort(byKey)) : node,
  );
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
