import { globSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "openapi-pact/impact";
import type { Service } from "./list-services.ts";
import { textOf } from "./text-of.ts";

/** The sandbox's files that answer these operations; and the list of handlers, where it lacks one. */
export function handlersOf(
  root: string,
  { name }: Service,
  methods: readonly string[],
  changes: readonly Change[],
): readonly string[] {
  const folder = `packages/sandbox/src/${name}`;
  const list = `${folder}/handlers.ts`;
  const files = globSync(`${folder}/*.ts`, { cwd: root })
    .filter((file) => !file.endsWith(".test.ts"))
    .map((file) => ({ file, text: textOf(join(root, file)) }));
  const gone = changes.filter(
    ({ kind, verdict }) => kind === "operation" && verdict === "breaking",
  );
  const found = methods.flatMap((method) => {
    const own = new RegExp(`^export (?:async )?(?:const|function) ${method}\\b`, "m");
    const answering = files.filter(({ text }) => own.test(text)).map(({ file }) => file);
    if (answering.length > 0 || gone.some(({ operationIds }) => operationIds.includes(method))) {
      return answering;
    }
    const isListed = new RegExp(`\\b${method}\\b`).test(textOf(join(root, list)));
    return [isListed ? list : `${list} lacks ${method}`];
  });
  return [...new Set(found)].sort();
}
