/**
 * `pnpm dev [--port N]`: a document, pact or handler saved → code, clients, the compiler's findings and the running sandbox
 * follow. What cannot be used is told, and what was good last goes on.
 */
import { parseArgs } from "node:util";
import { forgetCompiled } from "./dev/compile.ts";
import { createFollower } from "./dev/follow.ts";
import { openFrontDoor } from "./dev/front-door.ts";
import { watchWorkspace } from "./dev/watch-workspace.ts";
import { listServices } from "./list-services.ts";
import { StartError } from "./start-error.ts";

async function dev(port: number): Promise<void> {
  const services = await listServices();
  const door = await openFrontDoor(port).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`port ${port} cannot be had (${error.code}); give another with --port`);
  });
  const follower = createFollower(door);
  const all = new Set(services);
  await Promise.all([...services, "sandbox"].map(forgetCompiled));
  await follower.follow({ specs: all, sources: all, sandbox: true });
  const unwatch = await watchWorkspace(services, (changes) => {
    follower.follow(changes).catch((error: unknown) => console.error(error));
  });
  console.log(`The sandbox listens on ${door.url}; specs and packages are watched; Ctrl+C stops.`);
  console.log(JSON.stringify({ event: "ready", url: door.url }));
  await stopSignal();
  unwatch();
  await follower.stop();
  door.close();
}

function stopSignal(): Promise<unknown> {
  return new Promise((done) => {
    process.once("SIGINT", done);
    process.once("SIGTERM", done);
  });
}

function readPort(): number {
  const { values } = parseArgs({ options: { port: { type: "string", default: "4010" } } });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new StartError(`--port ${values.port} is no port; give a number from 0 to 65535`);
  }
  return port;
}

try {
  await dev(readPort());
} catch (error) {
  console.error(`dev: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
