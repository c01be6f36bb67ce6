import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf, commandsOf, linkPackages, writeProject } from "./readme-project.ts";
import { ROOT } from "./run.ts";

const run = promisify(execFile);
const KIT = join(ROOT, "packages/openapi-pact");
const CODEGEN = join(ROOT, "packages/codegen");
const readme = await readFile(join(KIT, "README.md"), "utf8");

// Outside the workspace, so that nothing of it is there but the kit.
const folder = await mkdtemp(join(tmpdir(), "readme-kit-"));
afterAll(() => rm(folder, { recursive: true }));

beforeAll(async () => {
  await writeProject(readme, folder);
  await linkPackages(folder, {
    "openapi-pact": KIT,
    vitest: KIT,
    "@types/node": KIT,
    typescript: CODEGEN,
    "openapi-typescript": CODEGEN,
  });
});

/** Runs a command as its README shows it, and gives what it printed. */
async function printed(command: string): Promise<string> {
  const path = [join(folder, "node_modules/.bin"), dirname(process.execPath), process.env.PATH];
  const { VITEST: _, ...env } = process.env;
  const { stdout } = await run("sh", ["-c", command.replace(/^npx /, "")], {
    cwd: folder,
    env: { ...env, PATH: path.join(delimiter), NO_COLOR: "1", PACT_DO_NOT_TRACK: "true" },
  }).catch((error: { stdout: string; stderr: string }) => expect.fail(error.stdout + error.stderr));
  return stdout;
}

/** What a clock, a version or a folder decides is no figure of the example's. */
function lasting(output: string): readonly string[] {
  return (
    output
      .split("\n")
      // Of its tests, vitest names those that took long.
      .filter((line) => line.trim() !== "" && !/^ +(RUN |Start at |Duration | {2}✓ )/.test(line))
      .map((line) => line.replace(/ +\d+(\.\d+)?(ms|s)$/, "").replace(/ +\d+\.\d$/, ""))
  );
}

const WITH_RATCHET = `import { coverage } from "./coverage.ts";
import config from "./openapi-pact.config.ts";

export default { ...config, coverage };
`;

const ASK_IMPACT = `import { operationIds, verdict } from "./impact.ts";

console.log(JSON.stringify({ verdict, operationIds }));
`;

// Each command needs what the one before it left.
describe("the kit's README, in a folder of its own", () => {
  test("the example goes the whole way", () => {
    const commands = commandsOf(readme).map(({ command }) => command.replace(/^npx /, ""));

    expect(commands.map((command) => command.split(" ").slice(0, 2).join(" "))).toEqual([
      "openapi-typescript library.yaml",
      "tsc",
      "vitest run",
      "openapi-pact record",
      "openapi-pact compare",
      "openapi-pact verify",
      "openapi-pact coverage",
    ]);
  });

  test.each(commandsOf(readme))("$command prints what it says", async ({ command, output }) => {
    expect(lasting(await printed(command))).toEqual(lasting(output));
  });

  test("with its ratchet, what is covered stays so", async () => {
    await writeFile(join(folder, "with-ratchet.config.ts"), WITH_RATCHET);

    await printed("openapi-pact coverage --config with-ratchet.config.ts --write");
    expect(await printed("openapi-pact verify --config with-ratchet.config.ts")).toContain("6/6");
  });

  test("what it says of two documents' difference is so", async () => {
    const library = await readFile(join(folder, "library.yaml"), "utf8");
    await writeFile(join(folder, "library-1.yaml"), library);
    await writeFile(join(folder, "library-2.yaml"), library.replace("[title, dueBack]", "[title]"));
    await writeFile(join(folder, "ask.ts"), ASK_IMPACT);

    expect(JSON.parse(await printed("node ask.ts"))).toEqual({
      verdict: "breaking",
      operationIds: ["getBook", "lendBook"],
    });
  });

  test("every block of TypeScript was compiled", async () => {
    const files = (await printed("npx tsc --listFilesOnly")).split("\n");

    const own = files.filter((file) => file.startsWith(folder) && !file.includes("node_modules"));
    // The types that the first command wrote are one more, and so is what these tests added.
    expect(own).toHaveLength(blocksOf(readme, "ts").length + 3);
  });
});
