import { beforeEach, describe, expect, test } from "vitest";
import { clientsOf, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const { customers, members, orders } = clientsOf(sandbox);
const customerId = "1000042";
const key = { programId: 7, memberId: 42 };
const line = { orderId: "QX9P4TRB", orderLineId: "QX9P4TRB-1" };
const path = { programId: 7 };
const purchase = {
  ...line,
  price: 250,
  purchasedAt: "2026-08-01T00:00:00Z",
  travelAt: "2026-08-05T00:00:00Z",
};

beforeEach(async () => {
  await sandbox.given("a program", {
    programId: 7,
    sharedWith: [2],
    pointDefinitions: [
      { pointDefinitionId: 11, reference: "trips" },
      { pointDefinitionId: 12, reference: "kroner" },
      { pointDefinitionId: 13, reference: null },
    ],
  });
  await sandbox.given("a member", { ...key, customerId });
});

const rule = (earningRuleId: number, more: object = {}) =>
  sandbox.given("an earning rule", {
    programId: 7,
    earningRuleId,
    pointDefinitionId: 11,
    pointsPerPurchase: 1,
    ...more,
  });

const register = (more: object = {}, caller?: "other-partner") =>
  clientsOf(sandbox, caller).orders.call("registerDeferred", {
    path,
    body: { ...line, customerId, ...more },
  });

/** What is given for the line, or the status of the refusal. */
const given = async (more: object = {}) => {
  const answer = await register(more);
  return answer.status === 200
    ? answer.data.pointsGiven.map(({ amount }) => amount)
    : answer.status;
};

const transactions = async () => (await members.getTransactions({ path: key })).items;

describe("an order line sold to a known customer", () => {
  test("becomes transactions by the earning rules, and cannot be registered again", async () => {
    await rule(1);
    await rule(2, { pointDefinitionId: 12, pointsPerPurchase: 0, pointsPerKrone: 0.05 });
    await sandbox.given("an order line", { ...purchase, customerId });

    expect(await transactions()).toMatchObject([
      { amount: 12.5, pointDefinitionReference: "kroner", createdAt: "2026-08-01T00:00:00.000Z" },
      { amount: 1, pointDefinitionReference: "trips", validFrom: "2026-08-05T00:00:00.000Z" },
    ]);
    expect(
      await orders.findTransactionsByOrderId({ query: { orderId: line.orderId } }),
    ).toHaveLength(2);
    expect(await given()).toBe(422);
  });

  test("earns in every program of its seller, or shared with it, that the customer is a member of", async () => {
    await sandbox.given("a program", {
      programId: 9,
      organisationId: 2,
      pointDefinitions: [{ pointDefinitionId: 31, reference: "rides" }],
    });
    await sandbox.given("a member", { programId: 9, memberId: 1, customerId, organisationId: 2 });
    await rule(1);
    const theirs = { programId: 9, earningRuleId: 2, pointDefinitionId: 31 };
    await sandbox.given("an earning rule", { ...theirs, pointsPerPurchase: 3 });
    const query = { orderId: line.orderId };

    await sandbox.given("an order line", { ...purchase, customerId });
    expect(await orders.findTransactionsByOrderId({ query })).toMatchObject([{ programId: 7 }]);

    await sandbox.given("an order line", { ...purchase, customerId, organisationId: 2 });
    const other = clientsOf(sandbox, "other-partner").orders;
    const found = await other.findTransactionsByOrderId({ query });
    expect(found.map(({ programId, amount }) => [programId, amount])).toEqual([
      [7, 1],
      [7, 1],
      [9, 3],
    ]);
  });
});

describe("deferred registration", () => {
  test("replays the purchase for the customer: so much per event and so much per krone", async () => {
    await rule(1, { pointsPerPurchase: 0.5, pointsPerKrone: 0.05 });
    await sandbox.given("an order line", purchase);
    expect(await transactions()).toEqual([]);

    const answer = await register();
    const [transaction] = await transactions();

    expect(answer).toMatchObject({
      status: 200,
      data: {
        pointsGiven: [
          { amount: 13, pointDefinitionReference: "trips", transactionId: transaction?.id },
        ],
      },
    });
    expect(transaction).toMatchObject({ amount: 13, createdAt: "2026-09-01T08:00:00.000Z" });
  });

  test("gives points that count from the journey on, or from the event without a journey", async () => {
    await rule(1);
    await sandbox.given("an order line", purchase);
    await sandbox.given("an order line", {
      ...purchase,
      orderId: "SEASON",
      orderLineId: "SEASON-1",
      travelAt: null,
    });
    await register();
    await register({ orderId: "SEASON", orderLineId: "SEASON-1" });

    expect((await transactions()).map(({ validFrom }) => validFrom)).toEqual([
      "2026-08-05T00:00:00.000Z",
      "2026-08-01T00:00:00.000Z",
    ]);
  });

  test("earns exactly what decimals make", async () => {
    await rule(1, { pointsPerPurchase: 0.1, pointsPerKrone: 0.2 });
    await sandbox.given("an order line", { ...purchase, price: 1 });

    expect(await given()).toEqual([0.3]);
  });

  test("rounds to a ten-thousandth", async () => {
    await rule(1, { pointsPerPurchase: 0, pointsPerKrone: 0.0001 });
    await sandbox.given("an order line", { ...purchase, price: 12.5 });

    expect(await given()).toEqual([0.0013]);
  });

  test("follows the rules of the program version in force when each event happened", async () => {
    const version = { programId: 7, programVersionId: 70 };
    await sandbox.given("a later version of a program", {
      ...version,
      validFrom: "2026-08-01T00:00:00Z",
    });
    await rule(1, { pointsPerPurchase: 1 });
    await rule(2, { programVersionId: 70, pointsPerPurchase: 5 });
    const before = { orderId: "BEFORE", orderLineId: "BEFORE-1" };
    await sandbox.given("an order line", purchase);
    const purchasedAt = "2026-07-31T23:59:59.999Z";
    await sandbox.given("an order line", { ...purchase, ...before, purchasedAt });

    expect(await given()).toEqual([5]);
    expect(await given(before)).toEqual([1]);
  });

  test("adds up what several events of a line earn, each by the rules for its type", async () => {
    await rule(1, { pointsPerPurchase: 1 });
    await rule(2, { eventType: "UPGRADE", pointsPerPurchase: 0, pointsPerKrone: 0.1 });
    await rule(3, { eventType: "OTHER", pointsPerPurchase: 100 });
    const upgrade = { type: "UPGRADE", price: 50, occurredAt: "2026-08-02T00:00:00Z" };
    await sandbox.given("an order line", { ...purchase, laterEvents: [upgrade] });

    expect(await given()).toEqual([6]);
  });

  test("takes refunds off and never gives less than 0", async () => {
    await rule(1, { pointsPerPurchase: 0, pointsPerKrone: 0.1 });
    await rule(2, { eventType: "REFUND", pointsPerPurchase: 0, pointsPerKrone: 0.1 });
    const refund = (price: number) => ({
      ...purchase,
      laterEvents: [{ type: "REFUND", price, occurredAt: "2026-08-02T00:00:00Z" }],
    });
    await sandbox.given("an order line", refund(-300));
    expect(await given()).toBe(422);
    expect(await transactions()).toEqual([]);

    await sandbox.given("an order line", refund(-100));
    expect(await given()).toEqual([15]);
  });

  test("lets points expire so many days after they begin to count", async () => {
    await rule(1, { validForDays: 365 });
    await sandbox.given("an order line", purchase);
    await register();

    expect(await transactions()).toMatchObject([{ expireAt: "2027-08-05T00:00:00.000Z" }]);
  });

  test("gives points in the period of the journey, which end with it unless the rule says when", async () => {
    const period = { startAt: "2026-08-01T00:00:00Z", endAt: "2026-09-01T00:00:00Z" };
    await sandbox.given("a point period", { ...key, pointPeriodId: 501, ...period });
    await rule(1);
    await rule(2, { pointDefinitionId: 12, validForDays: 1 });
    await sandbox.given("an order line", purchase);

    expect(await register()).toMatchObject({
      data: { pointsGiven: [{ pointPeriodId: 501 }, { pointPeriodId: 501 }] },
    });
    expect(await transactions()).toMatchObject([
      { pointPeriodId: 501, expireAt: "2026-08-06T00:00:00.000Z" },
      { pointPeriodId: 501, expireAt: "2026-09-01T00:00:00.000Z" },
    ]);
  });

  test("gives points in no period when the journey begins with its end", async () => {
    const period = { startAt: "2026-08-01T00:00:00Z", endAt: purchase.travelAt };
    await sandbox.given("a point period", { ...key, pointPeriodId: 501, ...period });
    await rule(1);
    await sandbox.given("an order line", purchase);
    await register();

    expect(await transactions()).toMatchObject([{ pointPeriodId: null, expireAt: null }]);
  });

  test("answers 0 honestly: without a transaction, for each kind a rule speaks of", async () => {
    await rule(1);
    await rule(2, { pointDefinitionId: 12, pointsPerPurchase: 0 });
    await rule(3, { pointDefinitionId: 13, pointsPerPurchase: 0, pointsPerKrone: 1 });
    await sandbox.given("an order line", { ...purchase, price: 0 });

    expect(await register()).toMatchObject({
      data: {
        pointsGiven: [
          { amount: 1, pointDefinitionReference: "trips", transactionId: expect.any(Number) },
          { amount: 0, pointDefinitionReference: "kroner", transactionId: null },
          { amount: 0, pointDefinitionReference: "13", transactionId: null },
        ],
      },
    });
    expect(await transactions()).toHaveLength(1);
  });

  test("is a 422 when nothing could be given, and can be tried again", async () => {
    await sandbox.given("an order line", purchase);
    expect(await given()).toBe(422);

    await rule(1);
    expect(await given()).toEqual([1]);
  });

  test("is a 422 the second time, for whomever", async () => {
    await sandbox.given("a member", { programId: 7, memberId: 43, customerId: "1000043" });
    await rule(1);
    await sandbox.given("an order line", purchase);
    expect(await given()).toEqual([1]);

    expect(await given()).toBe(422);
    expect(await given({ customerId: "1000043" })).toBe(422);
    expect(await transactions()).toHaveLength(1);
  });

  test("is a 422 for a line that was registered before the sandbox knew of it", async () => {
    await rule(1);
    await sandbox.given("an order line", purchase);
    const registeredAt = "2026-08-02T00:00:00Z";
    await sandbox.given("an order line registered", {
      ...line,
      programId: 7,
      customerId,
      registeredAt,
    });

    expect(await given()).toBe(422);
    expect(await transactions()).toEqual([]);
  });

  test("is a 422 for a line that has given points in another way", async () => {
    await rule(1);
    await sandbox.given("an order line", purchase);
    const createdAt = "2026-08-01T00:00:00Z";
    const earlier = { ...key, ...line, transactionId: 1, pointDefinitionId: 11, amount: 1 };
    await sandbox.given("points granted", { ...earlier, createdAt });

    expect(await given()).toBe(422);
    expect(await transactions()).toHaveLength(1);
  });

  test("is once per program: another program can still give its points", async () => {
    await sandbox.given("a program", {
      programId: 8,
      pointDefinitions: [{ pointDefinitionId: 21, reference: "nights" }],
    });
    await sandbox.given("a member", { programId: 8, memberId: 1, customerId });
    await rule(1);
    const night = { programId: 8, earningRuleId: 2, pointDefinitionId: 21, pointsPerPurchase: 1 };
    await sandbox.given("an earning rule", night);
    await sandbox.given("an order line", purchase);
    await register();

    const body = { ...line, customerId };
    const answer = await orders.call("registerDeferred", { path: { programId: 8 }, body });
    expect(answer.status).toBe(200);
  });

  test("is a 422 for an unknown order or line, and for a customer who is no member", async () => {
    await rule(1);
    await sandbox.given("an order line", purchase);

    expect(await given({ orderId: "unknown" })).toBe(422);
    expect(await given({ orderLineId: "unknown" })).toBe(422);
    expect(await given({ customerId: "nobody" })).toBe(422);
  });

  test("is a 422 in a program that is not active", async () => {
    await rule(1);
    await sandbox.given("an order line", purchase);
    await sandbox.given("a program", { programId: 7, isActive: false });

    expect(await given()).toBe(422);
  });

  test("is a 404 in a program that does not exist or is not seen", async () => {
    await sandbox.given("a program", { programId: 9, organisationId: 2 });
    const body = { ...line, customerId };
    const status = async (programId: number) =>
      (await orders.call("registerDeferred", { path: { programId }, body })).status;

    expect([await status(9), await status(999)]).toEqual([404, 404]);
  });

  test("takes lines sold by the caller's organisation or the program's, and no other", async () => {
    await rule(1);
    const ofThird = { ...purchase, orderId: "C", orderLineId: "C-1", organisationId: 3 };
    await sandbox.given("an order line", { ...purchase, orderId: "B", organisationId: 2 });
    await sandbox.given("an order line", purchase);
    await sandbox.given("an order line", ofThird);
    const status = async (more: object, caller?: "other-partner") =>
      (await register(more, caller)).status;

    expect(await status({ orderId: "B" })).toBe(422);
    expect(await status({ orderId: "B" }, "other-partner")).toBe(200);
    expect(await status({}, "other-partner")).toBe(200);
    expect(await status({ orderId: "C", orderLineId: "C-1" }, "other-partner")).toBe(422);
  });

  test("earns nothing for what happened while effects were suspended, up to before the end", async () => {
    await rule(1);
    const suspend = (startAt: string, endAt: string) =>
      sandbox.given("a suspension period", {
        ...key,
        suspensionPeriodId: 801,
        suspends: "EFFECTS",
        referenceId: "rule",
        startAt,
        endAt,
      });
    await sandbox.given("an order line", purchase);

    await suspend("2026-08-01T00:00:00Z", "2026-08-01T00:00:00.001Z");
    expect(await given()).toBe(422);
    await suspend("2026-07-01T00:00:00Z", "2026-08-01T00:00:00Z");
    expect(await given()).toEqual([1]);
  });

  test("shows in history, transactions by order and status at once", async () => {
    await rule(1);
    await sandbox.given("an order line", purchase);
    await register();

    const history = await members.getPointsHistory({ path: key });
    const byOrder = await orders.findTransactionsByOrderId({ query: { orderId: line.orderId } });
    const [status] = await customers.queryCurrentLevelSummary({ body: { customerId } });

    expect(history.items).toMatchObject([{ pointEventType: "EARNED", amount: 1 }]);
    expect(byOrder).toMatchObject([{ amount: 1, memberId: 42 }]);
    expect(status?.pointDefinitionStatuses[0]).toMatchObject({ points: 1 });
  });
});

describe("transactions of an order", () => {
  test("are found in every program the caller sees, shared ones among them, by id", async () => {
    await sandbox.given("a program", {
      programId: 8,
      pointDefinitions: [{ pointDefinitionId: 21, reference: "nights" }],
    });
    await sandbox.given("a member", { programId: 8, memberId: 1, customerId });
    const granted = { amount: 1, createdAt: "2026-06-01T00:00:00Z", orderId: "Q" };
    const ours = { ...granted, programId: 8, memberId: 1, pointDefinitionId: 21 };
    await sandbox.given("points granted", { ...ours, transactionId: 3 });
    const shared = { ...granted, ...key, pointDefinitionId: 11 };
    await sandbox.given("points granted", { ...shared, transactionId: 2 });
    await sandbox.given("points granted", { ...ours, transactionId: 1 });
    const ids = async (caller: "partner" | "other-partner") => {
      const client = clientsOf(sandbox, caller).orders;
      const found = await client.findTransactionsByOrderId({ query: { orderId: "Q" } });
      return found.map(({ id }) => id);
    };

    expect(await ids("partner")).toEqual([1, 2, 3]);
    expect(await ids("other-partner")).toEqual([2]);
  });

  test("of an unknown order are an empty list", async () => {
    const query = { orderId: "unknown" };

    expect(await orders.findTransactionsByOrderId({ query })).toEqual([]);
  });
});
