import { beforeEach, describe, expect, test } from "vitest";
import { clientsOf, NOW, sandboxForTests, send } from "../testing.js";

const sandbox = sandboxForTests();
const { accounts } = clientsOf(sandbox);
const customerNumber = 1000042;
const path = { customerNumber };
const first = "NTR:CustomerAccount:1";
const second = "NTR:CustomerAccount:2";

beforeEach(async () => {
  await sandbox.given("a customer", { customerNumber, email: "ola@example.com" });
});

async function givenTwoAccounts() {
  const changedAt = "2026-02-01T10:00:00Z";
  const more = { alias: "Travel card", isDefault: true, changedAt };
  await sandbox.given("a customer account", { id: 1, customerNumber, accountId: first, ...more });
  await sandbox.given("a customer account", { id: 2, customerNumber, accountId: second });
}

const defaults = async () => {
  const found = await accounts.getCustomerAccountsCustomerNumber({ path });
  return found.filter(({ isDefault }) => isDefault).map((one) => one.customerAccountId);
};

describe("getCustomerAccountsCustomerNumber", () => {
  test("leaves out what is unset", async () => {
    await givenTwoAccounts();

    expect(await accounts.getCustomerAccountsCustomerNumber({ path })).toEqual([
      {
        id: 1,
        customerNumber,
        customerAccountId: first,
        alias: "Travel card",
        isDefault: true,
        createdAt: "2026-01-15T08:30:00.000Z",
        createdBy: "nordtrikk-webshop",
        changedAt: "2026-02-01T10:00:00.000Z",
        changedBy: "nordtrikk-webshop",
      },
      {
        id: 2,
        customerNumber,
        customerAccountId: second,
        isDefault: false,
        createdAt: "2026-01-15T08:30:00.000Z",
        createdBy: "nordtrikk-webshop",
      },
    ]);
  });

  test("is an empty list for a customer without accounts, a 404 for a stranger", async () => {
    const call = (number: number) =>
      accounts.call("getCustomerAccountsCustomerNumber", { path: { customerNumber: number } });

    expect(await call(customerNumber)).toMatchObject({ status: 200, data: [] });
    expect(await call(999)).toMatchObject({ status: 404 });
  });
});

describe("createCustomerAccount", () => {
  const create = (body: { accountId?: string; isDefault?: boolean }, number = customerNumber) =>
    accounts.call("createCustomerAccount", { path: { customerNumber: number }, body });

  test("stores the account with who made it, there at the next read", async () => {
    const answer = await create({ accountId: first });
    const account = {
      id: 1,
      customerNumber,
      customerAccountId: first,
      isDefault: false,
      createdAt: NOW,
      createdBy: "nordtrikk-webshop",
      changedAt: NOW,
      changedBy: "nordtrikk-webshop",
    };

    expect(answer).toMatchObject({ status: 200, data: account });
    expect(await accounts.getCustomerAccountsCustomerNumber({ path })).toEqual([account]);
  });

  test("makes a new default one the only default", async () => {
    await givenTwoAccounts();
    await create({ accountId: "third", isDefault: true });

    expect(await defaults()).toEqual(["third"]);
  });

  test("leaves one default however many are made at once", async () => {
    const made = Array.from({ length: 20 }, (_, index) =>
      create({ accountId: `account-${index}`, isDefault: true }),
    );

    const statuses = (await Promise.all(made)).map(({ status }) => status);

    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await defaults()).toHaveLength(1);
  });

  test("leaves the default alone otherwise", async () => {
    await givenTwoAccounts();
    await create({ accountId: "third" });

    expect(await defaults()).toEqual([first]);
  });

  test("refuses an id that is tied already, to this customer or another", async () => {
    await givenTwoAccounts();
    await sandbox.given("a customer", { customerNumber: 1000043 });

    expect(await create({ accountId: first })).toMatchObject({ status: 409 });
    expect(await create({ accountId: first }, 1000043)).toMatchObject({
      status: 409,
      error: { error: "Conflict", message: "The account id is already in use" },
    });
  });

  test("does not mind the ids of other organisations", async () => {
    const theirs = { customerNumber: 2000001, organisationId: 2 };
    await sandbox.given("a customer", theirs);
    await sandbox.given("a customer account", { ...theirs, id: 9, accountId: first });

    expect(await create({ accountId: first })).toMatchObject({ status: 200 });
  });

  test("needs an account id, a customer, and one that is not deleted", async () => {
    await sandbox.given("a customer", { customerNumber: 1000044, status: "D" });

    expect(await create({})).toMatchObject({
      status: 400,
      error: { message: "accountId is missing" },
    });
    expect(await create({ accountId: first }, 999)).toMatchObject({ status: 404 });
    expect(await create({ accountId: first }, 1000044)).toMatchObject({ status: 400 });
  });
});

describe("patchCustomerAccount", () => {
  beforeEach(givenTwoAccounts);

  const patch = (accountId: string, body: { alias?: string | null; isDefault?: boolean }) =>
    accounts.patchCustomerAccount({ path: { customerNumber, accountId }, body });

  test("keeps what is absent", async () => {
    expect(await patch(first, { isDefault: false })).toMatchObject({
      alias: "Travel card",
      isDefault: false,
    });
  });

  test("removes what is null", async () => {
    const patched = await patch(first, { alias: null });

    expect(patched).not.toHaveProperty("alias");
    expect(patched.isDefault).toBe(true);
  });

  test("tells who changed it, and when", async () => {
    expect(await patch(second, { alias: "Work" })).toMatchObject({
      alias: "Work",
      changedAt: NOW,
      changedBy: "nordtrikk-webshop",
    });
  });

  test("changes nothing when it is empty", async () => {
    expect(await patch(second, {})).not.toHaveProperty("changedAt");
  });

  test("makes an account the only default", async () => {
    await patch(second, { isDefault: true });

    expect(await defaults()).toEqual([second]);
  });

  test("keeps the default where it is when it is set again", async () => {
    await patch(first, { isDefault: true });

    expect(await defaults()).toEqual([first]);
  });

  test("refuses null where null means nothing, and properties it does not know", async () => {
    const headers = { "content-type": "application/merge-patch+json" };
    const url = `/customers/v2/profiles/${customerNumber}/customer-accounts/${first}`;
    const status = async (body: object) =>
      (await send(sandbox, "PATCH", url, { body: JSON.stringify(body), headers })).status;

    expect(await status({ isDefault: null })).toBe(400);
    expect(await status({ accountId: "other" })).toBe(400);
  });

  test("of an account of somebody else is a 404", async () => {
    await sandbox.given("a customer", { customerNumber: 1000043 });
    const theirs = { customerNumber: 1000043, accountId: first };
    const answer = await accounts.call("patchCustomerAccount", { path: theirs, body: {} });

    expect(answer).toMatchObject({ status: 404 });
  });
});

describe("deleteCustomerAccount", () => {
  beforeEach(givenTwoAccounts);

  test("unties the account, once", async () => {
    const account = { path: { customerNumber, accountId: second } };

    expect(await accounts.call("deleteCustomerAccount", account)).toMatchObject({ status: 200 });
    expect(await accounts.call("deleteCustomerAccount", account)).toMatchObject({
      status: 404,
      error: { message: `Customer ${customerNumber} has no account ${second}` },
    });
  });

  test("of the default one makes no other the default", async () => {
    await accounts.deleteCustomerAccount({ path: { customerNumber, accountId: first } });

    expect(await defaults()).toEqual([]);
  });

  test("of another organisation's account is a 404", async () => {
    const other = clientsOf(sandbox, "other-partner").accounts;
    const account = { path: { customerNumber, accountId: first } };

    expect(await other.call("deleteCustomerAccount", account)).toMatchObject({ status: 404 });
    expect(await defaults()).toEqual([first]);
  });
});

describe("getProfileByCustomerAccountId", () => {
  const profile = (accountId: string, caller?: "other-partner") =>
    clientsOf(sandbox, caller).accounts.call("getProfileByCustomerAccountId", {
      path: { accountId },
    });

  test("finds the customer with all accounts, the default one first named", async () => {
    await givenTwoAccounts();

    expect(await profile(second)).toMatchObject({
      status: 200,
      data: {
        customerNumber,
        customerRef: String(customerNumber),
        email: "ola@example.com",
        username: "ola@example.com",
        customerAccountId: first,
        customerAccounts: [{ customerAccountId: first }, { customerAccountId: second }],
        languagePreferenceISO6393: "NOB",
      },
    });
  });

  test("moves a deleted customer's address to emailOld", async () => {
    const email = "ola@example.com";
    await sandbox.given("a customer", { customerNumber, email, status: "D" });
    await givenTwoAccounts();
    await sandbox.given("a customer", { customerNumber: 1000043, email });

    const { data } = (await profile(first)) as { data: object };

    expect(data).toMatchObject({ status: "D", emailOld: email });
    expect(data).not.toHaveProperty("email");
    expect(data).not.toHaveProperty("username");
  });

  test.each([
    { status: "P", profileType: "S" },
    { status: "A", profileType: "T" },
    { status: "A", profileType: "P" },
  ] as const)("has no username for status $status and type $profileType", async (kind) => {
    const email = "ola@example.com";
    await sandbox.given("a customer", { customerNumber, email, ...kind });
    await givenTwoAccounts();

    const { data } = (await profile(first)) as { data: object };

    expect(data).toMatchObject({ ...kind, email });
    expect(data).not.toHaveProperty("username");
  });

  test("of an unknown account, or another organisation's, is a 404", async () => {
    await givenTwoAccounts();

    expect(await profile("unknown")).toMatchObject({ status: 404 });
    expect(await profile(first, "other-partner")).toMatchObject({ status: 404 });
  });
});
