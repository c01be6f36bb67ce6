import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Outcome } from "./outcome.ts";
import { type Consumer, link } from "./pack.ts";
import { pool } from "./pool.ts";
import { HERE, ROOT, run } from "./run.ts";

const RESOLUTIONS = {
  nodenext: { module: "NodeNext", moduleResolution: "NodeNext" },
  bundler: { module: "Preserve", moduleResolution: "Bundler" },
};
const SOURCES = ["import.mts", "require.cts"];
/** Where the platform's types (`Request`, `Response`, …) come from; Pact and the kit run on Node alone. */
const PLATFORMS = {
  "DOM library": {
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: [],
    sources: SOURCES,
  },
  "no DOM library": { lib: ["ES2023"], types: ["node"], sources: [...SOURCES, "kit.mts"] },
};
const STRICT = {
  noEmit: true,
  target: "ES2023",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
};

/**
 * Every compiler × module resolution × platform. What is imported and what is required are compiled together and
 * judged apart; a fault outside both, in a declaration, is everyone's.
 */
export async function compilerChecks({ folder }: Consumer): Promise<readonly Outcome[]> {
  await cp(join(HERE, "consumer"), join(folder, "consumer"), { recursive: true });
  await link(join(HERE, "node_modules/@types/node"), folder, "@types/node");
  const compilers = await Promise.all([
    compilerAt(join(HERE, "node_modules/typescript-5")),
    compilerAt(join(HERE, "node_modules/typescript-6")),
    compilerAt(join(ROOT, "node_modules/typescript")),
  ]);
  const jobs = compilers.flatMap(({ version, tsc }) =>
    Object.entries(RESOLUTIONS).flatMap(([resolution, modules]) =>
      Object.entries(PLATFORMS).map(([platform, { sources, ...options }]) => async () => {
        const name = `TypeScript ${version}, ${resolution}, ${platform}`;
        const files = sources.map((source) => `../../consumer/${source}`);
        const found = await compile(folder, name, files, tsc, {
          ...STRICT,
          ...modules,
          ...options,
        });
        return sources.map((source) => ({
          name: `${name}, ${source}`,
          failure: found.filter((line) => concerns(line, source)).join("\n") || undefined,
        }));
      }),
    ),
  );
  return (await pool(2, jobs)).flat();
}

function concerns(diagnostic: string, source: string): boolean {
  return !diagnostic.startsWith("consumer/") || diagnostic.startsWith(`consumer/${source}(`);
}

async function compilerAt(folder: string): Promise<{ version: string; tsc: string }> {
  // npm's format, of which the type names what is used.
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    version: string;
  };
  const require = createRequire(join(folder, "package.json"));
  const tsc = join(dirname(require.resolve("./package.json")), "bin/tsc");
  return { version: manifest.version, tsc };
}

async function compile(
  folder: string,
  name: string,
  files: readonly string[],
  tsc: string,
  compilerOptions: object,
): Promise<readonly string[]> {
  const project = join(folder, "projects", name.replaceAll(/[^\w.]+/g, "-"));
  await mkdir(project, { recursive: true });
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const args = [tsc, "-p", project, "--pretty", "false"];
  const found = await run(process.execPath, args, { cwd: folder }).then(
    () => "",
    (error: Error) => error.message,
  );
  return found.split("\n").filter((line) => line !== "");
}
