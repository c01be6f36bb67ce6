import { describe, expect, test } from "vitest";
import { EXAMPLE } from "../seed/example.js";
import { SERVICES } from "../services.js";
import { clientsOf, sandboxForTests, send } from "../testing.js";
import { byPrecedence, routesOf } from "./routes.js";

const sandbox = sandboxForTests({ data: "example" });
const { accountId, customerNumber } = EXAMPLE;

describe("the two account paths that look alike", () => {
  test("a fixed segment wins over a parameter", () => {
    const patterns = SERVICES.flatMap(routesOf)
      .sort(byPrecedence)
      .map(({ pattern }) => pattern);

    expect(patterns.indexOf("/customers/v2/profiles/customer-accounts/:accountId")).toBeLessThan(
      patterns.indexOf("/customers/v2/profiles/:customerNumber/customer-accounts"),
    );
  });

  test("each reaches its own operation", async () => {
    const { accounts } = clientsOf(sandbox);
    const profile = await accounts.getProfileByCustomerAccountId({ path: { accountId } });
    const list = await accounts.getCustomerAccountsCustomerNumber({ path: { customerNumber } });

    expect(profile.customerNumber).toBe(customerNumber);
    expect(list).toHaveLength(2);
  });

  test("an account called customer-accounts is an account", async () => {
    const path = "/customers/v2/profiles/customer-accounts/customer-accounts";

    expect(await send(sandbox, "GET", path)).toMatchObject({
      status: 404,
      body: { message: "No customer has the account customer-accounts" },
    });
  });
});

test.each(["a:b", "a/b", "50%", "æ ø å", "a+b", "%2F"])(
  "the account id %j survives the path",
  async (id) => {
    const { accounts } = clientsOf(sandbox);
    const body = { accountId: id };
    await accounts.createCustomerAccount({ path: { customerNumber }, body });

    const { customerAccounts } = await accounts.getProfileByCustomerAccountId({
      path: { accountId: id },
    });

    expect(customerAccounts?.map((account) => account.customerAccountId)).toContain(id);
  },
);

test.each([
  { method: "PUT", path: "/personalisation/v1/programs/7/members/42", allow: "GET" },
  { method: "PUT", path: "/customers/v2/profiles/1/customer-accounts", allow: "GET, POST" },
  { method: "GET", path: "/oauth/token", allow: "POST" },
])("$method $path is 405, and $allow is allowed", async ({ method, path, allow }) => {
  const { status, headers, body } = await send(sandbox, method, path);

  expect({ status, allow: headers.get("allow") }).toEqual({ status: 405, allow });
  expect(body).toMatchObject({ status: 405, message: expect.stringContaining(allow) });
});

test("OPTIONS tells what is allowed", async () => {
  const path = "/customers/v2/profiles/1/customer-accounts";
  const { status, headers } = await send(sandbox, "OPTIONS", path);

  expect({ status, allow: headers.get("allow") }).toEqual({ status: 204, allow: "GET, POST" });
});

test.each([
  { method: "GET", path: "/personalisation/v1/nothing", shape: { title: "Not Found" } },
  { method: "PUT", path: "/customers/v2/profiles/1", shape: { error: "Not Found" } },
  { method: "GET", path: "/", shape: { title: "Not Found" } },
])("$method $path is nowhere", async ({ method, path, shape }) => {
  const answer = await send(sandbox, method, path);

  expect(answer.status).toBe(404);
  expect(answer.body).toMatchObject({ ...shape, status: 404 });
});
