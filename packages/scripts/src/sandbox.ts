/** `pnpm sandbox [options of the command]`: builds what is stale and runs the sandbox's command. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { requireFreePort } from "./free-port.ts";
import { ROOT, run } from "./run.ts";
import { StartError } from "./start-error.ts";

const DEFAULT_PORT = "4010";
const BUILD = ["run", "build", "--output-logs=errors-only", "--filter=@entur-clients/sandbox"];

async function sandbox(args: readonly string[]): Promise<number> {
  await checkPort(args);
  const built = await run("turbo", ...BUILD);
  return built === 0 ? await command(args) : built;
}

/** Whatever else is wrong with the options, the command itself says so. */
async function checkPort(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { port: { type: "string", default: DEFAULT_PORT }, host: { type: "string" } },
  });
  const port = Number(values.port);
  if (args[0] !== "seed" && values.help === undefined && port > 0 && port <= 65_535) {
    await requireFreePort(port, typeof values.host === "string" ? values.host : undefined);
  }
}

/** Runs the command, which a signal to this process stops too. */
async function command(args: readonly string[]): Promise<number> {
  const program = join(ROOT, "packages/sandbox/bin/entur-sandbox.js");
  const child = spawn(process.execPath, [program, ...args], { stdio: "inherit" });
  const ended = once(child, "exit");
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  // A terminal sends it to both.
  process.on("SIGINT", () => undefined);
  const [code] = await ended;
  return code ?? 1;
}

try {
  process.exitCode = await sandbox(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartError)) {
    throw error;
  }
  console.error(`sandbox: ${error.message}`);
  process.exitCode = 1;
}
