import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "openapi-pact/impact";
import type { Git } from "./git.ts";
import type { Service } from "./list-services.ts";

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
  const generated = [
    textOf(join(root, `packages/${service.name}/src/generated/methods.ts`)),
    git("show", `${commit}:./packages/${service.name}/src/generated/methods.ts`) ?? "",
  ].join("\n");
  return {
    types: [...new Set(felt.flatMap((change) => typesOf(change, generated)))].sort(),
    methods,
    handlers: filesWith(root, `packages/sandbox/src/${service.name}/*.ts`, (text) =>
      methods.some((name) =>
        new RegExp(`^export (?:async )?(?:const|function) ${name}\\b`, "m").test(text),
      ),
    ),
    consumers: consumersOf(root, service, methods),
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

/** Whoever imports the package and names an operation that changed. */
function consumersOf(
  root: string,
  { packageName }: Service,
  methods: readonly string[],
): readonly string[] {
  const named = methods.map((name) => new RegExp(`\\b${name}\\b`));
  return filesWith(
    root,
    "packages/compat/{behaviour,consumer}/*.{ts,mts,cts}",
    (text) => text.includes(`"${packageName}`) && named.some((name) => name.test(text)),
  );
}

function filesWith(
  root: string,
  pattern: string,
  isWanted: (text: string) => boolean,
): readonly string[] {
  return globSync(pattern, { cwd: root })
    .filter((file) => !file.endsWith(".test.ts") && isWanted(textOf(join(root, file))))
    .sort();
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
