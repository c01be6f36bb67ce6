import { chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import chromium from "@sparticuz/chromium";
import type { Outcome } from "./outcome.ts";
import { type Consumer, link } from "./pack.ts";
import { HERE, ROOT, run } from "./run.ts";

const BLOCK = /```(?:ts|js) (\S+)\n(.+?)```/gs;
const TSCONFIG = {
  compilerOptions: {
    noEmit: true,
    target: "ES2023",
    lib: ["ES2023", "DOM"],
    module: "NodeNext",
    types: ["node"],
    allowImportingTsExtensions: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    // Playwright's declarations, not ours.
    skipLibCheck: true,
  },
  include: ["*.ts"],
};

/** The recipe's own configuration, in a browser that comes from a package and with a report to be read. */
const LAUNCHED = `import { defineConfig } from "@playwright/test";
import recipe from "./playwright.config.ts";
const launchOptions = JSON.parse(process.env.LAUNCH_OPTIONS ?? "{}");
export default defineConfig({ ...recipe, use: { launchOptions }, reporter: "json", workers: 1 });
`;

/** The recipe for Playwright as a user would follow it: compiled, and run in Chromium against the packed sandbox. */
export async function playwrightRecipe({ folder }: Consumer): Promise<readonly Outcome[]> {
  const recipe = join(folder, "recipe");
  await mkdir(recipe, { recursive: true });
  await writeBlocks(recipe);
  await link(join(HERE, "node_modules/@playwright/test"), folder, "@playwright/test");
  await link(join(HERE, "node_modules/@types/node"), folder, "@types/node");
  const commands = await linkCommand(folder);
  await run(join(ROOT, "node_modules/.bin/tsc"), ["-p", recipe], { cwd: recipe });
  // Not the package's own arguments, which switch off what is to be shown: that a page may read across origins.
  const launchOptions = {
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox"],
  };
  const program = join(HERE, "node_modules/@playwright/test/cli.js");
  const printed = await run(process.execPath, [program, "test", "-c", "launched.config.ts"], {
    cwd: recipe,
    env: {
      PATH: [commands, join(ROOT, "node_modules/.bin"), process.env.PATH].join(delimiter),
      LAUNCH_OPTIONS: JSON.stringify(launchOptions),
    },
    mayFail: true,
  });
  return outcomesIn(printed);
}

async function writeBlocks(recipe: string): Promise<void> {
  const text = await readFile(join(ROOT, "docs/recipes/sandbox-with-playwright.md"), "utf8");
  for (const [, name = "", code = ""] of text.matchAll(BLOCK)) {
    await writeFile(join(recipe, name), code);
  }
  await writeFile(join(recipe, "tsconfig.json"), JSON.stringify(TSCONFIG));
  await writeFile(join(recipe, "launched.config.ts"), LAUNCHED);
  await writeFile(join(recipe, "package.json"), JSON.stringify({ type: "module" }));
}

/** The sandbox's command, where an install would put it; gives that folder. */
async function linkCommand(folder: string): Promise<string> {
  const commands = join(folder, "node_modules/.bin");
  const program = join(folder, "node_modules/@entur-clients/sandbox/bin/entur-sandbox.js");
  await mkdir(commands, { recursive: true });
  await chmod(program, 0o755);
  await symlink(program, join(commands, "entur-sandbox"));
  return commands;
}

/** Playwright's report, of which the type names what is used. */
interface Report {
  readonly errors: readonly { readonly message?: string }[];
  readonly suites: readonly {
    readonly specs: readonly {
      readonly title: string;
      readonly ok: boolean;
      readonly tests: readonly {
        readonly results: readonly { readonly error?: { readonly message?: string } }[];
      }[];
    }[];
  }[];
}

function outcomesIn(printed: string): readonly Outcome[] {
  // The reporter's own format.
  const { errors, suites } = JSON.parse(printed) as Report;
  const specs = suites.flatMap((suite) => suite.specs);
  const outcomes = specs.map(({ title, ok, tests }) => {
    const [result] = tests.flatMap(({ results }) => results);
    return { name: title, failure: ok ? undefined : (result?.error?.message ?? "it failed") };
  });
  const broken = errors.map(({ message }) => ({
    name: "the recipe",
    failure: message ?? "broken",
  }));
  return specs.length === 0 && broken.length === 0
    ? [{ name: "the recipe", failure: "has no tests" }]
    : [...outcomes, ...broken];
}
