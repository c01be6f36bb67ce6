import type { Kit } from "./kit.js";
import {
  type Answer,
  contextOver,
  MEMBER,
  message,
  PATH,
  rejection,
  scripted,
} from "./transport.js";

const SECRET = "planted-7f3a";

/** What is thrown, and what it may show. */
export function registerErrors(kit: Kit): void {
  const { test, expect, core, members, accounts } = kit;

  function failing(...answers: readonly Answer[]) {
    const fetch = scripted(...answers);
    const entur = contextOver(kit, fetch, { credentials: core.bearer(SECRET) });
    return {
      sent: fetch.sent,
      members: members.createMembers(entur),
      accounts: accounts.createAccounts(entur),
    };
  }
  const busy = new Response(null, { status: 503, headers: { "Retry-After": "0" } });

  test("a failed operation throws an error that says where", async () => {
    const client = failing(Response.json({ title: "Gone fishing" }, { status: 404 }));

    const error = await rejection(client.members.getMember({ path: PATH }));

    expect(core.isHttpError(error) && [error.name, error.status, error.operationId]).toEqual([
      "HttpError",
      404,
      "getMember",
    ]);
    expect(error instanceof core.HttpError && error instanceof members.EnturError).toBe(true);
    expect(core.isNetworkError(error)).toBe(false);
  });

  test("an error shows nothing of what was sent or answered", async () => {
    const client = failing(Response.json({ title: "No", detail: SECRET }, { status: 400 }));

    const error = await rejection(
      client.members.getMembers({ path: { programId: 7 }, query: { customerId: SECRET } }),
    );

    const shown = error instanceof Error ? [error.message, error.stack, String(error)] : [];
    expect(core.isHttpError(error)).toBe(true);
    expect([...shown, JSON.stringify(error)].join().includes(SECRET)).toBe(false);
  });

  test("toCurl tells the request without its credentials", async () => {
    const client = failing(new Response(null, { status: 403 }));

    const error = await rejection(client.members.getMember({ path: PATH }));

    const curl = core.isEnturError(error) ? error.toCurl() : "";
    expect(curl).toMatch(/^curl .*\/v1\/programs\/7\/members\/42/s);
    expect(curl.includes(SECRET)).toBe(false);
  });

  test("a refused connection is tried three times, then a NetworkError", async () => {
    const client = failing(new TypeError("refused"));

    const error = await rejection(client.members.getMember({ path: PATH }));

    expect(core.isNetworkError(error) && error.attempts.length).toBe(3);
    expect(client.sent.length).toBe(3);
  });

  test("a GET is repeated when the server is busy, a POST is not", async () => {
    const reading = failing(busy, Response.json(MEMBER));
    const writing = failing(busy);
    const path = { customerNumber: 1000042 };

    await reading.members.getMember({ path: PATH });
    await rejection(writing.accounts.createCustomerAccount({ path, body: { accountId: "NTR:1" } }));

    expect([reading.sent.length, writing.sent.length]).toEqual([2, 1]);
  });

  test("truncated JSON is an error, not a value", async () => {
    const headers = { "Content-Type": "application/json" };
    const client = failing(new Response('{"id":42,', { headers }));

    const error = await rejection(client.members.getMember({ path: PATH }));

    expect(core.isHttpError(error) && error.status).toBe(200);
  });

  test("options that cannot be meant are refused", async () => {
    const environment = { apiUrl: "/relative" };
    const create = async () => core.createEntur({ clientName: "acme-webshop", environment });

    expect(core.isRefusedError(await rejection(create()))).toBe(true);
  });

  test("options come from variables only when they are asked for", async () => {
    const variables = { ENTUR_CLIENT_NAME: "acme-webshop", ENTUR_ENVIRONMENT: "dev" };

    const { clientName, environment } = core.fromEnv(variables);
    const missing = await message((async () => core.fromEnv({}))());

    expect([clientName, environment]).toEqual(["acme-webshop", "dev"]);
    expect(missing).toMatch(/ENTUR_/);
  });
}
