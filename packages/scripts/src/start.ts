/**
 * `pnpm start [--once] [--port N]`: from a fresh clone to a sandbox that answers all 22 operations. Builds what is
 * stale, starts the sandbox, calls every operation through the five clients, verifies the pacts, and stays up.
 */
import { parseArgs } from "node:util";
import { ROOT, run } from "./run.ts";
import { assertWritable } from "./assert-writable.ts";
import { StartError } from "./start-error.ts";

async function step(title: string, action: () => Promise<number>): Promise<void> {
  console.log(`\n▸ ${title}`);
  if ((await action()) !== 0) {
    throw new StartError(`${title} failed; what went wrong is above`);
  }
}

async function start({ once, port }: { once: boolean; port: number }): Promise<void> {
  await assertWritable(ROOT);
  await step("Generate what is stale", () => run("node", "packages/codegen/src/main.ts"));
  await step("Build what is stale", () => run("turbo", "run", "build", "--output-logs=errors-only"));
  // Imported now, because until now there was nothing built to import.
  const { serve } = await import("./serve.ts");
  const { walk } = await import("./walk.ts");
  const sandbox = await serve(port);
  try {
    await step("Call every operation", () => walk(sandbox.url));
    await step("Verify the pacts", () => run("turbo", "run", "verify:pacts"));
    if (!once) {
      console.log(`\nThe sandbox listens on ${sandbox.url}; stop it with Ctrl+C.`);
      await stopSignal();
    }
  } finally {
    await sandbox.close();
  }
}

function stopSignal(): Promise<void> {
  return new Promise((done) => {
    process.once("SIGINT", done);
    process.once("SIGTERM", done);
  });
}
