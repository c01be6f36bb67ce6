import { beforeEach, describe, expect, test } from "vitest";
import { clientsOf, NOW, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const { accounts } = clientsOf(sandbox);
const customerNumber = 1000042;
const other = 1000043;
const path = { customerNumber };
const [first, second] = ["NTR:CustomerAccount:1", "NTR:CustomerAccount:2"];

type Body = Parameters<typeof accounts.createCustomerAccount>[0]["body"];

const create = (body: Body, number = customerNumber) =>
  accounts.call("createCustomerAccount", { path: { customerNumber: number }, body });
const patch = (accountId: string, body: object) =>
  accounts.call("patchCustomerAccount", { path: { customerNumber, accountId }, body });
const list = (number = customerNumber) =>
  accounts.getCustomerAccountsCustomerNumber({ path: { customerNumber: number } });
const defaults = async () =>
  (await list()).filter(({ isDefault }) => isDefault).map((one) => one.customerAccountId);

beforeEach(async () => {
  await sandbox.given("a customer", { customerNumber });
  await sandbox.given("a customer", { customerNumber: other });
});

describe("a customer", () => {
  test("may have several accounts, told from the oldest on", async () => {
    for (const accountId of ["c", "a", "b"]) {
      await create({ accountId });
    }

    expect((await list()).map((one) => one.customerAccountId)).toEqual(["c", "a", "b"]);
  });

  test("who has none has an empty list, and who does not exist is a 404", async () => {
    expect(await list()).toEqual([]);
    const stranger = { path: { customerNumber: 999 } };
    expect(await accounts.call("getCustomerAccountsCustomerNumber", stranger)).toMatchObject({
      status: 404,
    });
  });

  test("who is deleted is tied to no new account, and keeps those there are", async () => {
    await create({ accountId: first });
    await sandbox.given("a customer", { customerNumber, status: "D" });

    expect(await create({ accountId: second })).toMatchObject({ status: 400 });
    expect(await list()).toHaveLength(1);
  });
});

describe("the default account", () => {
  test("is none unless one is asked for", async () => {
    await create({ accountId: first });

    expect(await defaults()).toEqual([]);
  });

  test("is at most one: creating another takes its place", async () => {
    await create({ accountId: first, isDefault: true });
    await create({ accountId: second, isDefault: true });

    expect(await defaults()).toEqual([second]);
  });

  test("is at most one: patching another takes its place", async () => {
    await create({ accountId: first, isDefault: true });
    await create({ accountId: second });
    await patch(second, { isDefault: true });

    expect(await defaults()).toEqual([second]);
  });

  test("that loses its place counts as changed, by whoever took it", async () => {
    await create({ accountId: first, isDefault: true });
    await create({ accountId: "third" });
    sandbox.clock.advance(1_000);
    const internal = clientsOf(sandbox, "internal").accounts;
    await internal.createCustomerAccount({ path, body: { accountId: second, isDefault: true } });

    const changedAt = "2026-09-01T08:00:01.000Z";
    expect(await list()).toMatchObject([
      { isDefault: false, changedAt, changedBy: "sandbox-back-office" },
      { changedAt: NOW, changedBy: "nordtrikk-webshop" },
      { isDefault: true, createdAt: changedAt, createdBy: "sandbox-back-office" },
    ]);
  });

  test("is each customer's own", async () => {
    await create({ accountId: first, isDefault: true });
    await create({ accountId: second, isDefault: true }, other);

    expect(await defaults()).toEqual([first]);
  });

  test("stays when a new default is refused", async () => {
    await create({ accountId: first, isDefault: true });
    await create({ accountId: second }, other);

    expect(await create({ accountId: second, isDefault: true })).toMatchObject({ status: 409 });
    expect(await defaults()).toEqual([first]);
    expect(await list()).toMatchObject([{ changedAt: NOW }]);
  });

  test("can be given up, and then there is none", async () => {
    await create({ accountId: first, isDefault: true });
    await patch(first, { isDefault: false });

    expect(await defaults()).toEqual([]);
  });

  test("that is deleted leaves none", async () => {
    await create({ accountId: first, isDefault: true });
    await create({ accountId: second });
    await accounts.deleteCustomerAccount({ path: { customerNumber, accountId: first } });

    expect(await defaults()).toEqual([]);
    expect(await list()).toHaveLength(1);
  });

  test("is one of twenty that are asked for at once", async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `account-${index}`);
    await Promise.all(ids.map((accountId) => create({ accountId })));
    const answers = await Promise.all(
      ids.map((accountId) => patch(accountId, { isDefault: true })),
    );

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await defaults()).toHaveLength(1);
  });
});

describe("an account id", () => {
  test("that is tied already is a conflict, to the same customer and to another", async () => {
    await create({ accountId: first });

    expect(await create({ accountId: first })).toMatchObject({ status: 409 });
    expect(await create({ accountId: first }, other)).toMatchObject({ status: 409 });
    expect(await list(other)).toEqual([]);
  });

  test("conflicts for all but one of those who ask at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        create({ accountId: first }, index % 2 === 0 ? customerNumber : other),
      ),
    );

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
  });

  test("is free again once it was deleted", async () => {
    await create({ accountId: first });
    await accounts.deleteCustomerAccount({ path: { customerNumber, accountId: first } });

    expect(await create({ accountId: first }, other)).toMatchObject({ status: 200 });
  });

  test("is each organisation's own", async () => {
    await sandbox.given("a customer", { customerNumber: 2000001, organisationId: 2 });
    const theirs = clientsOf(sandbox, "other-partner").accounts;
    await create({ accountId: first });
    const body = { accountId: first };
    await theirs.createCustomerAccount({ path: { customerNumber: 2000001 }, body });
    const byAccount = { path: { accountId: first } };

    expect(await accounts.getProfileByCustomerAccountId(byAccount)).toMatchObject({
      customerNumber,
    });
    expect(await theirs.getProfileByCustomerAccountId(byAccount)).toMatchObject({
      customerNumber: 2000001,
    });
  });

  test.each(["a/b", "a b", "å:%2F?#", "..;", "a+b&c=d"])("may be %s", async (accountId) => {
    await create({ accountId });

    const found = await accounts.getProfileByCustomerAccountId({ path: { accountId } });
    expect(found).toMatchObject({ customerNumber, customerAccountId: accountId });
    expect(await patch(accountId, { alias: "x" })).toMatchObject({ status: 200 });
    const account = { path: { customerNumber, accountId } };
    expect(await accounts.call("deleteCustomerAccount", account)).toMatchObject({ status: 200 });
  });

  test("has 1 to 60 characters and has to be there", async () => {
    const status = async (body: Body) => (await create(body)).status;

    expect(await status({ accountId: "a".repeat(60) })).toBe(200);
    expect(await status({ accountId: "a".repeat(61) })).toBe(400);
    expect(await status({ accountId: "" })).toBe(400);
    expect(await status({})).toBe(400);
  });

  test("is called accountId in requests and customerAccountId in answers", async () => {
    expect(await create({ accountId: first })).toMatchObject({
      data: { customerAccountId: first, customerNumber },
    });
  });
});

describe("a merge patch", () => {
  beforeEach(async () => {
    await create({ accountId: first, alias: "Travel card", isDefault: true });
  });

  const account = async () => (await list())[0];

  test("leaves what is absent as it is", async () => {
    await patch(first, { isDefault: false });
    expect(await account()).toMatchObject({ alias: "Travel card", isDefault: false });

    await patch(first, { alias: "Work" });
    expect(await account()).toMatchObject({ alias: "Work", isDefault: false });
  });

  test("removes what is null, and sets what is empty", async () => {
    await patch(first, { alias: null });
    expect(await account()).not.toHaveProperty("alias");
    expect(await account()).toMatchObject({ isDefault: true });

    await patch(first, { alias: "" });
    expect(await account()).toMatchObject({ alias: "" });
  });

  test("of null twice is the same as once", async () => {
    await patch(first, { alias: null });

    expect(await patch(first, { alias: null })).toMatchObject({ status: 200 });
    expect(await account()).not.toHaveProperty("alias");
  });

  test("that is empty changes nothing, not even who changed it when", async () => {
    sandbox.clock.advance(1_000);

    expect(await patch(first, {})).toMatchObject({ status: 200, data: { changedAt: NOW } });
  });

  test.each([
    { what: "null for what cannot be removed", body: { isDefault: null } },
    { what: "an object where a text is", body: { alias: { nested: null } } },
    { what: "a list", body: { alias: ["a"] } },
    { what: "a text for true", body: { isDefault: "true" } },
    { what: "a property that cannot be changed", body: { customerAccountId: "other" } },
    { what: "a property that is not known", body: { nmae: "x" } },
  ])("of $what is a 400 and changes nothing", async ({ body }) => {
    const before = await account();

    expect(await patch(first, body)).toMatchObject({ status: 400 });
    expect(await account()).toEqual(before);
  });

  test("of somebody else's account is a 404", async () => {
    const theirs = { customerNumber: other, accountId: first };

    expect(
      await accounts.call("patchCustomerAccount", { path: theirs, body: { alias: "x" } }),
    ).toMatchObject({ status: 404 });
    expect(await account()).toMatchObject({ alias: "Travel card" });
  });
});

describe("who created and changed an account", () => {
  test("comes from the token, and when from the clock", async () => {
    await create({ accountId: first });
    sandbox.clock.advance(60_000);
    const internal = clientsOf(sandbox, "internal").accounts;
    const account = { customerNumber, accountId: first };

    expect(
      await internal.patchCustomerAccount({ path: account, body: { alias: "x" } }),
    ).toMatchObject({
      createdAt: NOW,
      createdBy: "nordtrikk-webshop",
      changedAt: "2026-09-01T08:01:00.000Z",
      changedBy: "sandbox-back-office",
    });
  });

  test("cannot be told by the caller", async () => {
    // The client's types refuse it; the service has to as well.
    const body = { accountId: first, createdBy: "somebody" } as Body;

    expect(await create(body)).toMatchObject({ status: 400 });
  });
});

describe("deleting an account", () => {
  test("unties it once", async () => {
    await create({ accountId: first });
    const account = { path: { customerNumber, accountId: first } };

    expect(await accounts.call("deleteCustomerAccount", account)).toMatchObject({ status: 200 });
    expect(await accounts.call("deleteCustomerAccount", account)).toMatchObject({ status: 404 });
    expect(
      await accounts.call("getProfileByCustomerAccountId", { path: { accountId: first } }),
    ).toMatchObject({ status: 404 });
  });

  test("of another customer or another organisation is a 404 and deletes nothing", async () => {
    await create({ accountId: first });
    const theirs = clientsOf(sandbox, "other-partner").accounts;
    const account = { customerNumber, accountId: first };
    const ofOther = { ...account, customerNumber: other };

    expect(await theirs.call("deleteCustomerAccount", { path: account })).toMatchObject({
      status: 404,
    });
    expect(await accounts.call("deleteCustomerAccount", { path: ofOther })).toMatchObject({
      status: 404,
    });
    expect(await list()).toHaveLength(1);
  });
});

describe("a profile", () => {
  const email = "ola@example.com";
  const profile = async () =>
    accounts.getProfileByCustomerAccountId({ path: { accountId: first } });

  test("names the default account, else the oldest", async () => {
    await create({ accountId: second });
    await create({ accountId: first });
    expect(await profile()).toMatchObject({ customerAccountId: second });

    await patch(first, { isDefault: true });
    expect(await profile()).toMatchObject({
      customerAccountId: first,
      customerAccounts: [{ customerAccountId: second }, { customerAccountId: first }],
    });
  });

  test("has its customer number for a reference, and bokmål for a language, unless set", async () => {
    await create({ accountId: first });
    expect(await profile()).toMatchObject({
      customerRef: String(customerNumber),
      languagePreferenceISO6393: "NOB",
    });

    const details = { languagePreferenceISO6393: "NNO" };
    await sandbox.given("a customer", { customerNumber, customerRef: "acme-7781", details });
    expect(await profile()).toMatchObject({
      customerRef: "acme-7781",
      languagePreferenceISO6393: "NNO",
    });
  });

  test.each([
    { status: "A", profileType: "S", username: email },
    { status: "P", profileType: "S", username: undefined },
    { status: "D", profileType: "S", username: undefined },
    { status: "A", profileType: "P", username: undefined },
    { status: "A", profileType: "T", username: undefined },
  ] as const)(
    "of status $status and type $profileType has the username $username",
    async (given) => {
      const { status, profileType } = given;
      await create({ accountId: first });
      await sandbox.given("a customer", { customerNumber, email, status, profileType });

      expect((await profile()).username).toBe(given.username);
    },
  );

  test("of a deleted customer is still found, its address moved to emailOld and free for another", async () => {
    await create({ accountId: first });
    await sandbox.given("a customer", { customerNumber, email });
    expect(await profile()).toMatchObject({ status: "A", email });

    await sandbox.given("a customer", { customerNumber, email, status: "D" });
    await sandbox.given("a customer", { customerNumber: other, email });

    const deleted = await profile();
    expect(deleted).toMatchObject({ status: "D", emailOld: email });
    expect(deleted).not.toHaveProperty("email");
  });

  test("that is old keeps what newer ones have in other properties", async () => {
    const details = {
      telephoneNumber: "+4740000042",
      relatedCustomerNumbers: [1000017],
      languagePreference: "NO",
    };
    await create({ accountId: first });
    await sandbox.given("a customer", { customerNumber, details, status: "P" });

    expect(await profile()).toMatchObject({ ...details, status: "P" });
  });

  test("has a uuid of 32 letters and digits", async () => {
    await create({ accountId: first });

    expect((await profile()).uuid).toMatch(/^[0-9A-Za-z]{32}$/);
  });

  test("is found by its own organisation only", async () => {
    await create({ accountId: first });
    const theirs = clientsOf(sandbox, "other-partner").accounts;

    expect(
      await theirs.call("getProfileByCustomerAccountId", { path: { accountId: first } }),
    ).toMatchObject({ status: 404 });
  });
});
