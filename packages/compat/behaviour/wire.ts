import type { Kit } from "./kit.js";
import { contextAt, echoOf, MEMBER, message, PATH, rejection } from "./transport.js";

/** The platform's own fetch, against a server on this machine. */
export function registerWire(kit: Kit): void {
  const { test, expect, core, members, accounts } = kit;
  const template = "/v1/programs/{programId}/members/{memberId}";
  const account = { customerNumber: 1000042, accountId: "NTR:Account/å 1" };

  test("a request arrives as it was meant", async () => {
    const client = accounts.createAccounts(contextAt(kit, "echo"));
    const body = { alias: "På vei til jobb 🚆" };

    const result = await client.call("patchCustomerAccount", { path: account, body });

    const { method, url, headers, body: received } = echoOf(result);
    expect(method).toBe("PATCH");
    expect(decodeURIComponent(url)).toMatch(/NTR:Account\/å 1$/);
    expect(headers["et-client-name"]).toBe("acme-webshop");
    expect(headers["content-type"]).toBe("application/merge-patch+json");
    expect(JSON.parse(received)).toEqual(body);
  });

  test("a body is sent again intact", async () => {
    const client = accounts.createAccounts(
      contextAt(kit, "second-token", {
        credentials: core.clientCredentials({ clientId: "acme", clientSecret: "invented" }),
      }),
    );
    const body = { accountId: "NTR:æ" };
    const path = { customerNumber: 1000042 };

    const result = await client.call("createCustomerAccount", { path, body });

    expect(JSON.parse(echoOf(result).body)).toEqual(body);
  });

  test("a busy server is asked again", async () => {
    const client = members.createMembers(contextAt(kit, "busy-twice"));

    const result = await client.GET(template, { params: { path: PATH } });

    expect([result.status, echoOf(result).number]).toEqual([200, 3]);
  });

  test("a compressed answer is read", async () => {
    const client = members.createMembers(contextAt(kit, "gzip"));

    expect(await client.getMember({ path: PATH })).toEqual(MEMBER);
  });

  test("an answer in several pieces keeps its letters", async () => {
    const client = members.createMembers(contextAt(kit, "pieces"));

    expect((await client.getMember({ path: PATH })).customerId).toBe("Ærlig 🚆");
  });

  test("a success without a body is undefined", async () => {
    const client = accounts.createAccounts(contextAt(kit, "no-content"));

    expect(await client.deleteCustomerAccount({ path: account })).toBe(undefined);
  });

  test("a gateway's HTML is a problem with a status", async () => {
    const client = members.createMembers(contextAt(kit, "html", { retries: 0 }));

    const result = await client.GET(template, { params: { path: PATH } });

    expect([result.status, result.ok, result.problem?.status]).toEqual([502, false, 502]);
  });

  test("a connection that is reset is a NetworkError", async () => {
    const client = members.createMembers(contextAt(kit, "reset", { retries: 0 }));

    const error = await rejection(client.getMember({ path: PATH }));

    expect(core.isNetworkError(error) && error.operationId).toBe("getMember");
  });

  test("a body that breaks off is a NetworkError", async () => {
    const client = members.createMembers(contextAt(kit, "truncate", { retries: 0 }));

    expect(core.isNetworkError(await rejection(client.getMember({ path: PATH })))).toBe(true);
  });

  test("a redirect is not followed", async () => {
    const client = members.createMembers(contextAt(kit, "redirect"));

    const error = await rejection(client.getMember({ path: PATH }));

    expect(core.isHttpError(error) && error.attempts.length).toBe(1);
  });

  test("a redirect's status is told", async () => {
    const client = members.createMembers(contextAt(kit, "redirect"));

    expect(await message(client.getMember({ path: PATH }))).toMatch(/^302 Found/);
  });

  test("pages are walked, and an early end asks for no more", async () => {
    const client = members.createMembers(contextAt(kit, "pages"));
    const path = { programId: 7 };

    const all = await core.collect(client.getMembers.items({ path }), { limit: 100 });

    expect(all.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
  });
}
