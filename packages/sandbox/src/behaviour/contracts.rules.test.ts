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
  const program = (loyaltyProgramId: number, type: "TIMED" | "COUPONS" | "POINTS") =>
    sandbox.given("a loyalty program", { loyaltyProgramId, type, name: `Program ${type}` });
  await program(301, "COUPONS");
  await program(303, "POINTS");
  await program(304, "TIMED");
});

const put = (uuid: string, more: Partial<ContractSeed> = {}) =>
  sandbox.given("a contract", {
    uuid,
    loyaltyProgramId: 304,
    createdAt: "2026-01-01T00:00:00Z",
    ...more,
  });

type Query = NonNullable<NonNullable<Parameters<typeof contracts.getContracts>[0]>["query"]>;

const items = async (query: Query = {}) => (await contracts.getContracts({ query })).items;
const uuids = async (query: Query = {}) => (await items(query)).map(({ uuid }) => uuid);
const only = async (query: Query = {}) => (await items(query))[0];

describe("contracts are narrowed by", () => {
  beforeEach(async () => {
    await put("a", { holder: ola, users: [kari], externalRef: "medlem-1" });
    await put("b", { holder: kari, loyaltyProgramId: 301, externalRef: "medlem-11" });
    await put("c", {
      holder: ola,
      consumableFrom: "2026-10-01T00:00:00Z",
      expirationDate: "2026-12-01T00:00:00Z",
    });
  });

  test.each<{ filter: string; query: Query; found: string[] }>([
    { filter: "uuid", query: { uuid: "b" }, found: ["b"] },
    { filter: "customerNumber", query: { customerNumber: kari }, found: ["a", "b"] },
    {
      filter: "customerNumber of another organisation",
      query: { customerNumber: stranger },
      found: [],
    },
    { filter: "customerRef", query: { customerRef: "acme-7781" }, found: ["a", "c"] },
    { filter: "customerRef, by number", query: { customerRef: String(kari) }, found: ["a", "b"] },
    { filter: "customerRef, no more by number", query: { customerRef: String(ola) }, found: [] },
    { filter: "loyaltyProgramId", query: { loyaltyProgramId: 301 }, found: ["b"] },
    { filter: "contractHolder", query: { contractHolder: kari }, found: ["b"] },
    { filter: "externalRef, in full", query: { externalRef: "medlem-1" }, found: ["a"] },
    {
      filter: "consumableAfter: what still can be used then",
      query: { consumableAfter: "2026-11-30T23:59:59.999Z" },
      found: ["a", "b", "c"],
    },
    {
      filter: "consumableAfter: not what ends then",
      query: { consumableAfter: "2026-12-01T01:00:00+01:00" },
      found: ["a", "b"],
    },
    {
      filter: "consumableBefore: not what begins then",
      query: { consumableBefore: "2026-10-01T00:00:00Z" },
      found: ["a", "b"],
    },
    {
      filter: "consumableBefore: what has begun by then",
      query: { consumableBefore: "2026-10-01T02:00:00.001+02:00" },
      found: ["a", "b", "c"],
    },
    {
      filter: "expirationDateAfter: not what ends then, nor what never does",
      query: { expirationDateAfter: "2026-12-01T00:00:00Z" },
      found: [],
    },
    {
      filter: "expirationDateAfter: what ends later",
      query: { expirationDateAfter: "2026-11-30T23:59:59.999Z" },
      found: ["c"],
    },
    {
      filter: "expirationDateBefore: not what ends then, nor what never does",
      query: { expirationDateBefore: "2026-12-01T00:00:00Z" },
      found: [],
    },
    {
      filter: "expirationDateBefore: what ends sooner",
      query: { expirationDateBefore: "2026-12-01T00:00:00.001Z" },
      found: ["c"],
    },
    {
      filter: "all filters at once",
      query: { customerNumber: kari, loyaltyProgramId: 304, contractHolder: ola },
      found: ["a"],
    },
  ])("$filter", async ({ query, found }) => {
    expect(await uuids(query)).toEqual(found);
  });
});

describe("contracts are sorted", () => {
  beforeEach(async () => {
    const year = "2027-01-01T00:00:00Z";
    await put("b", { createdAt: "2026-03-01T00:00:00Z", expirationDate: year, externalRef: "y" });
    await put("a", { createdAt: "2026-02-01T00:00:00Z", externalRef: "x" });
    await put("c", {
      createdAt: "2026-01-01T00:00:00Z",
      consumableFrom: "2026-04-01T00:00:00Z",
      expirationDate: year,
    });
  });

  test.each([
    { sortBy: undefined, up: ["c", "a", "b"], down: ["c", "a", "b"] },
    { sortBy: ["uuid"], up: ["a", "b", "c"], down: ["c", "b", "a"] },
    { sortBy: ["createdAt"], up: ["c", "a", "b"], down: ["b", "a", "c"] },
    { sortBy: ["consumableFrom"], up: ["a", "b", "c"], down: ["c", "b", "a"] },
    { sortBy: ["externalRef"], up: ["a", "b", "c"], down: ["c", "b", "a"] },
    { sortBy: ["expirationDate"], up: ["b", "c", "a"], down: ["a", "b", "c"] },
    { sortBy: ["expirationDate", "createdAt"], up: ["c", "b", "a"], down: ["a", "b", "c"] },
  ] as const)("by $sortBy, equals by uuid", async ({ sortBy, up, down }) => {
    const query = sortBy === undefined ? {} : { sortBy: [...sortBy] };

    expect(await uuids(query)).toEqual(up);
    expect(await uuids({ ...query, sortDirection: "ASC" })).toEqual(up);
    expect(await uuids({ ...query, sortDirection: "DESC" })).toEqual(down);
  });
});

describe("a contract comes", () => {
  test.each([
    { includeConsumers: "all", numbers: [ola, kari] },
    { includeConsumers: "contract-holder", numbers: [ola] },
    { includeConsumers: undefined, numbers: [ola] },
    { includeConsumers: "none", numbers: undefined },
  ] as const)("with the consumers $numbers for $includeConsumers", async (given) => {
    await put("a", { holder: ola, users: [kari] });

    const query = given.includeConsumers && { includeConsumers: given.includeConsumers };
    const contract = await only(query);
    const numbers = contract?.contractConsumers?.map(({ customerNumber }) => customerNumber);
    expect(numbers).toEqual(given.numbers);
  });

  test("with all consumers for ALL as well, and is a 400 for what is none of them", async () => {
    await put("a", { holder: ola, users: [kari] });
    // The client's types know the lower case only; Entur's prose writes ALL.
    const status = async (includeConsumers: string) =>
      contracts.call("getContracts", { query: { includeConsumers } as Query });

    expect(await status("ALL")).toMatchObject({
      data: {
        items: [{ contractConsumers: [{ isContractHolder: true }, { isContractHolder: false }] }],
      },
    });
    expect(await status("some")).toMatchObject({ status: 400 });
  });

  test("with its order line events when asked for, the earliest journey first", async () => {
    const use = (line: number, travelDate: string) => ({
      orderId: "Q",
      orderLineId: `Q-${line}`,
      travelDate,
    });
    await put("a", { uses: [use(1, "2026-03-02T00:00:00Z"), use(2, "2026-03-01T00:00:00Z")] });

    expect(await only()).not.toHaveProperty("orderLineEvents");
    expect(await only({ includeOrderLineEvents: false })).not.toHaveProperty("orderLineEvents");
    expect(await only({ includeOrderLineEvents: true })).toMatchObject({
      orderLineEvents: [{ orderLineId: "Q-2" }, { orderLineId: "Q-1" }],
    });
  });

  test("with consumers and events of the contracts below it as well", async () => {
    await put("a", { holder: ola, loyaltyProgramId: 301 });
    const use = { orderId: "Q", orderLineId: "Q-1", travelDate: "2026-03-01T00:00:00Z" };
    await put("b", { parentUuid: "a", holder: ola, users: [kari], uses: [use] });

    expect(
      await only({ uuid: "a", includeConsumers: "all", includeOrderLineEvents: true }),
    ).toMatchObject({
      subContracts: [
        { contractConsumers: [{}, { customerNumber: kari }], orderLineEvents: [{ orderId: "Q" }] },
      ],
    });
    const [bare] = (await only({ uuid: "a", includeConsumers: "none" }))?.subContracts ?? [];
    expect(bare).not.toHaveProperty("contractConsumers");
    expect(bare).not.toHaveProperty("orderLineEvents");
  });

  test("with the values of the loyalty program's version in force", async () => {
    const version = { loyaltyProgramId: 301, name: "Five trips", couponsLimit: 5 };
    const validFrom = "2026-09-01T08:00:00Z";
    await sandbox.given("a later version of a loyalty program", { ...version, validFrom });
    await put("a", { loyaltyProgramId: 301 });

    expect(await only()).toMatchObject({ couponsLimit: 5, loyaltyProgram: { name: "Five trips" } });
    sandbox.clock.set("2026-09-01T07:59:59.999Z");
    const before = await only();
    expect(before).toMatchObject({ loyaltyProgram: { name: "Program COUPONS" } });
    expect(before).not.toHaveProperty("couponsLimit");
  });

  test("as expired from expirationDate on, unless it was withdrawn", async () => {
    await put("a", { expirationDate: "2026-09-01T10:00:00+02:00" });
    await put("b", { expirationDate: "2026-09-01T08:00:00.001Z" });
    await put("c", { expirationDate: "2026-09-01T08:00:00Z", status: "REFUNDED" });

    const statuses = (await items()).map(({ status }) => status);
    expect(statuses).toEqual(["EXPIRED", "VALID", "REFUNDED"]);
  });
});

describe("coupons", () => {
  const use = (travelDate: string) => ({ orderId: "Q", orderLineId: "Q-1", travelDate });
  const left = async (now: string) => {
    sandbox.clock.set(now);
    return (await only({ uuid: "a" }))?.remainingCoupons;
  };
  const coupons = { loyaltyProgramId: 301, couponsLimit: 2 };

  test("are counted per year from the earliest journey to before its anniversary", async () => {
    await put("a", {
      ...coupons,
      uses: [use("2026-03-01T10:00:00Z"), use("2026-08-01T00:00:00Z")],
    });

    expect(await left("2026-09-01T00:00:00Z")).toBe(0);
    expect(await left("2027-03-01T09:59:59.999Z")).toBe(0);
    expect(await left("2027-03-01T10:00:00Z")).toBe(2);
  });

  test("of a year do not count uses of another", async () => {
    await put("a", {
      ...coupons,
      uses: [use("2026-03-01T10:00:00Z"), use("2027-03-01T10:00:00Z")],
    });

    expect(await left("2026-09-01T00:00:00Z")).toBe(1);
    expect(await left("2027-09-01T00:00:00Z")).toBe(1);
    expect(await left("2028-09-01T00:00:00Z")).toBe(2);
  });

  test("have their anniversary on 1 March when the year has no 29 February", async () => {
    await put("a", { ...coupons, uses: [use("2024-02-29T00:00:00Z")] });

    expect(await left("2025-02-28T23:59:59.999Z")).toBe(1);
    expect(await left("2025-03-01T00:00:00Z")).toBe(2);
  });

  test("are never less than none", async () => {
    const uses = [1, 2, 3].map((day) => use(`2026-03-0${day}T00:00:00Z`));
    await put("a", { ...coupons, uses });

    expect(await left("2026-09-01T00:00:00Z")).toBe(0);
  });

  test("are limited by the contract before the loyalty program", async () => {
    const program = { loyaltyProgramId: 301, type: "COUPONS" as const, name: "Ten" };
    await sandbox.given("a loyalty program", { ...program, couponsLimit: 10 });
    await put("a", { loyaltyProgramId: 301 });
    await put("b", coupons);

    expect(await items()).toMatchObject([{ couponsLimit: 10 }, { couponsLimit: 2 }]);
  });

  test("make contracts that hang below theirs, told with it and in the list", async () => {
    await put("a", coupons);
    const day = { parentUuid: "a", createdAt: "2026-08-31T12:00:00Z" };
    await put("b", { ...day, expirationDate: "2026-09-01T12:00:00Z" });
    await put("c", { ...day, expirationDate: "2026-09-01T07:00:00Z" });

    expect(await uuids()).toEqual(["a", "b", "c"]);
    expect(await only({ uuid: "a" })).toMatchObject({
      subContracts: [
        { uuid: "b", parent: "a", status: "VALID" },
        { uuid: "c", parent: "a", status: "EXPIRED" },
      ],
    });
    expect(await only({ uuid: "b" })).not.toHaveProperty("subContracts");
  });

  test("keep the contracts they made when the contract is put again", async () => {
    await put("a", coupons);
    await put("b", { parentUuid: "a" });
    await put("a", { ...coupons, externalRef: "x" });

    expect(await only({ uuid: "a" })).toMatchObject({ subContracts: [{ uuid: "b" }] });
  });

  test("make no contract that is its own ancestor", async () => {
    await put("a", coupons);
    await put("b", { parentUuid: "a" });

    await expect(put("a", { parentUuid: "b" })).rejects.toThrow("its own ancestor");
    await expect(put("c", { parentUuid: "c" })).rejects.toThrow("its own ancestor");
    expect(await uuids()).toEqual(["a", "b"]);
  });
});

describe("a points contract", () => {
  const put303 = (transactions: ContractSeed["transactions"]) =>
    put("a", { loyaltyProgramId: 303, ...(transactions && { transactions }) });

  test("tells its transactions, the oldest first, and their exact total", async () => {
    await put303([
      { amount: -0.3, createdAt: "2026-03-02T00:00:00Z", orderId: "Q", orderLineId: "Q-1" },
      { amount: 0.1, createdAt: "2026-03-01T00:00:00Z" },
      { amount: 0.7, createdAt: "2026-03-03T00:00:00Z" },
    ]);

    expect(await only()).toMatchObject({
      transactions: [{ amount: 0.1 }, { amount: -0.3, orderId: "Q" }, { amount: 0.7 }],
      currentTotal: { amount: 0.5, unit: "NOK" },
    });
  });

  test("without transactions has no total", async () => {
    await put303([]);

    expect(await only()).toMatchObject({ transactions: [] });
    expect(await only()).not.toHaveProperty("currentTotal");
  });

  test("is in the unit of its first transaction, which is never mixed with another", async () => {
    const createdAt = "2026-03-01T00:00:00Z";
    await put303([
      { amount: 5, unit: "TRIP", createdAt },
      { amount: 1, createdAt },
    ]);
    expect(await only()).toMatchObject({ currentTotal: { amount: 6, unit: "TRIP" } });

    const mixed = put303([
      { amount: 5, createdAt },
      { amount: 1, unit: "EUR", createdAt },
    ]);
    await expect(mixed).rejects.toThrow("the first one settles the unit");
  });

  test("alone has transactions: no other contract does", async () => {
    await put("a");

    expect(await only()).not.toHaveProperty("transactions");
    expect(await only()).not.toHaveProperty("currentTotal");
  });
});

describe("contracts by external reference", () => {
  const path = { externalRef: "medlem-1" };
  const found = async (customerNumber?: number, caller?: "other-partner") => {
    const client = clientsOf(sandbox, caller).contracts;
    const header = { "Entur-Customer-Number": customerNumber };
    const answer = await client.call("getContractsByExternalRef", { path, header });
    return answer.status === 200 ? answer.data.items.map(({ uuid }) => uuid) : answer.status;
  };

  beforeEach(async () => {
    await put("a", { externalRef: "medlem-1", holder: ola });
    await put("b", { externalRef: "medlem-1", holder: kari, users: [ola] });
    await put("c", { externalRef: "medlem-1" });
    await put("d", { externalRef: "medlem-2", holder: ola });
  });

  test("are all of the caller's organisation without a customer", async () => {
    expect(await found()).toEqual(["a", "b", "c"]);
  });

  test("are those the logged-in customer holds or may use", async () => {
    expect(await found(ola)).toEqual(["a", "b"]);
    expect(await found(kari)).toEqual(["b"]);
  });

  test("are a 400 for what is no customer number", async () => {
    const header = { "Entur-Customer-Number": 0 };

    expect(await contracts.call("getContractsByExternalRef", { path, header })).toMatchObject({
      status: 400,
    });
  });

  test("are a 404 when the customer, or the organisation, has none", async () => {
    expect(await found(stranger)).toBe(404);
    expect(await found(999)).toBe(404);
    expect(await found(undefined, "other-partner")).toBe(404);
  });

  test("are found by a reference of any characters", async () => {
    await put("e", { externalRef: "a/b c?#%æ" });
    const answer = await contracts.getContractsByExternalRef({
      path: { externalRef: "a/b c?#%æ" },
    });

    expect(answer).toMatchObject({ items: [{ uuid: "e" }], totalItems: 1 });
  });
});

describe("contracts valid for a customer", () => {
  const valid = async (query: object = {}) => {
    const path = { customerNumber: ola };
    const found = await contracts.getAllValidContractsByCustomerNumber({ path, query });
    return found.map(({ uuid, status }) => `${uuid} ${status}`);
  };

  beforeEach(async () => {
    const month = {
      consumableFrom: "2026-09-01T00:00:00Z",
      expirationDate: "2026-10-01T00:00:00Z",
    };
    await put("now", { ...month, holder: ola });
    await put("used", { ...month, holder: kari, users: [ola] });
    await put("misused", { ...month, holder: ola, status: "MISUSED" });
    await put("kari", { ...month, holder: kari });
    const next = { consumableFrom: "2026-10-01T00:00:00Z", expirationDate: "2026-11-01T00:00:00Z" };
    await put("next", { ...next, holder: ola });
    await put("never", { ...next, holder: ola, status: "CANCELLED" });
  });

  test("are those held or used that are valid now", async () => {
    expect(await valid()).toEqual(["now VALID", "used VALID"]);
  });

  test("are those valid at the travel date, from consumableFrom until before expirationDate", async () => {
    const at = (travelDate: string) => valid({ travelDate });

    expect(await at("2026-08-31T23:59:59.999Z")).toEqual([]);
    expect(await at("2026-09-01T02:00:00+02:00")).toEqual(["now VALID", "used VALID"]);
    expect(await at("2026-09-30T23:59:59.999Z")).toEqual(["now VALID", "used VALID"]);
    expect(await at("2026-10-01T00:00:00Z")).toEqual(["next VALID"]);
  });

  test("come with what is over when asked for, and never with what has yet to begin", async () => {
    const over = { includeExpiredContracts: true };

    expect(await valid(over)).toEqual(["misused MISUSED", "now VALID", "used VALID"]);
    expect(await valid({ ...over, travelDate: "2026-10-01T00:00:00Z" })).toEqual([
      "misused MISUSED",
      "now EXPIRED",
      "used EXPIRED",
      "never CANCELLED",
      "next VALID",
    ]);
  });

  test("are an empty list without any, and a 404 for a customer the organisation does not have", async () => {
    await sandbox.given("a customer", { customerNumber: 1000099 });
    const call = (customerNumber: number) =>
      contracts.call("getAllValidContractsByCustomerNumber", { path: { customerNumber } });

    expect(await call(1000099)).toMatchObject({ status: 200, data: [] });
    expect(await call(stranger)).toMatchObject({ status: 404 });
    expect(await call(999)).toMatchObject({ status: 404 });
  });
});
