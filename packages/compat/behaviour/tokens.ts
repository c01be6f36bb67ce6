import type { Kit } from "./kit.js";
import { contextAt, echoOf, PATH, rejection } from "./transport.js";

/** Tokens, from a server that counts them. */
export function registerTokens(kit: Kit): void {
  const { test, expect, core, members, accounts } = kit;
  const template = "/v1/programs/{programId}/members/{memberId}";
  const credentials = core.clientCredentials({ clientId: "acme", clientSecret: "invented" });

  test("ten calls of two clients share one token", async () => {
    const entur = contextAt(kit, "echo", { credentials });
    const [one, other] = [members.createMembers(entur), accounts.createAccounts(entur)];

    const results = await Promise.all([
      ...Array.from({ length: 5 }, () => one.GET(template, { params: { path: PATH } })),
      ...Array.from({ length: 5 }, () =>
        other.call("getCustomerAccountsCustomerNumber", { path: { customerNumber: 1 } }),
      ),
    ]);

    const tokens = results.map((result) => echoOf(result).headers.authorization);
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).toBe("Bearer token-1");
  });

  test("a refused token is renewed once, and the call sent again", async () => {
    const entur = contextAt(kit, "second-token", { credentials });

    const result = await members.createMembers(entur).GET(template, { params: { path: PATH } });

    expect(echoOf(result).headers.authorization).toBe("Bearer token-2");
  });

  test("a failed token request says what the server said, and is not kept", async () => {
    const client = members.createMembers(contextAt(kit, "no-token-at-first", { credentials }));

    const error = await rejection(client.getMember({ path: PATH }));
    const { ok } = await client.GET(template, { params: { path: PATH } });

    expect(core.isHttpError(error) && [error.status, error.code]).toEqual([401, "invalid_client"]);
    expect(ok).toBe(true);
  });

  test("a token is not sent over plain HTTP to another machine", async () => {
    const environment = { apiUrl: "http://api.example.com" };
    const create = async () =>
      core.createEntur({ clientName: "acme-webshop", environment, credentials });

    expect(core.isRefusedError(await rejection(create()))).toBe(true);
  });
}
