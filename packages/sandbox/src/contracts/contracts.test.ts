import { beforeEach, describe, expect, test } from "vitest";
import type { ContractSeed } from "../rows/contract-rows.js";
import { clientsOf, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const { contracts } = clientsOf(sandbox);
const [ola, kari, stranger] = [1000042, 1000043, 2000001];

beforeEach(async () => {
  await sandbox.given("a customer", { customerNumber: ola, customerRef: "acme-7781" });
  await sandbox.given("a customer", { customerNumber: kari });
  await sandbox.given("a customer", { customerNumber: stranger, organisationId: 2 });
  const program = (loyaltyProgramId: number, type: "TIMED" | "COUPONS" | "POINTS") => ({
    loyaltyProgramId,
    type,
    name: `Program ${loyaltyProgramId}`,
  });
  await sandbox.given("a loyalty program", { ...program(301, "COUPONS"), couponsLimit: 10 });
  await sandbox.given("a loyalty program", program(303, "POINTS"));
  await sandbox.given("a loyalty program", program(304, "TIMED"));
  await sandbox.given("a loyalty program", { ...program(401, "TIMED"), organisationId: 2 });
});

/** A contract that anybody may find: in program 304, since 2026, unless told otherwise. */
const put = (uuid: string, more: Partial<ContractSeed> = {}) =>
  sandbox.given("a contract", {
    uuid,
    loyaltyProgramId: 304,
    createdAt: "2026-01-01T00:00:00Z",
    ...more,
  });

describe("getContracts", () => {
  const uuids = async (query: Parameters<typeof contracts.getContracts>[0] = {}) => {
    const { items } = await contracts.getContracts(query);
    return items.map(({ uuid }) => uuid);
  };

  describe("narrows by", () => {
    beforeEach(async () => {
      await put("a", { holder: ola, users: [kari], externalRef: "medlem-1" });
      await put("b", { holder: kari, loyaltyProgramId: 301 });
      await put("c", {
        holder: ola,
        consumableFrom: "2026-10-01T00:00:00Z",
        expirationDate: "2026-12-01T00:00:00Z",
      });
    });

    test.each([
      { query: { uuid: "b" }, found: ["b"] },
      { query: { customerNumber: kari }, found: ["a", "b"] },
      { query: { contractHolder: kari }, found: ["b"] },
      { query: { customerRef: "acme-7781" }, found: ["a", "c"] },
      { query: { customerRef: String(kari) }, found: ["a", "b"] },
      { query: { loyaltyProgramId: 301 }, found: ["b"] },
      { query: { externalRef: "medlem-1" }, found: ["a"] },
      { query: { consumableBefore: "2026-10-01T00:00:00Z" }, found: ["a", "b"] },
      { query: { consumableAfter: "2026-11-30T23:59:59Z" }, found: ["a", "b", "c"] },
      { query: { consumableAfter: "2026-12-01T00:00:00Z" }, found: ["a", "b"] },
      { query: { expirationDateAfter: "2026-11-30T00:00:00Z" }, found: ["c"] },
      { query: { expirationDateAfter: "2026-12-01T00:00:00Z" }, found: [] },
      { query: { expirationDateBefore: "2026-12-01T01:00:01+01:00" }, found: ["c"] },
      { query: { expirationDateBefore: "2026-12-01T00:00:00Z" }, found: [] },
      { query: { customerNumber: kari, loyaltyProgramId: 304 }, found: ["a"] },
    ])("$query", async ({ query, found }) => {
      expect(await uuids({ query })).toEqual(found);
    });
  });

  describe("sorts", () => {
    beforeEach(async () => {
      await put("b", { createdAt: "2026-03-01T00:00:00Z", expirationDate: "2027-01-01T00:00:00Z" });
      await put("a", { createdAt: "2026-02-01T00:00:00Z", externalRef: "x" });
      await put("c", { createdAt: "2026-01-01T00:00:00Z", expirationDate: "2027-01-01T00:00:00Z" });
    });

    test("the oldest first unless told otherwise, and then whatever the direction", async () => {
      expect(await uuids()).toEqual(["c", "a", "b"]);
      expect(await uuids({ query: { sortDirection: "DESC" } })).toEqual(["c", "a", "b"]);
    });

    test("by several properties, what never expires as the last to expire", async () => {
      const sortBy = ["expirationDate" as const, "createdAt" as const];

      expect(await uuids({ query: { sortBy } })).toEqual(["c", "b", "a"]);
      expect(await uuids({ query: { sortBy, sortDirection: "DESC" } })).toEqual(["a", "b", "c"]);
    });

    test("equals by uuid", async () => {
      expect(await uuids({ query: { sortBy: ["externalRef"] } })).toEqual(["a", "b", "c"]);
    });

    test("page by page", async () => {
      const query = { sortBy: ["uuid" as const], perPage: 2, page: 2 };

      expect(await contracts.getContracts({ query })).toMatchObject({
        items: [{ uuid: "c" }],
        totalItems: 3,
        totalPages: 2,
      });
    });
  });

  test("shows each organisation its own", async () => {
    await put("ours");
    await put("theirs", { organisationId: 2, loyaltyProgramId: 401 });
    const others = await clientsOf(sandbox, "other-partner").contracts.getContracts();

    expect(await uuids()).toEqual(["ours"]);
    expect(others.items).toMatchObject([{ uuid: "theirs", organisationId: 2 }]);
  });

  test("lets an internal caller name an organisation, and nobody else", async () => {
    await put("theirs", { organisationId: 2, loyaltyProgramId: 401 });
    const as = (caller: "internal" | "partner" | "other-partner") =>
      clientsOf(sandbox, caller).contracts.call("getContracts", { query: { organisationId: 2 } });

    expect(await as("internal")).toMatchObject({ status: 200, data: { totalItems: 1 } });
    expect(await as("partner")).toMatchObject({ status: 403 });
    expect(await as("other-partner")).toMatchObject({ status: 403 });
  });
});

describe("a contract", () => {
  const only = async (query: object = {}) => (await contracts.getContracts({ query })).items[0];

  test("comes with what it has and nothing else", async () => {
    await put("a", { holder: ola });

    expect(await only()).toEqual({
      uuid: "a",
      status: "VALID",
      createdAt: "2026-01-01T00:00:00.000Z",
      createdBy: "nordtrikk-webshop",
      lastChangedAt: "2026-01-01T00:00:00.000Z",
      lastChangedBy: "nordtrikk-webshop",
      consumableFrom: "2026-01-01T00:00:00.000Z",
      loyaltyProgram: {
        id: 304,
        name: "Program 304",
        type: "TIMED",
        validFrom: "2020-01-01T00:00:00.000Z",
        expirationDate: null,
      },
      organisationId: 1,
      expirationDate: null,
      contractConsumers: [
        { customerNumber: ola, isContractHolder: true, customerRef: "acme-7781" },
      ],
    });
  });

  test.each([
    { includeConsumers: "all", numbers: [ola, kari] },
    { includeConsumers: "contract-holder", numbers: [ola] },
    { includeConsumers: undefined, numbers: [ola] },
    { includeConsumers: "none", numbers: undefined },
  ])("comes with the consumers $numbers for $includeConsumers", async (expected) => {
    await put("a", { holder: ola, users: [kari] });

    const contract = await only({ includeConsumers: expected.includeConsumers });

    const numbers = contract?.contractConsumers?.map((consumer) => consumer.customerNumber);
    expect(numbers).toEqual(expected.numbers);
  });

  test("comes with its uses only when asked", async () => {
    const use = { orderId: "Q", orderLineId: "Q-1", travelDate: "2026-03-02T07:10:00Z" };
    await put("a", { uses: [use] });

    expect(await only()).not.toHaveProperty("orderLineEvents");
    expect(await only({ includeOrderLineEvents: true })).toMatchObject({
      orderLineEvents: [{ ...use, travelDate: "2026-03-02T07:10:00.000Z" }],
    });
  });

  test("of coupons tells how many are left, by its own limit or the program's", async () => {
    const uses = [{ orderId: "Q", orderLineId: "Q-1", travelDate: "2026-03-02T07:10:00Z" }];
    await put("a", { loyaltyProgramId: 301, uses });
    expect(await only()).toMatchObject({ couponsLimit: 10, remainingCoupons: 9 });

    await put("a", { loyaltyProgramId: 301, uses, couponsLimit: 3 });
    expect(await only()).toMatchObject({ couponsLimit: 3, remainingCoupons: 2 });
  });

  test("has the values of the program's version in force", async () => {
    const version = { loyaltyProgramId: 301, name: "Five trips", couponsLimit: 5 };
    const later = "a later version of a loyalty program";
    await sandbox.given(later, { ...version, validFrom: "2026-08-01T00:00:00Z" });
    const future = { ...version, name: "One trip", validFrom: "2026-10-01T00:00:00Z" };
    await sandbox.given(later, future);
    await put("a", { loyaltyProgramId: 301 });

    expect(await only()).toMatchObject({
      couponsLimit: 5,
      loyaltyProgram: { name: "Five trips", couponsLimit: 5 },
    });
  });

  test("of points tells its transactions and what is left, exactly", async () => {
    const createdAt = "2026-05-17T10:00:00Z";
    const transactions = [0.1, 0.2, -0.05].map((amount) => ({ amount, createdAt }));
    await put("a", { loyaltyProgramId: 303, transactions });

    expect(await only()).toMatchObject({
      currentTotal: { amount: 0.25, unit: "NOK" },
      transactions: [{ amount: 0.1 }, { amount: 0.2 }, { amount: -0.05 }],
    });
  });

  test("holds the contracts that its coupons made", async () => {
    await put("a", { loyaltyProgramId: 301 });
    await put("b", { parentUuid: "a", expirationDate: "2026-01-02T00:00:00Z" });

    expect(await only({ uuid: "a" })).toMatchObject({
      subContracts: [{ uuid: "b", parent: "a", status: "EXPIRED" }],
    });
  });

  test("expires by itself at its expiration date", async () => {
    await put("a", { expirationDate: "2026-09-01T08:00:00Z" });
    await put("b", { expirationDate: "2026-09-01T08:00:00.001Z" });
    await put("c", { expirationDate: "2026-08-01T00:00:00Z", status: "REFUNDED" });
    const { items } = await contracts.getContracts();

    expect(items.map(({ status }) => status)).toEqual(["EXPIRED", "VALID", "REFUNDED"]);
  });
});

describe("getContractsByExternalRef", () => {
  const path = { externalRef: "medlem-1" };
  const found = async (enturCustomerNumber?: number) => {
    const header = { "Entur-Customer-Number": enturCustomerNumber };
    return contracts.call("getContractsByExternalRef", { path, header });
  };

  beforeEach(async () => {
    await put("a", { externalRef: "medlem-1", holder: ola });
    await put("b", { externalRef: "medlem-1", holder: kari });
    await put("c", { externalRef: "medlem-2", holder: ola });
  });

  test("answers every contract with the reference, page by page", async () => {
    expect(await found()).toMatchObject({ data: { items: [{ uuid: "a" }, { uuid: "b" }] } });
    const query = { page: 2, perPage: 1 };
    expect(await contracts.getContractsByExternalRef({ path, query })).toMatchObject({
      items: [{ uuid: "b" }],
      totalPages: 2,
    });
  });

  test("limits a signed-in customer to what the customer may use", async () => {
    expect(await found(kari)).toMatchObject({ data: { items: [{ uuid: "b" }], totalItems: 1 } });
    expect(await found(999)).toMatchObject({ status: 404 });
  });

  test("is a 404 for an unknown reference and for another organisation's", async () => {
    const other = clientsOf(sandbox, "other-partner").contracts;

    expect(await other.call("getContractsByExternalRef", { path })).toMatchObject({ status: 404 });
    const unknown = { path: { externalRef: "unknown" } };
    expect(await contracts.call("getContractsByExternalRef", unknown)).toMatchObject({
      status: 404,
      error: { message: "No contract has the external reference unknown" },
    });
  });
});

describe("getAllValidContractsByCustomerNumber", () => {
  const valid = async (query: object = {}) => {
    const path = { customerNumber: ola };
    const found = await contracts.getAllValidContractsByCustomerNumber({ path, query });
    return found.map(({ uuid, status }) => `${uuid} ${status}`);
  };

  beforeEach(async () => {
    const year = { createdAt: "2026-01-01T00:00:00Z", expirationDate: "2027-01-01T00:00:00Z" };
    await put("now", { ...year, holder: ola });
    await put("used", { ...year, holder: kari, users: [ola] });
    await put("over", { holder: ola, expirationDate: "2026-08-01T00:00:00Z" });
    await put("later", { holder: ola, consumableFrom: "2026-12-01T00:00:00Z" });
    await put("gone", { holder: ola, status: "CANCELLED" });
    await put("other", { holder: kari });
  });

  test("answers what is valid now, or when the customer travels", async () => {
    expect(await valid()).toEqual(["now VALID", "used VALID"]);
    expect(await valid({ travelDate: "2026-07-01T00:00:00Z" })).toEqual([
      "now VALID",
      "over VALID",
      "used VALID",
    ]);
    expect(await valid({ travelDate: "2027-01-01T00:00:00Z" })).toEqual(["later VALID"]);
  });

  test("answers what is over too when asked, and not what has yet to begin", async () => {
    expect(await valid({ includeExpiredContracts: true })).toEqual([
      "gone CANCELLED",
      "now VALID",
      "over EXPIRED",
      "used VALID",
    ]);
  });

  test("is an empty list without contracts and a 404 for a stranger", async () => {
    const call = (customerNumber: number) =>
      contracts.call("getAllValidContractsByCustomerNumber", { path: { customerNumber } });
    await sandbox.given("a customer", { customerNumber: 1000099 });

    expect(await call(1000099)).toMatchObject({ status: 200, data: [] });
    expect(await call(stranger)).toMatchObject({ status: 404 });
  });
});

describe("claimPersonnelTicket", () => {
  const externalReference = "NTR-PT-7K2M";
  const claim = (customerNumber: number, code = externalReference) =>
    contracts.call("claimPersonnelTicket", {
      body: { customerNumber, externalReference: code },
    });
  const ticket = { externalRef: externalReference, expirationDate: "2027-01-01T00:00:00Z" };

  test("hands over every contract with the code", async () => {
    await put("private", ticket);
    await put("work", ticket);

    expect(await claim(ola)).toMatchObject({ data: { success: true, customerNumber: ola } });
    const claimed = {
      acceptanceDate: "2026-09-01T08:00:00.000Z",
      lastChangedAt: "2026-09-01T08:00:00.000Z",
      contractConsumers: [{ customerNumber: ola, isContractHolder: true }],
    };
    expect(await contracts.getContracts()).toMatchObject({ items: [claimed, claimed] });
  });

  test("changes nothing when the same customer claims again", async () => {
    await put("private", { ...ticket, holder: ola, acceptanceDate: "2026-02-01T00:00:00Z" });

    expect(await claim(ola)).toMatchObject({ status: 200 });
    expect(await contracts.getContracts()).toMatchObject({
      items: [{ acceptanceDate: "2026-02-01T00:00:00.000Z" }],
    });
  });

  test("makes a user of the contract its holder", async () => {
    await put("private", { ...ticket, users: [ola] });

    expect(await claim(ola)).toMatchObject({ status: 200 });
    const query = { includeConsumers: "all" as const };
    expect(await contracts.getContracts({ query })).toMatchObject({
      items: [{ contractConsumers: [{ customerNumber: ola, isContractHolder: true }] }],
    });
  });

  test("is refused when another customer has claimed any part, and then hands over none", async () => {
    await put("private", ticket);
    await put("work", { ...ticket, holder: kari });

    expect(await claim(ola)).toMatchObject({
      status: 409,
      error: { message: "The ticket is already claimed" },
    });
    const query = { contractHolder: ola };
    expect(await contracts.getContracts({ query })).toMatchObject({ totalItems: 0 });
  });

  test("is refused for a code that is unknown, expired, withdrawn or another organisation's", async () => {
    await put("old", { externalRef: "A-B-OLD", expirationDate: "2026-09-01T08:00:00Z" });
    await put("gone", { externalRef: "A-B-GONE", status: "CANCELLED" });
    const theirs = { organisationId: 2, loyaltyProgramId: 401 };
    await put("theirs", { ...theirs, externalRef: "A-B-THEIRS" });

    for (const code of ["A-B-UNKNOWN", "A-B-OLD", "A-B-GONE", "A-B-THEIRS"]) {
      expect(await claim(ola, code)).toMatchObject({
        status: 422,
        error: { message: "There is no ticket for this code" },
      });
    }
  });

  test("is refused for a customer who is unknown or deleted", async () => {
    await put("private", ticket);
    await sandbox.given("a customer", { customerNumber: 1000044, status: "D" });

    expect(await claim(stranger)).toMatchObject({ status: 422 });
    expect(await claim(1000044)).toMatchObject({ status: 422 });
  });

  test("is refused for a customer who does not match a claim key that can be checked", async () => {
    const claimKeys = { customerRef: "acme-7781", employeeNumber: "5521" };
    await put("private", { ...ticket, claimKeys });

    expect(await claim(kari)).toMatchObject({ status: 422 });
    expect(await claim(ola)).toMatchObject({ status: 200 });
  });
});
