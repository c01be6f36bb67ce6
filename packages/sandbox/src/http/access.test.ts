import { describe, expect, test } from "vitest";
import { SERVICES } from "../services.js";
import { API_URL, sandboxForTests, send } from "../testing.js";
import type { CallerName } from "../tokens/callers.js";

const sandbox = sandboxForTests({ data: "example" });

const OPERATIONS = SERVICES.flatMap(({ basePath, operations }) =>
  Object.entries(operations).map(([operationId, { method, path }]) => ({
    operationId,
    method,
    path: basePath + path.replaceAll(/\{\w+\}/g, "1"),
  })),
);

async function statusAs(caller: CallerName, { method, path }: (typeof OPERATIONS)[number]) {
  const headers = { authorization: `Bearer ${await sandbox.token(caller)}` };
  const { status } = await send(sandbox, method, path, { headers });
  return status;
}

test("there are 22 operations", () => {
  expect(OPERATIONS).toHaveLength(22);
});

describe.each(OPERATIONS)("$operationId", (operation) => {
  test("is 401 without a token, 401 with an expired one, 403 without permission", async () => {
    expect(await statusAs("anonymous", operation)).toBe(401);
    expect(await statusAs("expired", operation)).toBe(401);
    expect(await statusAs("unpermitted", operation)).toBe(403);
  });
});

describe("a token", () => {
  const path = "/personalisation/v1/programs/7/members/42";
  const withAuthorization = (authorization: string) =>
    send(sandbox, "GET", path, { headers: { authorization } });

  test("is good in the hands of its caller", async () => {
    expect((await send(sandbox, "GET", path)).status).toBe(200);
  });

  test("may come under any spelling of bearer", async () => {
    const token = await sandbox.token("partner");

    expect((await withAuthorization(`bearer ${token}`)).status).toBe(200);
  });

  test("is refused under another scheme", async () => {
    const token = await sandbox.token("partner");

    expect((await withAuthorization(`Basic ${token}`)).status).toBe(401);
  });

  test("is refused when its signature was changed", async () => {
    const token = await sandbox.token("partner");
    const [head, claims, signature = ""] = token.split(".");
    const changed = signature.replace(/^./, (first) => (first === "A" ? "B" : "A"));

    expect((await withAuthorization(`Bearer ${head}.${claims}.${changed}`)).status).toBe(401);
  });

  test("is refused unsigned", async () => {
    const [, claims] = (await sandbox.token("partner")).split(".");
    const head = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");

    expect((await withAuthorization(`Bearer ${head}.${claims}.`)).status).toBe(401);
  });

  test("is refused at another address than it was issued for", async () => {
    const response = await sandbox.fetch(
      new Request("https://partner.staging.entur.org/oauth/token", {
        method: "POST",
        body: JSON.stringify({
          client_id: "nordtrikk-webshop",
          client_secret: "invented-secret-of-nordtrikk",
          audience: "https://api.staging.entur.io",
          grant_type: "client_credentials",
        }),
      }),
    );
    const { access_token: token }: { access_token: string } = await response.json();
    const statusAt = async (host: string) => {
      const headers = { authorization: `Bearer ${token}`, "ET-Client-Name": "acme-webshop" };
      return (await sandbox.fetch(new Request(host + path, { headers }))).status;
    };

    expect(await statusAt("https://api.staging.entur.io")).toBe(200);
    expect(await statusAt("https://api.entur.io")).toBe(401);
    expect(await statusAt(API_URL)).toBe(401);
  });
});
