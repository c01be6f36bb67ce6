import { beforeEach, describe, expect, test } from "vitest";
import { clientsOf, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const { members } = clientsOf(sandbox);
const key = { programId: 7, memberId: 42 };
const path = key;

beforeEach(async () => {
  await sandbox.given("a program", {
    programId: 7,
    sharedWith: [2],
    pointDefinitions: [
      { pointDefinitionId: 11, reference: "trips" },
      { pointDefinitionId: 12, reference: null },
    ],
  });
  await sandbox.given("a member", {
    ...key,
    customerId: "1000042",
    metadata: { userType: "ADULT" },
  });
});

async function grant(transactionId: number, more: object = {}) {
  const createdAt = "2026-06-01T00:00:00Z";
  const transaction = { ...key, pointDefinitionId: 11, amount: 1, createdAt };
  await sandbox.given("points granted", { ...transaction, transactionId, ...more });
}

describe("a program", () => {
  test("of the caller's organisation shows its members", async () => {
    expect(await members.getMember({ path })).toEqual({
      id: 42,
      customerId: "1000042",
      organisationId: 1,
      metadata: { userType: "ADULT" },
      createdAt: "2026-01-15T08:30:00.000Z",
      updatedAt: "2026-01-15T08:30:00.000Z",
    });
  });

  test("shared with an organisation shows them to it", async () => {
    const answer = await clientsOf(sandbox, "other-partner").members.call("getMember", { path });

    expect(answer.status).toBe(200);
  });

  test("of another organisation is not there", async () => {
    await sandbox.given("a program", { programId: 8, organisationId: 2 });
    await sandbox.given("a member", {
      programId: 8,
      memberId: 1,
      customerId: "1",
      organisationId: 2,
    });

    expect(await members.call("getMembers", { path: { programId: 8 } })).toMatchObject({
      status: 404,
      error: { title: "Not Found", message: "There is no program 8" },
    });
    expect(await members.call("getMember", { path: { programId: 8, memberId: 1 } })).toMatchObject({
      status: 404,
    });
  });

  test("that does not exist is a 404, and so is a member", async () => {
    expect(await members.call("getMembers", { path: { programId: 999 } })).toMatchObject({
      status: 404,
    });
    expect(await members.call("getMember", { path: { ...key, memberId: 999 } })).toMatchObject({
      status: 404,
      error: { message: "There is no member 999 in program 7" },
    });
  });
});

describe("getMembers", () => {
  const path = { programId: 7 };

  beforeEach(async () => {
    for (const memberId of [45, 43, 44]) {
      const customerId = String(memberId);
      await sandbox.given("a member", { programId: 7, memberId, customerId });
    }
  });

  test("answers page by page, by id, and an empty page past the last one", async () => {
    const page = async (number: number) => {
      const query = { page: number, perPage: 3 };
      const { items, ...counts } = await members.getMembers({ path, query });
      return { ids: items.map(({ id }) => id), ...counts };
    };

    expect(await page(1)).toEqual({ ids: [42, 43, 44], totalItems: 4, totalPages: 2 });
    expect(await page(2)).toEqual({ ids: [45], totalItems: 4, totalPages: 2 });
    expect(await page(3)).toEqual({ ids: [], totalItems: 4, totalPages: 2 });
  });

  test("holds twenty unless told otherwise", async () => {
    for (let memberId = 100; memberId < 120; memberId++) {
      await sandbox.given("a member", { programId: 7, memberId, customerId: `c${memberId}` });
    }

    const { items, totalPages } = await members.getMembers({ path });

    expect(items).toHaveLength(20);
    expect(totalPages).toBe(2);
  });

  test("finds the membership of one customer", async () => {
    const { items } = await members.getMembers({ path, query: { customerId: "44" } });

    expect(items.map(({ id }) => id)).toEqual([44]);
  });
});

describe("getTransactions", () => {
  test("puts the latest validFrom first, whatever has become of it", async () => {
    await grant(1, { validFrom: "2026-06-02T00:00:00Z", cancelledAt: "2026-06-03T00:00:00Z" });
    await grant(2, { validFrom: "2099-01-01T00:00:00Z" });
    await grant(3, { expireAt: "2026-06-05T00:00:00Z" });

    const { items } = await members.getTransactions({ path });

    expect(items.map(({ id }) => id)).toEqual([2, 1, 3]);
  });

  test("narrows by order and by kind of points", async () => {
    await grant(1, { orderId: "A" });
    await grant(2, { orderId: "B" });
    await grant(3, { orderId: "A", pointDefinitionId: 12 });
    const ids = async (query: { orderId?: string; pointDefinitionReference?: string }) => {
      const { items } = await members.getTransactions({ path, query });
      return items.map(({ id }) => id);
    };

    expect(await ids({ orderId: "A" })).toEqual([3, 1]);
    expect(await ids({ pointDefinitionReference: "trips" })).toEqual([2, 1]);
    expect(await ids({ orderId: "A", pointDefinitionReference: "trips" })).toEqual([1]);
  });

  test("answers fractions exactly and every property", async () => {
    await sandbox.given("a point period", {
      ...key,
      pointPeriodId: 501,
      startAt: "2026-06-01T00:00:00Z",
      endAt: "2026-07-01T00:00:00Z",
    });
    await grant(9, { amount: 0.15, pointPeriodId: 501, metadata: { a: [1] }, orderId: "A" });

    const { items } = await members.getTransactions({ path });

    expect(items).toEqual([
      {
        id: 9,
        amount: 0.15,
        memberId: 42,
        programId: 7,
        createdAt: "2026-06-01T00:00:00.000Z",
        updatedAt: "2026-06-01T00:00:00.000Z",
        validFrom: "2026-06-01T00:00:00.000Z",
        expireAt: null,
        cancelledAt: null,
        pointDefinitionId: 11,
        pointDefinitionReference: "trips",
        pointPeriodId: 501,
        metadata: { a: [1] },
      },
    ]);
  });
});

describe("getPointsHistory", () => {
  beforeEach(async () => {
    await grant(1, { amount: 3, createdAt: "2026-06-01T00:00:00Z", orderId: "A" });
    await grant(2, { amount: 2, createdAt: "2026-06-02T00:00:00Z", pointDefinitionId: 12 });
    const spent = { ...key, pointDefinitionId: 11, amount: 1, createdAt: "2026-06-03T00:00:00Z" };
    await sandbox.given("points spent", spent);
  });

  const amounts = async (query: object) => {
    const { items } = await members.getPointsHistory({ path, query });
    return items.map(({ amount }) => amount);
  };

  test("tells what came and went, the latest first", async () => {
    const { items } = await members.getPointsHistory({ path });

    expect(items).toMatchObject([
      { pointEventType: "CONSUMED", amount: 1, transactionId: null, orderId: null },
      { pointEventType: "EARNED", amount: 2, transactionId: 2, pointDefinitionReference: null },
      { pointEventType: "EARNED", amount: 3, transactionId: 1, orderId: "A" },
    ]);
  });

  test("narrows by type and by kind of points", async () => {
    expect(await amounts({ pointEventType: "EARNED" })).toEqual([2, 3]);
    expect(await amounts({ pointEventType: "CONSUMED" })).toEqual([1]);
    expect(await amounts({ pointDefinitionReference: "trips" })).toEqual([1, 3]);
  });

  test("leaves out both bounds of time", async () => {
    expect(await amounts({ createdAfter: "2026-06-01T00:00:00Z" })).toEqual([1, 2]);
    expect(await amounts({ createdBefore: "2026-06-03T02:00:00+02:00" })).toEqual([2, 3]);
  });
});

test("point periods come latest start first, and one by its id", async () => {
  for (const month of [5, 7, 6]) {
    const [startAt, endAt] = [`2026-0${month}-01T00:00:00Z`, `2026-0${month + 1}-01T00:00:00Z`];
    await sandbox.given("a point period", { ...key, pointPeriodId: month, startAt, endAt });
  }

  const { items } = await members.getPointPeriods({ path });

  expect(items.map(({ id }) => id)).toEqual([7, 6, 5]);
  expect(await members.getPointPeriod({ path: { ...path, pointPeriodId: 6 } })).toEqual(items[1]);
});

test("another member's point period is not there", async () => {
  await sandbox.given("a member", { programId: 7, memberId: 43, customerId: "1000043" });
  const period = { startAt: "2026-06-01T00:00:00Z", endAt: "2026-07-01T00:00:00Z" };
  await sandbox.given("a point period", {
    programId: 7,
    memberId: 43,
    pointPeriodId: 6,
    ...period,
  });

  const answer = await members.call("getPointPeriod", { path: { ...path, pointPeriodId: 6 } });

  expect(answer).toMatchObject({
    status: 404,
    error: { message: "There is no point period 6 for member 42 in program 7" },
  });
});

test("suspension periods come latest start first", async () => {
  for (const month of [5, 7, 6]) {
    await sandbox.given("a suspension period", {
      ...key,
      suspensionPeriodId: month,
      suspends: "EFFECTS",
      referenceId: `rule-${month}`,
      startAt: `2026-0${month}-01T00:00:00Z`,
    });
  }

  const { items } = await members.getSuspensionPeriods({ path });

  expect(items.map(({ referenceId }) => referenceId)).toEqual(["rule-7", "rule-6", "rule-5"]);
  expect(items[0]).toMatchObject({ suspends: "EFFECTS", endAt: null, metadata: null });
});

test("the reward ladder is told from the lowest level on", async () => {
  const reward = { type: "DISCOUNT", name: "Off" };
  await sandbox.given("a ladder", {
    programId: 7,
    levels: [
      {
        levelId: 2,
        name: "Bronze",
        requirements: [{ pointDefinitionId: 11, points: 2.5 }],
        rewards: [{ ...reward, rewardId: 71, percent: 12.5, reference: "off" }],
      },
      {
        levelId: 1,
        name: "Silver",
        requirements: [{ pointDefinitionId: 12, points: 40 }],
        rewards: [{ ...reward, rewardId: 72 }],
      },
    ],
  });
  const unset = { reference: null, description: null, percent: null };

  expect(await members.getRewardLadder({ path })).toEqual({
    levels: [
      {
        levelId: 2,
        name: "Bronze",
        requirements: [{ pointDefinitionReference: "trips", points: 2.5 }],
        rewards: [{ ...unset, ...reward, rewardId: 71, percent: 12.5, reference: "off" }],
      },
      {
        levelId: 1,
        name: "Silver",
        requirements: [{ pointDefinitionReference: "12", points: 40 }],
        rewards: [{ ...unset, ...reward, rewardId: 72 }],
      },
    ],
  });
});

test("a program without a ladder has no levels", async () => {
  expect(await members.getRewardLadder({ path })).toEqual({ levels: [] });
});
