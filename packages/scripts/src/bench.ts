/**
 * `pnpm bench <topic> [--quick]`: measures this workspace beside its peers, as it is built. The bench is no member
 * of the workspace, so its peers are installed and its own tests run here, when somebody asks for figures.
 */
import { access, glob } from "node:fs/promises";
import { basename, join } from "node:path";
import { ROOT, run } from "./run.ts";

const BENCH = join(ROOT, "packages/bench");
const INSTALL_OPTIONS = [
  "--frozen-lockfile",
  "--ignore-workspace",
  // No peer needs an install script here, and what does not run cannot fail.
  "--ignore-scripts",
  "--reporter=silent",
];

async function bench([topic = "", ...options]: readonly string[]): Promise<void> {
  const script = join(BENCH, "src", `${topic}.ts`);
  const isTopic = /^[a-z-]+$/.test(topic) && (await exists(script));
  if (!isTopic) {
    throw new Error(`pnpm bench <topic>, where topic is one of: ${(await topics()).join(", ")}`);
  }
  await command("turbo", "run", "build", "--output-logs=errors-only");
  await command("pnpm", "--dir", BENCH, "install", ...INSTALL_OPTIONS);
  await command("node", "--test", "--test-reporter=dot", `${BENCH}/src/**/*.test.ts`);
  await command("node", script, ...options);
}

async function command(name: string, ...args: string[]): Promise<void> {
  const code = await run(name, ...args);
  if (code !== 0) {
    throw new Error(`${name} ${args.join(" ")} ended with ${code}`);
  }
}

async function topics(): Promise<readonly string[]> {
  const files = await Array.fromAsync(glob("src/*.ts", { cwd: BENCH }));
  return files.map((file) => basename(file, ".ts")).sort();
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

try {
  await bench(process.argv.slice(2));
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
