import { afterEach, describe, expect, test } from "vitest";
import { API_URL, sandboxForTests } from "../testing.js";
import { CALLERS } from "./callers.js";

const sandbox = sandboxForTests({ data: "example", maxBody: 10_000 });
const { clientId, clientSecret } = CALLERS.partner;
const credentials = {
  client_id: clientId,
  client_secret: clientSecret,
  audience: API_URL,
  grant_type: "client_credentials",
};

async function ask(headers: HeadersInit = {}, body = JSON.stringify(credentials)) {
  const init = { method: "POST", headers, body };
  return sandbox.fetch(new Request(`${API_URL}/oauth/token`, init));
}

describe("a request for a token", () => {
  afterEach(() => sandbox.journal.clear());

  test.each([
    { status: 503, error: "temporarily_unavailable" },
    { status: 500, error: "server_error" },
    { status: 429, error: "too_many_requests" },
    { status: 403, error: "access_denied" },
    { status: 401, error: "invalid_client" },
    { status: 422, error: "invalid_request" },
  ])("is hit by a $status that names it", async ({ status, error }) => {
    const message = "Not now";
    const operationId = "requestToken";
    sandbox.faults.add({ kind: "status", status, message, operationId, times: 1 });
    const refused = await ask();

    expect(refused.status).toBe(status);
    expect(await refused.json()).toEqual({ error, error_description: "Not now" });
    expect((await ask()).status).toBe(200);
  });

  test("is hit by a limit, with its headers", async () => {
    await sandbox.given("the rate limit is used up", { operationId: "requestToken" });
    const { status, headers } = await ask();

    expect({ status, left: headers.get("rate-limit-available") }).toEqual({
      status: 429,
      left: "0",
    });
  });

  test("loses its connection, and gets half a body", async () => {
    sandbox.faults.add({ kind: "reset", operationId: "requestToken", times: 1 });
    await expect(ask()).rejects.toThrow("fetch failed");
    sandbox.faults.add({ kind: "malformed", operationId: "requestToken", times: 1 });

    const text = await (await ask()).text();

    expect(text).toMatch(/^\{"access_token":"/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test("is not hit by what is meant for all operations", async () => {
    sandbox.faults.add({ kind: "status", status: 500 });

    expect((await ask()).status).toBe(200);
  });

  test("is in the journal, with whether it could be used", async () => {
    const { faults } = sandbox.session("mine");
    faults.add({ kind: "delay", ms: 1, operationId: "requestToken", times: 1 });
    await ask({ "X-Sandbox-Session": "mine", "X-Correlation-Id": "c-1" });
    await ask({}, "{}");
    const [first, second] = sandbox.journal.entries({ operationId: "requestToken" });

    expect(first).toMatchObject({
      session: "mine",
      method: "POST",
      path: "/oauth/token",
      correlationId: "c-1",
      status: 200,
      verdict: { request: "valid", response: "unchecked" },
      faults: ["delay"],
    });
    expect(second).toMatchObject({
      status: 400,
      verdict: { request: "invalid", brokenRules: [expect.stringContaining("Send client_id")] },
    });
  });

  test("for a session there cannot be is refused, as is a body without end", async () => {
    expect((await ask({ "X-Sandbox-Session": "a b" })).status).toBe(400);
    expect((await ask({}, " ".repeat(10_001))).status).toBe(413);
  });
});
