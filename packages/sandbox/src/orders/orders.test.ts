import { beforeEach, describe, expect, test } from "vitest";
import { clientsOf, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const { customers, members, orders } = clientsOf(sandbox);
const customerId = "1000042";
const line = { orderId: "QX9P4TRB", orderLineId: "QX9P4TRB-1" };
const path = { programId: 7 };
const body = { ...line, customerId };

beforeEach(async () => {
  await sandbox.given("a program", {
    programId: 7,
    pointDefinitions: [
      { pointDefinitionId: 11, reference: "trips" },
      { pointDefinitionId: 12, reference: "nights" },
    ],
  });
  await sandbox.given("a member", { programId: 7, memberId: 42, customerId });
});

describe("findTransactionsByOrderId", () => {
  const grant = {
    memberId: 42,
    amount: 1.5,
    createdAt: "2026-06-01T00:00:00Z",
    orderId: line.orderId,
  };

  test("answers what an order led to, in every program the caller sees", async () => {
    const trips = { programId: 7, pointDefinitionId: 11 };
    await sandbox.given("points granted", { ...grant, ...trips, transactionId: 2 });
    await sandbox.given("points granted", { ...grant, ...trips, transactionId: 1 });
    await sandbox.given("points granted", {
      ...grant,
      ...trips,
      transactionId: 3,
      orderId: "other",
    });
    await sandbox.given("a program", {
      programId: 9,
      organisationId: 2,
      pointDefinitions: [{ pointDefinitionId: 31, reference: "rides" }],
    });
    const theirs = { programId: 9, memberId: 42 };
    await sandbox.given("a member", { ...theirs, customerId, organisationId: 2 });
    await sandbox.given("points granted", {
      ...grant,
      ...theirs,
      pointDefinitionId: 31,
      transactionId: 4,
    });
    const query = { orderId: line.orderId };

    const ours = await orders.findTransactionsByOrderId({ query });
    const other = clientsOf(sandbox, "other-partner").orders;

    expect(ours.map(({ id }) => id)).toEqual([1, 2]);
    expect(ours[0]).toMatchObject({ amount: 1.5, memberId: 42, programId: 7 });
    expect(await other.findTransactionsByOrderId({ query })).toMatchObject([{ id: 4 }]);
  });

  test("answers an empty list for an unknown order", async () => {
    const query = { orderId: "unknown" };

    expect(await orders.findTransactionsByOrderId({ query })).toEqual([]);
  });
});

describe("registerDeferred", () => {
  const purchase = {
    ...line,
    price: 250,
    purchasedAt: "2026-08-01T00:00:00Z",
    travelAt: "2026-09-05T00:00:00Z",
  };

  beforeEach(async () => {
    await sandbox.given("an order line", purchase);
    const rule = { programId: 7, pointsPerKrone: 0.05 };
    await sandbox.given("an earning rule", { ...rule, earningRuleId: 1, pointDefinitionId: 11 });
  });

  test("gives points that are there at the next read", async () => {
    const { pointsGiven } = await orders.registerDeferred({ path, body });
    const [given] = pointsGiven;

    expect(given).toEqual({
      amount: 12.5,
      pointDefinitionReference: "trips",
      transactionId: given?.transactionId,
    });
    const { items } = await members.getTransactions({ path: { ...path, memberId: 42 } });
    expect(items).toMatchObject([
      {
        id: given?.transactionId,
        amount: 12.5,
        validFrom: "2026-09-05T00:00:00.000Z",
        createdAt: "2026-09-01T08:00:00.000Z",
        metadata: line,
      },
    ]);
    const history = await members.getPointsHistory({ path: { ...path, memberId: 42 } });
    expect(history.items).toMatchObject([{ pointEventType: "EARNED", orderId: line.orderId }]);
    const [summary] = await customers.queryCurrentLevelSummary({ body: { customerId } });
    expect(summary?.pointDefinitionStatuses[0]).toMatchObject({ points: 0, pendingPoints: 12.5 });
  });

  test("counts in the member's point period of the journey", async () => {
    await sandbox.given("a point period", {
      programId: 7,
      memberId: 42,
      pointPeriodId: 501,
      startAt: "2026-09-01T00:00:00Z",
      endAt: "2026-10-01T00:00:00Z",
    });

    const { pointsGiven } = await orders.registerDeferred({ path, body });

    expect(pointsGiven).toMatchObject([{ pointPeriodId: 501 }]);
  });

  test("tells honestly of a kind of points that got 0", async () => {
    const nights = { earningRuleId: 2, pointDefinitionId: 12 };
    await sandbox.given("an earning rule", { programId: 7, ...nights });

    const { pointsGiven } = await orders.registerDeferred({ path, body });

    expect(pointsGiven).toMatchObject([
      { pointDefinitionReference: "trips", amount: 12.5 },
      { pointDefinitionReference: "nights", amount: 0, transactionId: null },
    ]);
  });

  const refusal = async (more: object = {}) => {
    const answer = await orders.call("registerDeferred", { path, body: { ...body, ...more } });
    return {
      status: answer.status,
      detail: "error" in answer ? detailOf(answer.error) : undefined,
    };
  };

  test("gives nothing a second time, to nobody", async () => {
    await sandbox.given("a member", { programId: 7, memberId: 43, customerId: "1000043" });
    await orders.registerDeferred({ path, body });
    const detail = "The order line has been registered already";

    expect(await refusal()).toEqual({ status: 422, detail });
    expect(await refusal({ customerId: "1000043" })).toEqual({ status: 422, detail });
  });

  test("gives points once to many who ask at once", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => refusal()));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test("gives nothing for a line that was registered before", async () => {
    const registeredAt = "2026-08-02T00:00:00Z";
    await sandbox.given("an order line registered", { ...body, programId: 7, registeredAt });

    expect(await refusal()).toMatchObject({ status: 422 });
  });

  test("gives nothing to a customer who is no member", async () => {
    expect(await refusal({ customerId: "nobody" })).toEqual({
      status: 422,
      detail: "The customer is not a member of the program",
    });
  });

  test.each([
    { what: "an unknown order", more: { orderId: "unknown" } },
    { what: "an unknown line", more: { orderLineId: "unknown" } },
  ])("gives nothing for $what", async ({ more }) => {
    expect(await refusal(more)).toEqual({
      status: 422,
      detail: "The events of the order line earn nothing",
    });
  });

  test("gives nothing for an order that neither the caller nor the program's owner sold", async () => {
    await sandbox.given("an order line", { ...purchase, organisationId: 2 });

    expect(await refusal()).toMatchObject({ status: 422 });
  });

  test("gives nothing, and can be tried again, when all kinds of points get 0", async () => {
    await sandbox.given("an order line", { ...purchase, price: 0 });
    expect(await refusal()).toMatchObject({ status: 422 });

    await sandbox.given("an order line", purchase);
    expect(await refusal()).toMatchObject({ status: 200 });
  });

  test("gives nothing in a program that is not active", async () => {
    await sandbox.given("a program", { programId: 7, isActive: false });

    expect(await refusal()).toEqual({ status: 422, detail: "The program is not active" });
  });

  test.each([
    { suspends: "EFFECTS", status: 422 },
    { suspends: "REWARDS", status: 200 },
  ] as const)("is $status for a purchase while $suspends were suspended", async (given) => {
    await sandbox.given("a suspension period", {
      programId: 7,
      memberId: 42,
      suspensionPeriodId: 801,
      suspends: given.suspends,
      referenceId: "rule",
      startAt: "2026-07-01T00:00:00Z",
      endAt: "2026-08-02T00:00:00Z",
    });

    expect(await refusal()).toMatchObject({ status: given.status });
  });

  test("in a program of another organisation is a 404", async () => {
    await sandbox.given("a program", { programId: 7, organisationId: 2 });

    expect(await refusal()).toMatchObject({ status: 404 });
  });
});

function detailOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "detail" in error
    ? error.detail
    : undefined;
}
