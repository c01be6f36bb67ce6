import { join } from "node:path";
import type { Change } from "openapi-pact/impact";
import { consumersOf } from "./consumers-of.ts";
import type { Git } from "./git.ts";
import { handlersOf } from "./handlers-of.ts";
import type { Service } from "./list-services.ts";
import { textOf } from "./text-of.ts";

/** What of ours a service's changes reach, by the names that a reader finds it under. */
export interface TouchedCode {
  /** Of the generated code: `GetMemberResult`, `components["schemas"]["Member"]`. */
  readonly types: readonly string[];
  readonly methods: readonly string[];
  /** Files, from the workspace's root. */
  readonly handlers: readonly string[];
  readonly consumers: readonly string[];
}

/** Where the changes of a service lead within the workspace. Prose leads nowhere. */
export function touchedCode(
  root: string,
  git: Git,
  commit: string,
  service: Service,
  changes: readonly Change[],
): TouchedCode {
  const felt = changes.filter(({ verdict }) => verdict !== "docs");
  const methods = [...new Set(felt.flatMap(({ operationIds }) => operationIds))].sort();
  const generated = (file: string) => {
    const path = `packages/${service.name}/src/generated/${file}`;
    return [textOf(join(root, path)), git("show", `${commit}:./${path}`) ?? ""].join("\n");
  };
  const types = felt.flatMap((change) => typesOf(change, generated("methods.ts")));
  return {
    types: [...new Set(types)].sort(),
    methods,
    handlers: handlersOf(root, service, methods, felt),
    consumers: consumersOf(root, git, service, [
      ...methods,
      ...pathsOf(methods, generated("operations.ts")),
    ]),
  };
}

function typesOf({ place, direction, operationIds }: Change, generated: string): readonly string[] {
  const [, schema] = /#\/components\/schemas\/([^/]+)/.exec(place) ?? [];
  const endings = direction === "response" ? ["Result"] : ["Params", "Input"];
  const exchanged = operationIds.flatMap((id) =>
    (direction === undefined ? [...endings, "Result"] : endings)
      .map((ending) => `${id.charAt(0).toUpperCase()}${id.slice(1)}${ending}`)
      .filter((type) => new RegExp(`^export (?:interface|type) ${type}\\b`, "m").test(generated)),
  );
  return schema === undefined ? exchanged : [`components["schemas"]["${schema}"]`, ...exchanged];
}

/** The paths of operations, by which they are called too. */
function pathsOf(methods: readonly string[], table: string): readonly string[] {
  const rows = [
    ...table.matchAll(/^ {2}"?([^":\n]+)"?: \{\n {4}method: "\w+",\n {4}path: "([^"]+)"/gm),
  ];
  return rows.flatMap(([, method = "", path = ""]) =>
    methods.includes(method) ? [`"${path}"`] : [],
  );
}
