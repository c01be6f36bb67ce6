import { beforeEach, describe, expect, test } from "vitest";
import { clientsOf, NOW, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const path = { programId: 7 };
const account = { customerNumber: 1000042, accountId: "NTR:CustomerAccount:1" };
const options = { correlationId: "c-1" };

beforeEach(async () => {
  await sandbox.given("a program", path);
  await sandbox.given("a customer", { customerNumber: account.customerNumber });
});

describe("errors of customers, members and orders", () => {
  const members = (caller?: "anonymous" | "unpermitted") => clientsOf(sandbox, caller).members;

  test("have title, status, message and correlation id", async () => {
    const refused = async (caller: "anonymous" | "unpermitted") =>
      (await members(caller).call("getMembers", { path }, options)) as object;

    expect(await refused("anonymous")).toMatchObject({
      error: {
        title: "Unauthorized",
        status: 401,
        message: "The access token is missing: send Authorization: Bearer <token>",
        correlationId: "c-1",
      },
    });
    expect(await refused("unpermitted")).toMatchObject({
      error: { title: "Forbidden", status: 403, correlationId: "c-1" },
    });
    expect(await members().call("getMembers", { path: { programId: 8 } }, options)).toMatchObject({
      error: { title: "Not Found", status: 404, message: "There is no program 8" },
    });
  });

  test("name every rule that a request breaks", async () => {
    const query = { page: 0, perPage: 201 };

    expect(await members().call("getMembers", { path, query })).toMatchObject({
      error: {
        title: "Bad Request",
        status: 400,
        errors: [
          { field: "page", code: "minimum" },
          { field: "perPage", code: "maximum" },
        ],
      },
    });
  });

  test("say in detail why nothing could be given", async () => {
    const body = { orderId: "Q", orderLineId: "Q-1", customerId: "nobody" };
    const { orders } = clientsOf(sandbox);

    expect(await orders.call("registerDeferred", { path, body })).toMatchObject({
      error: {
        title: "Unprocessable Entity",
        status: 422,
        message: "Order line Q-1 gives customer nobody no points",
        detail: "The customer is not a member of the program",
      },
    });
  });
});

describe("errors of accounts and contracts", () => {
  test("have path, error, status, message, timestamp and correlation id", async () => {
    const { accounts } = clientsOf(sandbox);
    const answer = await accounts.call("deleteCustomerAccount", { path: account }, options);

    expect(answer).toMatchObject({
      status: 404,
      error: {
        path: "/customers/v2/profiles/1000042/customer-accounts/NTR%3ACustomerAccount%3A1",
        error: "Not Found",
        status: 404,
        message: "Customer 1000042 has no account NTR:CustomerAccount:1",
        timestamp: NOW,
        correlationId: "c-1",
      },
    });
  });

  test("put every rule that a request breaks into two languages", async () => {
    const { accounts } = clientsOf(sandbox);
    const body = { accountId: "a".repeat(61) };
    const request = { path: { customerNumber: account.customerNumber }, body };

    expect(await accounts.call("createCustomerAccount", request)).toMatchObject({
      error: {
        errorCode: 600,
        errors: [{ shortEnglish: "Invalid accountId", shortNorwegian: "Ugyldig accountId" }],
      },
    });
  });
});

describe("a correlation id", () => {
  test("comes back with success and with errors", async () => {
    const { members } = clientsOf(sandbox);
    const ok = await members.call("getMembers", { path }, options);
    const missing = await members.call("getMember", { path: { ...path, memberId: 1 } }, options);

    expect(ok.response.headers.get("x-correlation-id")).toBe("c-1");
    expect(missing.response.headers.get("x-correlation-id")).toBe("c-1");
  });
});
