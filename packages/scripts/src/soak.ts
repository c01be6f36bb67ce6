/** `pnpm soak [suite ...]`: kills, fills, locks, races and fuzzes the sandbox, as it is built. */
import { run } from "./run.ts";

const BUILD = ["run", "build", "--filter=@entur-clients/sandbox", "--output-logs=errors-only"];
const built = await run("turbo", ...BUILD);
process.exitCode = built === 0 ? await soak(process.argv.slice(2)) : built;

async function soak(suites: readonly string[]): Promise<number> {
  const code = await run("node", "packages/sandbox/dist/soak/main.js", ...suites);
  // A figure is wider than the last, and the table with it.
  const formatted = await run("biome", "format", "--write", "packages/sandbox/README.md");
  return Math.max(code, formatted);
}
