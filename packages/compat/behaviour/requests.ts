import type { Kit } from "./kit.js";
import { contextOver, MEMBER, message, PATH, scripted } from "./transport.js";

/** What leaves, and what never does. */
export function registerRequests(kit: Kit): void {
  const { test, expect, members, accounts } = kit;

  function client() {
    const fetch = scripted(Response.json(MEMBER));
    const entur = contextOver(kit, fetch);
    return {
      sent: fetch.sent,
      members: members.createMembers(entur),
      accounts: accounts.createAccounts(entur),
    };
  }

  test("every request names the client and has a correlation id of its own", async () => {
    const { sent, members } = client();

    await members.getMember({ path: PATH });
    await members.getMember({ path: PATH });

    const ids = sent.map(({ headers }) => headers.get("X-Correlation-Id") ?? "");
    expect(sent.map(({ headers }) => headers.get("ET-Client-Name"))).toEqual([
      "acme-webshop",
      "acme-webshop",
    ]);
    expect(ids[0]).toMatch(/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/);
    expect(ids[0] === ids[1]).toBe(false);
  });

  test("no header of a call replaces the client name", async () => {
    const { sent, members } = client();
    const headers = { "X-Extra": "1", "x-none": null, "et-client-name": "other" };

    await members.getMember({ path: PATH }, { headers });

    const [request] = sent;
    expect(request?.headers.get("ET-Client-Name")).toBe("acme-webshop");
    expect([request?.headers.get("X-Extra"), request?.headers.get("X-None")]).toEqual(["1", null]);
  });

  test("values in a path are percent-encoded", async () => {
    const { sent, accounts } = client();
    const path = { customerNumber: 1000042, accountId: "NTR:Account/å 1" };

    await accounts.call("patchCustomerAccount", { path, body: { alias: "Work" } });

    expect(new URL(sent[0]?.url ?? "").pathname).toMatch(/NTR(?::|%3A)Account%2F%C3%A5%201$/);
  });

  const REFUSED: readonly (readonly [string, string | number])[] = [
    ["an empty value", ""],
    ["a dot segment", ".."],
    ["NaN", Number.NaN],
    ["an integer beyond 2^53 - 1", 2 ** 53],
  ];
  for (const [what, value] of REFUSED) {
    test(`${what} in a path is not sent`, async () => {
      const { sent, members } = client();

      const call = members.call("getMember", {
        path: { programId: 7, memberId: value as number },
      });

      expect(await message(call)).toMatch(/^Not sent: /);
      expect(sent.length).toBe(0);
    });
  }

  test("a Date is sent as ISO 8601", async () => {
    const { sent, members } = client();

    await members.call("getPointsHistory", { path: PATH, query: { createdAfter: new Date(0) } });

    expect(new URL(sent[0]?.url ?? "").searchParams.get("createdAfter")).toBe(
      "1970-01-01T00:00:00.000Z",
    );
  });

  test("an invalid Date is not sent", async () => {
    const { sent, members } = client();
    const query = { createdAfter: new Date(Number.NaN) };

    const call = members.getPointsHistory({ path: PATH, query });

    expect(await message(call)).toMatch(/"createdAfter"/);
    expect(sent.length).toBe(0);
  });

  test("an unknown parameter is not sent", async () => {
    const { members } = client();
    const request = { path: PATH, query: { pag: 2 } };

    expect(await message(members.getTransactions(request as { path: typeof PATH }))).toMatch(
      /"pag"/,
    );
  });

  test("a merge-patch says that it is one, and keeps null", async () => {
    const { sent, accounts } = client();
    const path = { customerNumber: 1000042, accountId: "NTR:1" };

    await accounts.call("patchCustomerAccount", { path, body: { alias: null } });

    expect(sent[0]?.headers.get("Content-Type")).toBe("application/merge-patch+json");
    expect(await sent[0]?.text()).toBe('{"alias":null}');
  });

  test("Accept and Accept-Language are sent as asked for", async () => {
    const { sent, members } = client();

    await members.getMember({ path: PATH }, { acceptLanguage: "nn" });

    expect(sent[0]?.headers.get("Accept")).toBe("application/json");
    expect(sent[0]?.headers.get("Accept-Language")).toBe("nn");
  });
}
