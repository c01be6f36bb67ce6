import { clientCredentials, createEntur, createMembers } from "@entur-clients/members";
import { afterEach, describe, expect, test } from "vitest";
import type { ServeOptions } from "./options/sandbox-options.js";
import { EXAMPLE } from "./seed/example.js";
import { type ServedSandbox, serveSandbox } from "./serve-sandbox.js";
import { sandboxForTests } from "./testing.js";
import { CALLERS } from "./tokens/callers.js";

const sandbox = sandboxForTests({ data: "example" });
const open: ServedSandbox[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()));
});

async function serve(options: ServeOptions = {}) {
  const served = await serveSandbox(sandbox, { port: 0, ...options });
  open.push(served);
  return served;
}

test.each(["127.0.0.1", "localhost"])(
  "a client with credentials reads over HTTP at %s",
  async (host) => {
    const { url } = await serve({ host });
    const { clientId, clientSecret } = CALLERS.partner;
    const entur = createEntur({
      clientName: "acme-webshop",
      environment: { apiUrl: url, tokenUrl: `${url}/oauth/token` },
      credentials: clientCredentials({ clientId, clientSecret }),
    });
    const { programId, memberId } = EXAMPLE;

    const member = await createMembers(entur).getMember({ path: { programId, memberId } });

    expect(member.id).toBe(memberId);
  },
);

test("the globals of the process stay as they are", async () => {
  const { Request: before } = globalThis;
  await serve();

  expect(globalThis.Request).toBe(before);
});

describe("is refused", () => {
  test.each(["192.0.2.1", "127.0.0.1.example.com"])("the address %s", async (host) => {
    await expect(serve({ host })).rejects.toThrow(`This machine has no address ${host}`);
  });

  test("a port that is taken", async () => {
    const { port } = await serve();

    await expect(serve({ port })).rejects.toThrow(`Port ${port} is taken: choose another`);
  });
});

describe("/_sandbox", () => {
  const PATHS = ["/_sandbox/health", "/%5fsandbox/health", "/_sandb%6Fx/health"];
  /** What each spelling is answered with, by a caller who says it is on this machine. */
  const statuses = ({ port }: ServedSandbox) =>
    Promise.all(PATHS.map(async (at) => (await fetch(`http://127.0.0.1:${port}${at}`)).status));

  test("answers on loopback, and not when it is off", async () => {
    expect((await statuses(await serve()))[0]).toBe(200);
    expect(await statuses(await serve({ control: "off" }))).toEqual([404, 404, 404]);
  });

  test("answers beyond loopback to those who asked twice", async () => {
    const host = "0.0.0.0";

    expect(await statuses(await serve({ host }))).toEqual([404, 404, 404]);
    expect((await statuses(await serve({ host, control: "on", exposeControl: "on" })))[0]).toBe(
      200,
    );
  });

  test.each([{ control: "on" }, { exposeControl: "on" }] as const)(
    "beyond loopback is refused for %j alone",
    async (once) => {
      await expect(serve({ host: "0.0.0.0", ...once })).rejects.toThrow("takes both --control on");
    },
  );
});

test("after it is closed nobody listens", async () => {
  const { url, close } = await serveSandbox(sandbox, { port: 0 });
  await close();

  await expect(fetch(url)).rejects.toThrow("fetch failed");
});
