import { execFile } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "./run.ts";

const SCRIPT = join(ROOT, "packages/scripts/bin/run.mjs");

let taken: Server;
let port: number;
beforeAll(async () => {
  taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  // Listening on a port, an address has one.
  ({ port } = taken.address() as AddressInfo);
});
afterAll(() => taken.close());

/** What a root script prints before it ends, and with which code. */
function ended(...args: readonly string[]): Promise<{ code: unknown; printed: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, printed: stdout + stderr });
    });
  });
}

// Nothing else is printed: whatever builds says so.
test.each(["start", "sandbox", "dev"])(
  "%s: a port that is taken is told before anything",
  async (script) => {
    const { code, printed } = await ended(script, "--port", String(port));

    expect(code).toBe(1);
    expect(printed).toMatch(
      new RegExp(`^${script}: port ${port} .+; give another with --port.*\\n$`),
    );
  },
);
