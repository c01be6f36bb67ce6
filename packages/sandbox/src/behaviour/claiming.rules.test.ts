import { beforeEach, describe, expect, test } from "vitest";
import type { ContractSeed } from "../rows/contract-rows.js";
import { clientsOf, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const { contracts } = clientsOf(sandbox);
const [ola, kari, stranger] = [1000042, 1000043, 2000001];
const externalRef = "NTR-PT-7K2M";

beforeEach(async () => {
  await sandbox.given("a customer", { customerNumber: ola, email: "ola@example.com" });
  await sandbox.given("a customer", { customerNumber: kari });
  await sandbox.given("a customer", { customerNumber: stranger, organisationId: 2 });
  const program = { type: "TIMED" as const, name: "Personnel ticket" };
  await sandbox.given("a loyalty program", { ...program, loyaltyProgramId: 310 });
  const theirs = { loyaltyProgramId: 410, organisationId: 2 };
  await sandbox.given("a loyalty program", { ...program, ...theirs });
});

const put = (uuid: string, more: Partial<ContractSeed> = {}) =>
  sandbox.given("a contract", {
    uuid,
    loyaltyProgramId: 310,
    externalRef,
    createdAt: "2026-01-01T00:00:00Z",
    ...more,
  });

const claim = (customerNumber: number, code = externalRef) =>
  contracts.call("claimPersonnelTicket", { body: { customerNumber, externalReference: code } });
const status = async (customerNumber: number, code = externalRef) =>
  (await claim(customerNumber, code)).status;

const held = async (contractHolder: number) => {
  const { items } = await contracts.getContracts({ query: { contractHolder } });
  return items.map(({ uuid }) => uuid);
};
const expiry = async (uuid: string) => {
  const { items } = await contracts.getContracts({ query: { uuid } });
  return items[0]?.expirationDate;
};

describe("claiming with a pickup code", () => {
  test("hands over every contract of the code at once, from now on and by the caller", async () => {
    await put("private");
    await put("work");

    expect(await claim(ola)).toMatchObject({ data: { success: true, customerNumber: ola } });
    expect(await held(ola)).toEqual(["private", "work"]);
    const accepted = {
      acceptanceDate: "2026-09-01T08:00:00.000Z",
      lastChangedAt: "2026-09-01T08:00:00.000Z",
      lastChangedBy: "nordtrikk-webshop",
    };
    expect(await contracts.getContracts()).toMatchObject({ items: [accepted, accepted] });
  });

  test("shows at once among the customer's valid contracts", async () => {
    await put("private");
    await claim(ola);
    const path = { customerNumber: ola };

    expect(await contracts.getAllValidContractsByCustomerNumber({ path })).toMatchObject([
      { uuid: "private" },
    ]);
  });

  test("makes a user of a contract its holder", async () => {
    await put("private", { users: [ola, kari] });
    await claim(ola);

    const query = { includeConsumers: "all" as const };
    expect(await contracts.getContracts({ query })).toMatchObject({
      items: [
        {
          contractConsumers: [
            { customerNumber: ola, isContractHolder: true },
            { customerNumber: kari, isContractHolder: false },
          ],
        },
      ],
    });
  });

  test("again, by the same customer, is a 200 and changes nothing", async () => {
    await put("private");
    await claim(ola);
    sandbox.clock.advance(1_000);

    expect(await status(ola)).toBe(200);
    expect(await contracts.getContracts()).toMatchObject({
      items: [{ acceptanceDate: "2026-09-01T08:00:00.000Z" }],
    });
  });

  test("takes the rest when the same customer holds a part", async () => {
    await put("private", { holder: ola });
    await put("work");

    expect(await status(ola)).toBe(200);
    expect(await held(ola)).toEqual(["private", "work"]);
  });

  test("is a 409 when another customer holds any part, and then hands over none", async () => {
    await put("a");
    await put("b", { holder: kari });
    await put("c");

    expect(await status(ola)).toBe(409);
    expect(await held(ola)).toEqual([]);
    expect(await held(kari)).toEqual(["b"]);
  });

  test("is a 422 for a code that is unknown, expired, withdrawn or foreign", async () => {
    await put("old", { externalRef: "A-B-OLD", expirationDate: "2026-09-01T10:00:00+02:00" });
    await put("gone", { externalRef: "A-B-GONE", status: "CANCELLED" });
    const theirs = { organisationId: 2, loyaltyProgramId: 410 };
    await put("theirs", { ...theirs, externalRef: "A-B-THEIRS" });

    for (const code of ["A-B-UNKNOWN", "A-B-OLD", "A-B-GONE", "A-B-THEIRS"]) {
      expect(await status(ola, code)).toBe(422);
    }
  });

  test("hands over what can be claimed and leaves alone what is foreign, expired or withdrawn", async () => {
    await put("ours");
    await put("theirs", { organisationId: 2, loyaltyProgramId: 410, holder: stranger });
    await put("old", { expirationDate: "2026-01-02T00:00:00Z", holder: kari });
    await put("gone", { status: "REFUNDED" });

    expect(await status(ola)).toBe(200);
    expect(await held(ola)).toEqual(["ours"]);
    const other = clientsOf(sandbox, "other-partner").contracts;
    expect(await other.getContracts({ query: { contractHolder: stranger } })).toMatchObject({
      items: [{ uuid: "theirs", lastChangedAt: "2026-01-01T00:00:00.000Z" }],
    });
  });

  test("is a 422 for a customer who is unknown, deleted or foreign", async () => {
    await put("private");
    await sandbox.given("a customer", { customerNumber: kari, status: "D" });

    expect([await status(999), await status(kari), await status(stranger)]).toEqual([
      422, 422, 422,
    ]);
    expect(await status(ola)).toBe(200);
  });

  test("is a 422 for a customer who does not match a claim key, for every contract", async () => {
    await put("private", { claimKeys: { email: "ola@example.com", employeeNumber: "5521" } });
    await put("work");

    expect(await status(kari)).toBe(422);
    expect(await held(kari)).toEqual([]);
    expect(await status(ola)).toBe(200);
  });

  test("looks at every property of the profile that a claim key names", async () => {
    const accountId = "NTR:CustomerAccount:1";
    await put("private", { claimKeys: { customerAccountId: accountId, customerRef: String(ola) } });
    expect(await status(ola)).toBe(422);

    const account = { id: 1, customerNumber: ola, accountId };
    await sandbox.given("a customer account", account);
    expect(await status(ola)).toBe(200);
  });

  test("goes to one of those who claim at once", async () => {
    await put("private");
    await put("work");
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => status(index % 2 === 0 ? ola : kari)),
    );

    expect(answers.filter((one) => one === 200)).toHaveLength(5);
    expect(answers.filter((one) => one === 409)).toHaveLength(5);
    expect([(await held(ola)).length, (await held(kari)).length].sort()).toEqual([0, 2]);
  });

  test.each(["", "one", "one-two", "one--three", "-a-b"])(
    "is a 400 for %o, which is no code",
    async (code) => {
      expect(await status(ola, code)).toBe(400);
    },
  );
});

describe("a claimed personnel ticket", () => {
  test("ends with the calendar year in Norway, when nothing ends it sooner", async () => {
    await put("open");
    await put("long", { expirationDate: "2099-01-01T00:00:00Z" });
    await put("short", { expirationDate: "2026-10-01T00:00:00Z" });
    await claim(ola);

    expect(await expiry("open")).toBe("2026-12-31T23:00:00.000Z");
    expect(await expiry("long")).toBe("2026-12-31T23:00:00.000Z");
    expect(await expiry("short")).toBe("2026-10-01T00:00:00.000Z");
  });

  test.each([
    { claimedAt: "2026-12-31T22:59:59.999Z", endsAt: "2026-12-31T23:00:00.000Z" },
    { claimedAt: "2026-12-31T23:00:00Z", endsAt: "2027-12-31T23:00:00.000Z" },
    { claimedAt: "2027-01-01T00:30:00Z", endsAt: "2027-12-31T23:00:00.000Z" },
  ])("at $claimedAt ends at $endsAt", async ({ claimedAt, endsAt }) => {
    await put("private");
    sandbox.clock.set(claimedAt);
    await claim(ola);

    expect(await expiry("private")).toBe(endsAt);
  });

  test("that begins next year ends with that", async () => {
    await put("next", { consumableFrom: "2026-12-31T23:00:00Z" });
    await claim(ola);

    expect(await expiry("next")).toBe("2027-12-31T23:00:00.000Z");
  });

  test("is no longer valid in the new year", async () => {
    await put("private");
    await claim(ola);
    const at = (travelDate: string) =>
      contracts.getAllValidContractsByCustomerNumber({
        path: { customerNumber: ola },
        query: { travelDate },
      });

    expect(await at("2026-12-31T23:59:59.999+01:00")).toHaveLength(1);
    expect(await at("2027-01-01T00:00:00+01:00")).toEqual([]);
  });
});
