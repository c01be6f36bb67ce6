import { beforeEach, expect, test } from "vitest";
import type { ContractSeed } from "../rows/contract-rows.js";
import { clientsOf, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const { contracts } = clientsOf(sandbox);
const customerNumber = 1000042;
const travelDate = "2026-09-10T08:00:00Z";

beforeEach(async () => {
  await sandbox.given("a customer", { customerNumber });
  await sandbox.given("a customer", { customerNumber: 1000043 });
  const name = "Program";
  await sandbox.given("a loyalty program", { loyaltyProgramId: 301, type: "COUPONS", name });
  await sandbox.given("a loyalty program", { loyaltyProgramId: 303, type: "POINTS", name });
  await sandbox.given("a loyalty program", { loyaltyProgramId: 304, type: "TIMED", name });
});

const put = (more: Partial<ContractSeed> = {}) =>
  sandbox.given("a contract", {
    uuid: "a",
    loyaltyProgramId: 304,
    createdAt: "2026-01-01T00:00:00Z",
    holder: customerNumber,
    ...more,
  });

const use = { contractUuid: "a", customerNumber, travelDate };

const codeFor = async (...consumptions: (typeof use)[]) => {
  const verdict = await contracts.validateContractConsumption({ body: { consumptions } });
  expect(verdict.isValid).toBe(verdict.code === 3101);
  return verdict.code;
};

const uses = [{ orderId: "Q", orderLineId: "Q-1", travelDate: "2026-03-01T00:00:00Z" }];

test.each<{ what: string; contract: Partial<ContractSeed>; code: number }>([
  { what: "a timed contract within its time", contract: {}, code: 3101 },
  { what: "a refunded one", contract: { status: "REFUNDED" }, code: 3103 },
  { what: "a cancelled one", contract: { status: "CANCELLED" }, code: 3103 },
  { what: "a misused one", contract: { status: "MISUSED" }, code: 3103 },
  {
    what: "one that expires before the journey",
    contract: { expirationDate: travelDate },
    code: 3104,
  },
  { what: "one set to expired", contract: { status: "EXPIRED" }, code: 3104 },
  {
    what: "one that begins with the journey",
    contract: { consumableFrom: travelDate },
    code: 3101,
  },
  {
    what: "one that begins later",
    contract: { consumableFrom: "2026-09-10T08:00:01Z" },
    code: 3105,
  },
  { what: "one of another customer", contract: { holder: 1000043 }, code: 3106 },
  {
    what: "one the customer merely uses",
    contract: { holder: 1000043, users: [customerNumber] },
    code: 3101,
  },
  { what: "a coupon", contract: { loyaltyProgramId: 301, couponsLimit: 2, uses }, code: 3101 },
  {
    what: "no coupon left",
    contract: { loyaltyProgramId: 301, couponsLimit: 1, uses },
    code: 3107,
  },
  {
    what: "points",
    contract: { loyaltyProgramId: 303, transactions: [{ amount: 1, createdAt: travelDate }] },
    code: 3101,
  },
  { what: "no points left", contract: { loyaltyProgramId: 303 }, code: 3108 },
])("$what is $code", async ({ contract, code }) => {
  await put(contract);

  expect(await codeFor(use)).toBe(code);
});

test("a contract that does not exist, or is another organisation's, is 3102", async () => {
  await put();
  const other = clientsOf(sandbox, "other-partner").contracts;
  const body = { consumptions: [use] };

  expect(await codeFor({ ...use, contractUuid: "unknown" })).toBe(3102);
  expect(await other.validateContractConsumption({ body })).toMatchObject({ code: 3102 });
});

test("one coupon is not used twice in one request", async () => {
  await put({ loyaltyProgramId: 301, couponsLimit: 1 });

  expect(await codeFor(use)).toBe(3101);
  expect(await codeFor(use, use)).toBe(3107);
});

test("the day that a coupon opened needs no other coupon", async () => {
  await put({ loyaltyProgramId: 301, couponsLimit: 1, uses });
  const day = { consumableFrom: "2026-09-10T00:00:00Z", expirationDate: "2026-09-11T00:00:00Z" };
  await put({ uuid: "b", parentUuid: "a", ...day });

  expect(await codeFor(use)).toBe(3101);
  expect(await codeFor({ ...use, travelDate: "2026-09-11T00:00:00Z" })).toBe(3107);
  expect(await codeFor({ ...use, travelDate: "2026-09-09T23:59:59Z" })).toBe(3107);
});

test("coupons count again a year after the earliest use", async () => {
  await put({ loyaltyProgramId: 301, couponsLimit: 1, uses });

  expect(await codeFor({ ...use, travelDate: "2027-03-01T00:00:00Z" })).toBe(3101);
});

test("the first refusal decides", async () => {
  await put();

  expect(
    await codeFor(use, { ...use, contractUuid: "unknown" }, { ...use, customerNumber: 1 }),
  ).toBe(3102);
});

test("asking changes nothing", async () => {
  await put({ loyaltyProgramId: 301, couponsLimit: 1 });
  await codeFor(use);

  expect(await codeFor(use)).toBe(3101);
});
