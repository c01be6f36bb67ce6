import { afterEach, describe, expect, test } from "vitest";
import { openBaseStore } from "../base-store.js";
import type { Database } from "../database/database.js";
import { createJournal } from "../journal/journal.js";
import { SERVICES } from "../services.js";
import { NOW, sandboxForTests, send } from "../testing.js";
import { CALLERS } from "../tokens/callers.js";
import { createTokens, SANDBOX_AUDIENCE } from "../tokens/tokens.js";
import { createWorlds } from "../world/worlds.js";
import { createApp } from "./create-app.js";
import type { Service } from "./service.js";

const sandbox = sandboxForTests({ data: "example" });
const path = "/personalisation/v1/programs/7/members/42";

describe("a correlation id", () => {
  test("is echoed", async () => {
    const headers = { "x-correlation-id": "mine", authorization: "" };
    const answer = await send(sandbox, "GET", path, { headers });

    expect(answer.headers.get("x-correlation-id")).toBe("mine");
    expect(answer.body).toMatchObject({ status: 401, correlationId: "mine" });
  });

  test("is made up for a request without one", async () => {
    const { headers } = await send(sandbox, "GET", path);

    expect(headers.get("x-correlation-id")).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("a handler that goes wrong", async () => {
  const now = () => new Date(NOW);
  const store = openBaseStore({ file: undefined, data: "empty", now });
  const worlds = createWorlds({
    store,
    now,
    seed: undefined,
    limits: undefined,
    idleMs: 1_000,
    elapsedMs: () => 0,
  });
  const tokens = createTokens(() => ["personalisation-members:les"]);
  const reported: string[] = [];
  afterEach(() => {
    reported.length = 0;
  });

  async function answerWith(getMember: Service["handlers"][string]) {
    const members = SERVICES.find(({ name }) => name === "members") as Service;
    const service = { ...members, handlers: { ...members.handlers, getMember } };
    const report = (violation: string) => reported.push(violation);
    const app = createApp([service], {
      worlds,
      tokens,
      journal: createJournal(10),
      maxBodyBytes: 1_000,
      maxPerPage: 200,
      couponYear: "rolling",
      report,
    });
    const authorization = `Bearer ${await tokens.issue(CALLERS.partner, SANDBOX_AUDIENCE, now())}`;
    const response = await app.request(path, { headers: { authorization } });
    return { status: response.status, text: await response.text() };
  }

  test("by a body outside the spec is a 500 that names the place, and is reported", async () => {
    const body = { id: "42", createdAt: NOW, customerId: "1000042", organisationId: 1 };
    const { status, text } = await answerWith(async () => ({ status: 200, body }));

    expect(status).toBe(500);
    expect(JSON.parse(text).message).toContain("getMember 200: /id must be integer");
    expect(reported).toEqual(["getMember 200: /id must be integer"]);
  });

  test("by a status outside the spec is a 500, and is reported", async () => {
    const { status } = await answerWith(async () => ({ status: 204 }));

    expect(status).toBe(500);
    expect(reported).toEqual(["getMember 204: the spec has no such status"]);
  });

  test("by a refusal outside the spec is reported", async () => {
    await answerWith(async () => ({ status: 409, message: "no" }));

    expect(reported).toEqual(["getMember 409: the spec has no such status"]);
  });

  test("by throwing is a 500 that shows nothing of the inside, and is reported", async () => {
    const { status, text } = await answerWith(async () => {
      throw new Error("inside");
    });

    expect(status).toBe(500);
    expect(text).not.toMatch(/inside|\.ts|at /);
    expect(reported).toEqual(["getMember threw Error: inside"]);
  });

  test("leaves nothing written", async () => {
    await answerWith(async ({ db }: { db: Database }) => {
      await db.insertInto("organisations").values({ id: 9, name: "Nine" }).execute();
      return { status: 404, message: "no" };
    });

    const left = await store.transact("read", (db) =>
      db.selectFrom("organisations").selectAll().execute(),
    );
    expect(left).toEqual([]);
  });
});
