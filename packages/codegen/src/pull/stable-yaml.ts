import { stringify } from "yaml";
import { isRecord } from "../is-record.ts";

/** The order in which people expect an OpenAPI document's fields; all others follow by name. */
const ORDER = [
  ...["openapi", "name", "in", "$ref", "operationId", "title", "version", "summary"],
  ...["url", "type", "format", "tags", "description", "info", "servers", "security"],
  ...["required", "parameters", "requestBody", "responses", "get", "put", "post", "patch"],
  ...["delete", "head", "options", "trace", "paths", "schema", "content", "components"],
];
const RANK = new Map(ORDER.map((key, rank) => [key, rank]));

/** YAML that is the same whatever order the publisher writes in. Lists keep theirs, since it may mean something. */
export function stableYaml(document: unknown): string {
  return stringify(sorted(document), { lineWidth: 100, aliasDuplicateObjects: false });
}

function sorted(node: unknown): unknown {
  if (Array.isArray(node)) {
    return node.map(sorted);
  }
  return isRecord(node)
    ? Object.fromEntries(
        Object.entries(node)
          .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
          .map(([key, value]) => [key, sorted(value)]),
      )
    : node;
}

function rank(key: string): number {
  return RANK.get(key) ?? ORDER.length;
}
