import { beforeEach, describe, expect, test } from "vitest";
import type { ContractSeed } from "../rows/contract-rows.js";
import { clientsOf, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const calendar = sandboxForTests({ couponYear: "calendar" });
const { contracts } = clientsOf(sandbox);
const [customerNumber, other] = [1000042, 1000043];
const travelDate = "2026-09-10T08:00:00Z";
const use = { contractUuid: "a", customerNumber, travelDate };

beforeEach(async () => {
  await sandbox.given("a customer", { customerNumber });
  await sandbox.given("a customer", { customerNumber: other });
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

const verdict = (...consumptions: (typeof use)[]) =>
  contracts.validateContractConsumption({ body: { consumptions } });
const code = async (...consumptions: (typeof use)[]) => (await verdict(...consumptions)).code;

describe("validation", () => {
  test("answers 3101 for what may be used", async () => {
    await put();

    expect(await verdict(use)).toEqual({ code: 3101, reason: "OK", isValid: true });
  });

  const spent = [{ orderId: "Q", orderLineId: "Q-1", travelDate: "2026-03-01T00:00:00Z" }];
  const refusals: readonly { what: string; contract: Partial<ContractSeed>; code: number }[] = [
    { what: "there is no such contract", contract: { uuid: "b" }, code: 3102 },
    { what: "the contract was refunded", contract: { status: "REFUNDED" }, code: 3103 },
    { what: "the contract was cancelled", contract: { status: "CANCELLED" }, code: 3103 },
    { what: "the contract was misused", contract: { status: "MISUSED" }, code: 3103 },
    {
      what: "the contract ends with the journey",
      contract: { expirationDate: travelDate },
      code: 3104,
    },
    { what: "the contract was set to expired", contract: { status: "EXPIRED" }, code: 3104 },
    {
      what: "the contract begins after the journey",
      contract: { consumableFrom: "2026-09-10T08:00:00.001Z" },
      code: 3105,
    },
    { what: "the customer may not use the contract", contract: { holder: other }, code: 3106 },
    {
      what: "no coupons are left",
      contract: { loyaltyProgramId: 301, couponsLimit: 1, uses: spent },
      code: 3107,
    },
    { what: "nothing is left", contract: { loyaltyProgramId: 303 }, code: 3108 },
  ];

  test.each(refusals)("is a 200 with isValid false and code $code when $what", async (refusal) => {
    await put(refusal.contract);

    expect(await verdict(use)).toMatchObject({ code: refusal.code, isValid: false });
  });

  test("tells every reason apart, in code and in words", async () => {
    const told = new Map<number, string>();
    for (const { contract } of refusals) {
      await sandbox.given("a contract", {
        uuid: "a",
        loyaltyProgramId: 304,
        createdAt: "2026-01-01T00:00:00Z",
        holder: customerNumber,
        ...contract,
      });
      const found = await verdict({ ...use, contractUuid: contract.uuid ? "none" : "a" });
      told.set(found.code, found.reason);
    }

    expect(told.size).toBe(7);
    expect(new Set(told.values()).size).toBe(7);
  });

  test("takes the journey's first and last instant from the contract", async () => {
    await put({ consumableFrom: travelDate, expirationDate: "2026-09-10T08:00:00.001Z" });

    expect(await code(use)).toBe(3101);
    expect(await code({ ...use, travelDate: "2026-09-10T07:59:59.999Z" })).toBe(3105);
    expect(await code({ ...use, travelDate: "2026-09-10T10:00:00.001+02:00" })).toBe(3104);
  });

  test("lets those use a contract who do not hold it", async () => {
    await put({ holder: other, users: [customerNumber] });

    expect(await code(use)).toBe(3101);
  });

  test("knows no contract of another organisation", async () => {
    await put();
    const theirs = clientsOf(sandbox, "other-partner").contracts;

    expect(
      await theirs.validateContractConsumption({ body: { consumptions: [use] } }),
    ).toMatchObject({
      code: 3102,
    });
  });

  test("gives the verdict of the first use that is refused", async () => {
    await put();
    const unknown = { ...use, contractUuid: "unknown" };

    expect(await code(use, unknown, { ...use, customerNumber: 1 })).toBe(3102);
    expect(await code(use, { ...use, customerNumber: 1 }, unknown)).toBe(3106);
  });

  test("takes money until exactly nothing is left", async () => {
    const createdAt = "2026-03-01T00:00:00Z";
    const amounts = (...all: number[]) => ({
      loyaltyProgramId: 303,
      transactions: all.map((amount) => ({ amount, createdAt })),
    });

    await put(amounts(0.1, 0.2, -0.3));
    expect(await code(use)).toBe(3108);
    await put(amounts(0.1, 0.2, -0.2999));
    expect(await code(use)).toBe(3101);
  });

  test("changes nothing", async () => {
    await put({ loyaltyProgramId: 301, couponsLimit: 1 });
    await code(use);

    expect(await code(use)).toBe(3101);
  });
});

describe("a coupon", () => {
  const spent = [{ orderId: "Q", orderLineId: "Q-1", travelDate: "2026-03-01T00:00:00Z" }];
  const day = { consumableFrom: "2026-09-10T00:00:00Z", expirationDate: "2026-09-11T00:00:00Z" };

  test("serves one use of a request", async () => {
    await put({ loyaltyProgramId: 301, couponsLimit: 2 });

    expect(await code(use, use)).toBe(3101);
    expect(await code(use, use, use)).toBe(3107);
  });

  test("is not needed within the time that another has opened", async () => {
    await put({ loyaltyProgramId: 301, couponsLimit: 1, uses: spent });
    await put({ uuid: "b", parentUuid: "a", ...day });

    expect(await code(use, use)).toBe(3101);
    expect(await code({ ...use, travelDate: "2026-09-09T23:59:59.999Z" })).toBe(3107);
    expect(await code({ ...use, travelDate: "2026-09-11T00:00:00Z" })).toBe(3107);
  });

  test("is not used up by uses that need none", async () => {
    await put({ loyaltyProgramId: 301, couponsLimit: 2, uses: spent });
    await put({ uuid: "b", parentUuid: "a", ...day });
    const later = { ...use, travelDate: "2026-09-20T08:00:00Z" };

    expect(await code(use, use, later)).toBe(3101);
    expect(await code(use, later, later)).toBe(3107);
  });

  test("counts in the calendar year of its journey where that is asked for", async () => {
    const client = clientsOf(calendar).contracts;
    const program = { loyaltyProgramId: 301, type: "COUPONS" as const, name: "Program" };
    await calendar.given("a customer", { customerNumber });
    await calendar.given("a loyalty program", { ...program, couponsLimit: 1 });
    await calendar.given("a contract", {
      uuid: "a",
      loyaltyProgramId: 301,
      createdAt: "2026-01-01T00:00:00Z",
      holder: customerNumber,
      uses: spent,
    });
    const codeAt = async (at: string) => {
      const body = { consumptions: [{ ...use, travelDate: at }] };
      return (await client.validateContractConsumption({ body })).code;
    };

    expect(await codeAt("2026-12-31T23:59:59.999+01:00")).toBe(3107);
    expect(await codeAt("2027-01-01T00:00:00+01:00")).toBe(3101);
    expect(await client.getContracts()).toMatchObject({ items: [{ remainingCoupons: 0 }] });
    calendar.clock.set("2026-12-31T23:00:00Z");
    expect(await client.getContracts()).toMatchObject({ items: [{ remainingCoupons: 1 }] });
  });

  test("counts in the year of its journey", async () => {
    await put({ loyaltyProgramId: 301, couponsLimit: 1, uses: spent });
    const next = (year: number) => ({ ...use, travelDate: `${year}-03-01T00:00:00Z` });

    expect(await code(next(2027))).toBe(3101);
    expect(await code(next(2027), next(2028))).toBe(3101);
    expect(await code(next(2027), next(2027))).toBe(3107);
  });
});
