import { once } from "node:events";
import { createServer } from "node:net";
import { StartError } from "./start-error.ts";

/** Makes sure that a port can be listened on, before anything that takes long. Throws a {@link StartError}. */
export async function requireFreePort(port: number, host = "127.0.0.1"): Promise<void> {
  const server = createServer();
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    // `listen` fails with errors of the system, which have a code.
    throw new StartError(whyNot((error as NodeJS.ErrnoException).code, port, host), {
      cause: error,
    });
  }
  const closed = once(server, "close");
  server.close();
  await closed;
}

function whyNot(code: string | undefined, port: number, host: string): string {
  return code === "EADDRINUSE"
    ? `port ${port} is taken; give another with --port, or 0 for any free one`
    : `port ${port} of ${host} cannot be had (${code}); give another with --port`;
}
