import { HttpError } from "@entur-clients/members";
import { describe, expect, test } from "vitest";
import { clientsOf, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests({ data: "example" });
const path = { programId: 7, memberId: 42 };

// A client that was told to wait does wait, so every call but one needs a client of its own.
const fresh = () => clientsOf(sandbox);

async function refusalOf(call: Promise<unknown>) {
  const error = await call.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HttpError);
  return error as HttpError;
}

describe("the rate limit is used up", () => {
  test("says so in the error shape of each service", async () => {
    await sandbox.given("the rate limit is used up");

    expect(await refusalOf(fresh().members.getMember({ path }))).toMatchObject({
      status: 429,
      body: { title: "Too Many Requests", status: 429 },
    });
    const customer = { path: { customerNumber: 1000042 } };
    expect(
      await refusalOf(fresh().accounts.getCustomerAccountsCustomerNumber(customer)),
    ).toMatchObject({
      status: 429,
      body: { error: "Too Many Requests", status: 429 },
    });
  });

  test("tells when the window ends, by the sandbox's own clock", async () => {
    await sandbox.given("the rate limit is used up");
    const { response } = await fresh().members.call("getMember", { path });

    expect(Object.fromEntries(response.headers)).toMatchObject({
      "rate-limit-allowed": "500",
      "rate-limit-available": "0",
      "rate-limit-used": "500",
      "rate-limit-range": "minute",
      "rate-limit-expiry-time": "Tue, 01 Sep 2026 08:01:00 GMT",
      date: "Tue, 01 Sep 2026 08:00:00 GMT",
    });
    expect(response.headers.has("spike-allowed")).toBe(false);
  });

  test("is over after a reset", async () => {
    await sandbox.given("the rate limit is used up");
    await sandbox.reset();

    expect(await fresh().members.getMember({ path })).toMatchObject({ id: 42 });
  });
});

test("calls that come too close together are told how close is too close", async () => {
  await sandbox.given("calls come too close together");
  const { response } = await fresh().members.call("getMember", { path });

  expect(response.status).toBe(429);
  expect(response.headers.get("spike-allowed")).toBe("150");
  expect(response.headers.get("spike-range")).toBe("second");
});

test("an internal error can be one operation's", async () => {
  await sandbox.given("an internal error", { operationId: "getMembers" });

  expect((await refusalOf(fresh().members.getMembers({ path: { programId: 7 } }))).status).toBe(
    500,
  );
  expect(await fresh().members.getMember({ path })).toMatchObject({ id: 42 });
});
