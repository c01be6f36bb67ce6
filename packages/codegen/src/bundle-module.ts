import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { build, type Plugin } from "esbuild";

const require = createRequire(import.meta.url);

/** One module without imports: Ajv's output requires its runtime, which is bundled in. */
export async function bundleModule(
  entry: string,
  modules: Readonly<Record<string, string>>,
): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    charset: "utf8",
    format: "esm",
    legalComments: "none",
    logLevel: "silent",
    platform: "neutral",
    target: "es2022",
    treeShaking: true,
    write: false,
    plugins: [inMemory(modules)],
  });
  return result.outputFiles[0]?.text ?? "";
}

/** Modules by name instead of by file, so that no path of a machine reaches the output. */
function inMemory(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: "in-memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path }) => ({ path, namespace: "bundled" }));
      onLoad({ filter: /./, namespace: "bundled" }, async ({ path }) => ({
        contents: modules[path] ?? (await readFile(require.resolve(path), "utf8")),
      }));
    },
  };
}
