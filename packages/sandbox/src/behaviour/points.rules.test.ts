import { beforeEach, describe, expect, test } from "vitest";
import { clientsOf, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const { customers, members } = clientsOf(sandbox);
const customerId = "1000042";
const key = { programId: 7, memberId: 42 };
const trips = { ...key, pointDefinitionId: 11 };

beforeEach(async () => {
  await sandbox.given("a program", {
    programId: 7,
    pointDefinitions: [
      { pointDefinitionId: 11, reference: "trips" },
      { pointDefinitionId: 12, reference: "kroner" },
    ],
  });
  await sandbox.given("a member", { ...key, customerId });
});

const grant = (transactionId: number, more: object = {}) =>
  sandbox.given("points granted", {
    ...trips,
    transactionId,
    amount: 5,
    createdAt: "2026-06-01T00:00:00Z",
    ...more,
  });

const spend = (amount: number, createdAt: string) =>
  sandbox.given("points spent", { ...trips, amount, createdAt });

/** The balance of trips at an instant, or now. */
const balance = async (statusAt?: string) => {
  const body = { customerId, ...(statusAt !== undefined && { statusAt }) };
  const [found] = await customers.queryCurrentLevelSummary({ body });
  const status = found?.pointDefinitionStatuses[0];
  return [status?.points, status?.pendingPoints];
};

const expireAt = async (statusAt?: string) => {
  const body = { customerId, ...(statusAt !== undefined && { statusAt }) };
  const [found] = await customers.queryCurrentLevelSummary({ body });
  return found?.pointDefinitionStatuses[0]?.expireAt;
};

describe("points", () => {
  test("are pending from when they are granted until before validFrom", async () => {
    await grant(1, { validFrom: "2026-07-01T00:00:00Z" });

    expect(await balance("2026-05-31T23:59:59.999Z")).toEqual([0, 0]);
    expect(await balance("2026-06-01T00:00:00Z")).toEqual([0, 5]);
    expect(await balance("2026-06-30T23:59:59.999Z")).toEqual([0, 5]);
    expect(await balance("2026-07-01T00:00:00Z")).toEqual([5, 0]);
  });

  test("count from validFrom until before expireAt", async () => {
    await grant(1, { expireAt: "2026-07-01T00:00:00Z" });

    expect(await balance("2026-06-01T00:00:00Z")).toEqual([5, 0]);
    expect(await balance("2026-06-30T23:59:59.999Z")).toEqual([5, 0]);
    expect(await balance("2026-07-01T00:00:00Z")).toEqual([0, 0]);
  });

  test("count until before cancelledAt, which does not erase the past", async () => {
    const cancelledAt = "2026-07-01T00:00:00Z";
    await grant(1, { cancelledAt, expireAt: "2026-08-01T00:00:00Z" });

    expect(await balance("2026-06-30T23:59:59.999Z")).toEqual([5, 0]);
    expect(await balance(cancelledAt)).toEqual([0, 0]);
  });

  test("end at expireAt when that comes before cancelledAt", async () => {
    const expiry = "2026-07-01T00:00:00Z";
    await grant(1, { expireAt: expiry, cancelledAt: "2026-08-01T00:00:00Z" });

    expect(await balance("2026-06-30T23:59:59.999Z")).toEqual([5, 0]);
    expect(await balance(expiry)).toEqual([0, 0]);
  });

  test("that are cancelled or expire before they count are pending until then and never count", async () => {
    const validFrom = "2026-08-01T00:00:00Z";
    await grant(1, { validFrom, cancelledAt: "2026-07-01T00:00:00Z" });
    await grant(2, { validFrom, expireAt: "2026-07-02T00:00:00Z" });

    expect(await balance("2026-06-30T23:59:59.999Z")).toEqual([0, 10]);
    expect(await balance("2026-07-01T00:00:00Z")).toEqual([0, 5]);
    expect(await balance("2026-07-02T00:00:00Z")).toEqual([0, 0]);
    expect(await balance("2026-08-01T00:00:00Z")).toEqual([0, 0]);
  });

  test("are counted at the instant that statusAt names, in whatever time zone", async () => {
    await grant(1, { validFrom: "2026-06-30T22:00:00Z" });

    expect(await balance("2026-06-30T23:59:59.999+02:00")).toEqual([0, 5]);
    expect(await balance("2026-07-01T00:00:00+02:00")).toEqual([5, 0]);
  });

  test("are counted now without statusAt, and now moves with the clock", async () => {
    await grant(1, { validFrom: "2026-09-01T08:00:00.001Z" });

    expect(await balance()).toEqual([0, 5]);
    sandbox.clock.advance(1);
    expect(await balance()).toEqual([5, 0]);
  });

  test("hold at the end of time, in whatever time zone that is told", async () => {
    await grant(1);
    await grant(2, { expireAt: "2026-07-01T00:00:00Z" });

    expect(await balance("9999-12-31T23:59:59Z")).toEqual([5, 0]);
    expect(await balance("9999-12-31T23:59:59-12:00")).toEqual([5, 0]);
  });

  test("of each kind are counted by themselves", async () => {
    await grant(1, { amount: 3 });
    await grant(2, { amount: 4, pointDefinitionId: 12 });
    await spend(1, "2026-06-02T00:00:00Z");

    const [found] = await customers.queryCurrentLevelSummary({ body: { customerId } });

    expect(found?.pointDefinitionStatuses).toMatchObject([
      { pointDefinitionReference: "trips", points: 2 },
      { pointDefinitionReference: "kroner", points: 4 },
    ]);
  });

  test("are told for every kind the program has, 0 among them", async () => {
    const [found] = await customers.queryCurrentLevelSummary({ body: { customerId } });

    expect(found?.pointDefinitionStatuses).toMatchObject([
      { pointDefinitionId: 11, points: 0, pendingPoints: 0, expireAt: null },
      { pointDefinitionId: 12, points: 0, pendingPoints: 0, expireAt: null },
    ]);
  });

  test("are of one member only", async () => {
    await sandbox.given("a member", { programId: 7, memberId: 43, customerId: "1000043" });
    await grant(1, { memberId: 43 });

    expect(await balance()).toEqual([0, 0]);
  });

  test("add up exactly", async () => {
    await grant(1, { amount: 0.1 });
    await grant(2, { amount: 0.2 });
    await grant(3, { amount: 0.0001, validFrom: "2099-01-01T00:00:00Z" });
    await grant(4, { amount: 0.7, validFrom: "2099-01-01T00:00:00Z" });

    expect(await balance()).toEqual([0.3, 0.7001]);
    await spend(0.3, "2026-06-02T00:00:00Z");
    expect(await balance()).toEqual([0, 0.7001]);
  });

  test("come back from transactions and history as they were granted", async () => {
    const amounts = [19.99, 0.0001, 1_000_000_000.25, 1.005];
    for (const [index, amount] of amounts.entries()) {
      await grant(index + 1, { amount });
    }
    const path = key;

    const transactions = await members.getTransactions({ path });
    const history = await members.getPointsHistory({ path });

    expect(transactions.items.map(({ amount }) => amount)).toEqual(amounts.toReversed());
    expect(history.items.map(({ amount }) => amount)).toEqual(amounts.toReversed());
  });
});

describe("points spent", () => {
  test("count from the instant they are spent", async () => {
    await grant(1);
    await spend(2, "2026-07-01T00:00:00Z");

    expect(await balance("2026-06-30T23:59:59.999Z")).toEqual([5, 0]);
    expect(await balance("2026-07-01T00:00:00Z")).toEqual([3, 0]);
  });

  test("are taken from what expires soonest", async () => {
    await grant(1, { amount: 10 });
    await grant(2, { amount: 10, expireAt: "2026-08-01T00:00:00Z" });
    await spend(8, "2026-07-01T00:00:00Z");

    expect(await balance("2026-07-31T00:00:00Z")).toEqual([12, 0]);
    expect(await balance("2026-08-01T00:00:00Z")).toEqual([10, 0]);
  });

  test("stay taken from the same points when others are cancelled later", async () => {
    await grant(1, { amount: 10, cancelledAt: "2026-07-15T00:00:00Z" });
    await grant(2, { amount: 10, expireAt: "2026-08-01T00:00:00Z" });
    await spend(8, "2026-07-01T00:00:00Z");

    expect(await balance("2026-07-14T00:00:00Z")).toEqual([12, 0]);
    expect(await balance("2026-07-15T00:00:00Z")).toEqual([2, 0]);
  });

  test("are never taken from points that do not count yet or are gone", async () => {
    await grant(1, { amount: 5, expireAt: "2026-06-15T00:00:00Z" });
    await grant(2, { amount: 5, validFrom: "2026-08-01T00:00:00Z" });
    await spend(9, "2026-07-01T00:00:00Z");

    expect(await balance("2026-07-02T00:00:00Z")).toEqual([0, 5]);
    expect(await balance("2026-08-01T00:00:00Z")).toEqual([5, 0]);
  });

  test("never leave less than 0", async () => {
    await grant(1);
    await spend(99, "2026-07-01T00:00:00Z");

    expect(await balance()).toEqual([0, 0]);
  });
});

describe("expireAt of a kind of points", () => {
  test("is when the next of those that count expire", async () => {
    await grant(1, { expireAt: "2026-12-01T00:00:00Z" });
    await grant(2, { expireAt: "2026-11-01T00:00:00Z" });
    await grant(3, { expireAt: "2026-10-01T00:00:00Z", validFrom: "2026-09-15T00:00:00Z" });
    await grant(4);

    expect(await expireAt()).toBe("2026-11-01T00:00:00.000Z");
    expect(await expireAt("2026-09-15T00:00:00Z")).toBe("2026-10-01T00:00:00.000Z");
    expect(await expireAt("2026-12-01T00:00:00Z")).toBeNull();
  });

  test("leaves out points that are spent", async () => {
    await grant(1, { expireAt: "2026-11-01T00:00:00Z" });
    await grant(2, { expireAt: "2026-12-01T00:00:00Z" });
    await spend(5, "2026-07-01T00:00:00Z");

    expect(await expireAt()).toBe("2026-12-01T00:00:00.000Z");
  });
});
