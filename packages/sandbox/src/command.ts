import { createSandbox } from "./create-sandbox.js";
import type { Settings } from "./options/option-table.js";
import { helpText, readArguments } from "./read-arguments.js";
import { SandboxError } from "./sandbox-error.js";
import { seedCommand } from "./seed-command.js";
import { openServer } from "./serve-sandbox.js";

/** Runs the command until it is told to stop; resolves to its exit code. */
export async function command(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  try {
    if (first === "seed") {
      await seedCommand(rest);
      return 0;
    }
    const { settings, help } = readArguments(args);
    if (help) {
      console.log(helpText());
      return 0;
    }
    await run(settings);
    return 0;
  } catch (error) {
    if (error instanceof SandboxError) {
      console.error(error.message);
      return 1;
    }
    throw error;
  }
}

async function run({ port, host, exposeControl, ...options }: Settings): Promise<void> {
  const stopped = stopSignal();
  // First, so that a port that is taken is told before a database is touched.
  const server = await openServer({
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
    ...(options.control !== undefined && { control: options.control }),
    ...(exposeControl !== undefined && { exposeControl }),
    ownsProcess: true,
  });
  try {
    const sandbox = createSandbox({ ...options, onViolation: printViolation });
    try {
      await sandbox.ready();
      const { url, port: bound } = server.serve(sandbox);
      console.log(`The sandbox listens on ${url}; stop it with Ctrl+C.`);
      console.log(JSON.stringify({ event: "ready", url, port: bound }));
      await stopped;
      // Nobody is answered any more, so nobody writes.
      await server.close();
    } finally {
      await sandbox.close();
    }
  } finally {
    await server.close();
  }
}

function printViolation(violation: string): void {
  console.error(`The sandbox broke the spec: ${violation}`);
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
