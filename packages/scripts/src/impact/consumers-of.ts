import { join } from "node:path";
import type { Git } from "./git.ts";
import type { Service } from "./list-services.ts";
import { textOf } from "./text-of.ts";

const SOURCES = ["*.ts", "*.mts", "*.cts", "*.tsx", "*.js", "*.mjs", "*.cjs", "*.md"];

/** Whoever imports the package and names an operation that changed, or calls its path. */
export function consumersOf(
  root: string,
  git: Git,
  { name, packageName }: Service,
  names: readonly string[],
): readonly string[] {
  const own = [`:!packages/${name}`, `:!packages/sandbox/src/${name}`];
  const importing = ["grep", "-l", "--untracked", "--fixed-strings", `"${packageName}`];
  const files = git(...importing, "--", ...SOURCES, ...own) ?? "";
  const named = names.map(
    (one) => new RegExp(/^\w+$/.test(one) ? `\\b${one}\\b` : RegExp.escape(one)),
  );
  return files
    .split("\n")
    .filter(
      (file) => file !== "" && named.some((pattern) => pattern.test(textOf(join(root, file)))),
    );
}
