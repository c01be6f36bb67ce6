import { beforeEach, describe, expect, test } from "vitest";
import { clientsOf, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const { customers, members } = clientsOf(sandbox);
const customerId = "1000042";
const key = { programId: 7, memberId: 42 };
const AT = "2026-06-01T02:00:00+02:00";
const STORED = "2026-06-01T00:00:00.000Z";

beforeEach(async () => {
  await sandbox.given("a program", {
    programId: 7,
    reference: "club",
    pointDefinitions: [
      { pointDefinitionId: 11, reference: "trips" },
      { pointDefinitionId: 12, reference: null },
    ],
  });
  await sandbox.given("a program", { programId: 8, reference: null });
  const metadata = { userType: "ADULT", stationPair: { from: "NSR:StopPlace:1", to: [] } };
  await sandbox.given("a member", { ...key, customerId, metadata, createdAt: AT });
});

describe("memberships", () => {
  test("name the member, the program by id and reference, and free metadata", async () => {
    await sandbox.given("a member", { programId: 8, memberId: 1, customerId });
    const none = { programReference: null, memberMetadata: null };

    expect(await customers.queryCustomerMemberships({ body: { customerId } })).toEqual([
      {
        ...key,
        programReference: "club",
        memberMetadata: { userType: "ADULT", stationPair: { from: "NSR:StopPlace:1", to: [] } },
      },
      { ...none, programId: 8, memberId: 1 },
    ]);
  });

  test("are narrowed by reference, and by an empty list not at all", async () => {
    await sandbox.given("a member", { programId: 8, memberId: 1, customerId });
    const programs = async (programReferences: string[]) => {
      const body = { customerId, programReferences };
      const found = await customers.queryCustomerMemberships({ body });
      return found.map(({ programId }) => programId);
    };

    expect(await programs(["club", "nowhere"])).toEqual([7]);
    expect(await programs(["nowhere"])).toEqual([]);
    expect(await programs([])).toEqual([7, 8]);
  });

  test("take the customer number as a text, and no other text that reads as it", async () => {
    const found = (id: string) => customers.queryCustomerMemberships({ body: { customerId: id } });

    expect(await found("1000042")).toHaveLength(1);
    expect(await found("01000042")).toEqual([]);
    expect(await found("1000042 ")).toEqual([]);
    expect(await found("1000042' or '1'='1")).toEqual([]);
  });
});

describe("a member", () => {
  test("has an id of the program, instants in UTC and free metadata", async () => {
    expect(await members.getMember({ path: key })).toEqual({
      id: 42,
      customerId,
      organisationId: 1,
      createdAt: STORED,
      updatedAt: STORED,
      metadata: { userType: "ADULT", stationPair: { from: "NSR:StopPlace:1", to: [] } },
    });
  });

  test("of another program may have the same id", async () => {
    await sandbox.given("a member", { programId: 8, memberId: 42, customerId: "1000043" });

    expect(await members.getMember({ path: { ...key, programId: 8 } })).toMatchObject({
      customerId: "1000043",
    });
  });

  test.each([
    "getMember",
    "getTransactions",
    "getPointPeriods",
    "getRewardLadder",
    "getPointsHistory",
    "getSuspensionPeriods",
  ] as const)("who is unknown, or whose program is, is a 404 of %s", async (operation) => {
    const unknown = { path: { ...key, memberId: 999 } };
    const nowhere = { path: { ...key, programId: 999 } };

    expect(await members.call(operation, unknown)).toMatchObject({
      status: 404,
      error: { message: "There is no member 999 in program 7" },
    });
    expect(await members.call(operation, nowhere)).toMatchObject({
      status: 404,
      error: { message: "There is no program 999" },
    });
  });
});

describe("a transaction", () => {
  test("is told in full, whether it counts, is pending, has expired or was cancelled", async () => {
    const grant = { ...key, pointDefinitionId: 11, amount: 1, createdAt: AT };
    await sandbox.given("points granted", {
      ...grant,
      transactionId: 1,
      expireAt: "2026-07-01T00:00:00Z",
    });
    await sandbox.given("points granted", {
      ...grant,
      transactionId: 2,
      cancelledAt: "2026-07-02T00:00:00Z",
    });
    const validFrom = "2099-01-01T00:00:00Z";
    await sandbox.given("points granted", {
      ...grant,
      transactionId: 3,
      validFrom,
      pointDefinitionId: 12,
    });
    const { items } = await members.getTransactions({ path: key });

    expect(items.map(({ id }) => id)).toEqual([3, 2, 1]);
    expect(items[2]).toEqual({
      id: 1,
      amount: 1,
      ...key,
      createdAt: STORED,
      updatedAt: STORED,
      validFrom: STORED,
      expireAt: "2026-07-01T00:00:00.000Z",
      cancelledAt: null,
      metadata: null,
      pointDefinitionId: 11,
      pointDefinitionReference: "trips",
      pointPeriodId: null,
    });
    expect(items[0]).toMatchObject({ pointDefinitionReference: null, expireAt: null });
  });
});

describe("a point period", () => {
  test("is found by its id, with free metadata, and is a 404 under another member", async () => {
    await sandbox.given("a member", { programId: 7, memberId: 43, customerId: "1000043" });
    const period = { startAt: AT, endAt: "2026-07-01T00:00:00Z", metadata: { userType: "ADULT" } };
    await sandbox.given("a point period", { ...key, pointPeriodId: 501, ...period });

    expect(await members.getPointPeriod({ path: { ...key, pointPeriodId: 501 } })).toEqual({
      id: 501,
      startAt: STORED,
      endAt: "2026-07-01T00:00:00.000Z",
      metadata: { userType: "ADULT" },
    });
    const ofOther = { path: { ...key, memberId: 43, pointPeriodId: 501 } };
    expect(await members.call("getPointPeriod", ofOther)).toMatchObject({ status: 404 });
    const unknown = { path: { ...key, pointPeriodId: 502 } };
    expect(await members.call("getPointPeriod", unknown)).toMatchObject({ status: 404 });
  });
});

describe("the points history", () => {
  beforeEach(async () => {
    const grant = { ...key, pointDefinitionId: 11, amount: 3, createdAt: AT, orderId: "Q" };
    await sandbox.given("points granted", { ...grant, transactionId: 1 });
    const spent = { ...key, pointDefinitionId: 12, amount: 2, orderId: "R" };
    await sandbox.given("points spent", { ...spent, createdAt: "2026-06-02T00:00:00Z" });
  });

  test("tells points earned by their transaction and points spent without one", async () => {
    expect(await members.getPointsHistory({ path: key })).toMatchObject({
      items: [
        {
          pointEventType: "CONSUMED",
          amount: 2,
          transactionId: null,
          orderId: "R",
          pointDefinitionReference: null,
        },
        {
          pointEventType: "EARNED",
          amount: 3,
          transactionId: 1,
          orderId: "Q",
          pointDefinitionReference: "trips",
        },
      ],
    });
  });

  test("is narrowed by type, kind and time, all at once", async () => {
    const total = async (query: object) =>
      (await members.getPointsHistory({ path: key, query })).totalItems;

    expect(await total({ pointEventType: "EARNED" })).toBe(1);
    expect(await total({ pointEventType: "CONSUMED" })).toBe(1);
    expect(await total({ pointDefinitionReference: "trips" })).toBe(1);
    expect(await total({ pointDefinitionReference: "trips", pointEventType: "CONSUMED" })).toBe(0);
    expect(await total({ createdAfter: AT, pointEventType: "EARNED" })).toBe(0);
  });
});
