import { createSandbox } from "./create-sandbox.js";
import { readArguments } from "./read-arguments.js";
import { SandboxError } from "./sandbox-error.js";
import { DEFAULT_HOST, DEFAULT_PORT, serveSandbox } from "./serve-sandbox.js";

const HELP = `entur-sandbox: Entur's loyalty, customer-account and benefits APIs on your desk

  --port <number>     where to listen; 0 takes any free port (${DEFAULT_PORT})
  --host <address>    a loopback address (${DEFAULT_HOST})
  --database <file>   keeps the data between runs (none: in memory)
  --help              this text

When it listens it prints a line of JSON: {"event":"ready","url":"http://…"}.`;

/** Runs the command until it is told to stop; resolves to its exit code. */
export async function command(args: readonly string[]): Promise<number> {
  try {
    const { port, host, database, help } = readArguments(args);
    if (help) {
      console.log(HELP);
      return 0;
    }
    const sandbox = createSandbox({ ...(database !== undefined && { database }) });
    await sandbox.ready();
    const served = await serveSandbox(sandbox, {
      ...(port !== undefined && { port }),
      ...(host !== undefined && { host }),
    });
    console.log(`The sandbox listens on ${served.url}; stop it with Ctrl+C.`);
    console.log(JSON.stringify({ event: "ready", url: served.url, port: served.port }));
    await stopSignal();
    await served.close();
    await sandbox.close();
    return 0;
  } catch (error) {
    if (error instanceof SandboxError) {
      console.error(error.message);
      return 1;
    }
    throw error;
  }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
