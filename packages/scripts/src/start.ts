/**
 * `pnpm start [--once] [--port N]`: from a fresh clone to a sandbox that answers every operation. Builds what is
 * stale, starts the sandbox, calls every operation through the five clients, verifies the pacts, and stays up.
 */
import { parseArgs } from "node:util";
import { requireFreePort } from "./free-port.ts";
import { run } from "./run.ts";
import { StartError } from "./start-error.ts";

interface StartOptions {
  /** Ends after the walk instead of staying up. */
  readonly once: boolean;
  /** Where the sandbox listens; 0 takes any free port. */
  readonly port: number;
}

async function start({ once, port }: StartOptions): Promise<void> {
  // Before a minute has gone into building for nothing.
  await requireFreePort(port);
  await command("Generate what is stale", "node", "packages/codegen/bin/generate.mjs");
  await command("Build what is stale", "turbo", "run", "build", "--output-logs=errors-only");
  // Imported now, because until now there was nothing built to import.
  const { createSandbox, serveSandbox } = await import("@entur-clients/sandbox");
  const sandbox = createSandbox();
  await sandbox.ready();
  const server = await serveSandbox(sandbox, { port });
  try {
    console.log(`\n▸ Call all operations at ${server.url}`);
    await walkAll(server.url);
    await command("Verify the pacts", "turbo", "run", "verify:pacts");
    if (!once) {
      console.log(`\nThe sandbox listens on ${server.url}; Ctrl+C stops it.`);
      await stopSignal();
    }
  } finally {
    await server.close();
    await sandbox.close();
  }
}

async function command(title: string, name: string, ...args: string[]): Promise<void> {
  console.log(`\n▸ ${title}`);
  if ((await run(name, ...args)) !== 0) {
    throw new StartError(`"${title}" failed; the lines above say why`);
  }
}

async function walkAll(url: string): Promise<void> {
  const { walk } = await import("./walk.ts");
  const { called, failed } = await walk(url);
  console.log(`  ${called} operations called, ${failed.length} failed`);
  if (failed.length > 0) {
    throw new StartError(`${failed.join(", ")} did not succeed`);
  }
}

function stopSignal(): Promise<unknown> {
  return new Promise((done) => {
    process.once("SIGINT", done);
    process.once("SIGTERM", done);
  });
}

function readOptions(): StartOptions {
  const { values } = parseArgs({
    options: {
      once: { type: "boolean", default: false },
      port: { type: "string" },
    },
  });
  // Nobody needs to know the port of a sandbox that ends with the command.
  const text = values.port ?? (values.once ? "0" : "4010");
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new StartError(`--port ${text} is no port; give a number from 0 to 65535`);
  }
  return { once: values.once, port };
}

try {
  await start(readOptions());
} catch (error) {
  console.error(`start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
