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
    reference: "club",
    pointDefinitions: [
      { pointDefinitionId: 11, reference: "trips" },
      { pointDefinitionId: 12, reference: "kroner" },
    ],
  });
  await sandbox.given("a member", { ...key, customerId });
});

const reward = (rewardId: number) => ({ rewardId, type: "DISCOUNT", name: `Reward ${rewardId}` });
const level = (levelId: number, needed: Readonly<Record<number, number>>) => ({
  levelId,
  name: `Level ${levelId}`,
  requirements: Object.entries(needed).map(([id, points]) => ({
    pointDefinitionId: Number(id),
    points,
  })),
  rewards: [reward(levelId)],
});

const grant = (transactionId: number, amount: number, more: object = {}) =>
  sandbox.given("points granted", {
    ...trips,
    transactionId,
    amount,
    createdAt: "2026-03-01T00:00:00Z",
    ...more,
  });

const suspend = (suspends: "REWARDS" | "EFFECTS", startAt: string, endAt?: string) =>
  sandbox.given("a suspension period", {
    ...key,
    suspensionPeriodId: 801,
    suspends,
    referenceId: "rule",
    startAt,
    ...(endAt !== undefined && { endAt }),
  });

const summary = async (statusAt?: string) => {
  const body = { customerId, ...(statusAt !== undefined && { statusAt }) };
  const [found] = await customers.queryCurrentLevelSummary({ body });
  return found;
};
const levelId = async (statusAt?: string) => (await summary(statusAt))?.currentLevel?.levelId;
const rewardIds = async (statusAt?: string) =>
  (await summary(statusAt))?.currentRewards.map(({ rewardId }) => rewardId);

describe("a level", () => {
  test("is held from exactly the points it needs on", async () => {
    await sandbox.given("a ladder", { programId: 7, levels: [level(1, { 11: 0.3 })] });
    await grant(1, 0.1);
    await grant(2, 0.1999);
    expect(await summary()).toMatchObject({ currentLevel: null, currentRewards: [] });

    await grant(3, 0.0001);
    expect(await levelId()).toBe(1);
  });

  test("is the highest one of which every requirement is met", async () => {
    const levels = [level(1, { 11: 10 }), level(2, { 11: 20, 12: 5 }), level(3, { 12: 9 })];
    await sandbox.given("a ladder", { programId: 7, levels });
    await grant(1, 20);
    expect(await levelId()).toBe(1);

    await grant(2, 5, { pointDefinitionId: 12 });
    expect(await levelId()).toBe(2);

    await grant(3, 4, { pointDefinitionId: 12 });
    expect(await levelId()).toBe(3);
  });

  test("is not held by points that are pending", async () => {
    await sandbox.given("a ladder", { programId: 7, levels: [level(1, { 11: 1 })] });
    await grant(1, 5, { validFrom: "2026-10-01T00:00:00Z" });

    expect(await levelId()).toBeUndefined();
    expect(await levelId("2026-10-01T00:00:00Z")).toBe(1);
  });

  test("is lost when points expire or are spent", async () => {
    await sandbox.given("a ladder", { programId: 7, levels: [level(1, { 11: 8 })] });
    await grant(1, 5);
    await grant(2, 5, { expireAt: "2026-08-01T00:00:00Z" });
    expect(await levelId("2026-07-31T23:59:59.999Z")).toBe(1);
    expect(await levelId("2026-08-01T00:00:00Z")).toBeUndefined();

    const createdAt = "2026-04-01T00:00:00Z";
    await sandbox.given("points spent", { ...trips, amount: 3, createdAt });
    expect(await levelId("2026-05-01T00:00:00Z")).toBeUndefined();
  });

  test("gives its own rewards and not those of the levels below", async () => {
    const levels = [level(1, { 11: 1 }), level(2, { 11: 2 })];
    await sandbox.given("a ladder", { programId: 7, levels });
    await grant(1, 2);

    expect(await summary()).toMatchObject({
      currentLevel: { levelId: 2, rewards: [reward(2)] },
      currentRewards: [reward(2)],
    });
  });
});

describe("the ladder", () => {
  beforeEach(async () => {
    await sandbox.given("a ladder", { programId: 7, levels: [level(1, { 11: 1 })] });
    const version = { programId: 7, programVersionId: 70 };
    await sandbox.given("a later version of a program", {
      ...version,
      validFrom: "2026-09-01T00:00:00Z",
    });
    await sandbox.given("a ladder", { ...version, levels: [level(2, { 11: 3 })] });
    await grant(1, 3);
  });

  test("is that of the program version in force at statusAt", async () => {
    expect([
      await levelId("2026-08-31T23:59:59.999Z"),
      await rewardIds("2026-08-31T23:59:59.999Z"),
    ]).toEqual([1, [1]]);
    expect([
      await levelId("2026-09-01T00:00:00Z"),
      await rewardIds("2026-09-01T00:00:00Z"),
    ]).toEqual([2, [2]]);
  });

  test("of a member is that of the program version in force now", async () => {
    const ids = async () => {
      const { levels } = await members.getRewardLadder({ path: key });
      return levels.map((one) => one.levelId);
    };

    expect(await ids()).toEqual([2]);
    sandbox.clock.set("2026-08-31T23:59:59.999Z");
    expect(await ids()).toEqual([1]);
  });

  test("has no levels before the first version of the program", async () => {
    expect(await levelId("2019-12-31T23:59:59.999Z")).toBeUndefined();
    sandbox.clock.set("2019-12-31T23:59:59.999Z");
    expect(await members.getRewardLadder({ path: key })).toEqual({ levels: [] });
  });
});

describe("a suspension", () => {
  beforeEach(async () => {
    await sandbox.given("a ladder", { programId: 7, levels: [level(1, { 11: 1 })] });
    await grant(1, 5);
  });

  test("of rewards empties them from startAt until before endAt and leaves the level", async () => {
    await suspend("REWARDS", "2026-08-01T00:00:00Z", "2026-09-15T00:00:00Z");

    expect(await rewardIds("2026-07-31T23:59:59.999Z")).toEqual([1]);
    expect(await rewardIds("2026-08-01T00:00:00Z")).toEqual([]);
    expect(await levelId("2026-08-01T00:00:00Z")).toBe(1);
    expect(await rewardIds("2026-09-14T23:59:59.999Z")).toEqual([]);
    expect(await rewardIds("2026-09-15T00:00:00Z")).toEqual([1]);
  });

  test("without an end lasts", async () => {
    await suspend("REWARDS", "2026-08-01T00:00:00Z");

    expect(await rewardIds("2099-01-01T00:00:00Z")).toEqual([]);
  });

  test("of effects takes neither points nor rewards away", async () => {
    await suspend("EFFECTS", "2026-08-01T00:00:00Z");

    expect(await summary()).toMatchObject({
      currentRewards: [reward(1)],
      pointDefinitionStatuses: [{ points: 5 }, { points: 0 }],
    });
  });

  test("is told while it lasts and not before or after", async () => {
    await suspend("EFFECTS", "2026-08-01T00:00:00Z", "2026-08-02T00:00:00Z");
    const told = async (at: string) => (await summary(at))?.suspensionStatuses;

    expect(await told("2026-07-31T23:59:59.999Z")).toEqual([]);
    expect(await told("2026-08-01T00:00:00Z")).toEqual([
      {
        suspends: "EFFECTS",
        referenceId: "rule",
        startAt: "2026-08-01T00:00:00.000Z",
        endAt: "2026-08-02T00:00:00.000Z",
      },
    ]);
    expect(await told("2026-08-02T00:00:00Z")).toEqual([]);
  });
});

describe("the status at the end of a point period", () => {
  test("is how the period ended, although its points are gone then", async () => {
    const period = { startAt: "2026-05-31T22:00:00Z", endAt: "2026-06-30T22:00:00Z" };
    await sandbox.given("a ladder", { programId: 7, levels: [level(1, { 11: 5 })] });
    await sandbox.given("a point period", { ...key, pointPeriodId: 501, ...period });
    const createdAt = "2026-06-05T00:00:00Z";
    await grant(1, 5, { createdAt, pointPeriodId: 501, expireAt: period.endAt });
    const { endAt } = await members.getPointPeriod({ path: { ...key, pointPeriodId: 501 } });

    expect(await summary(endAt)).toMatchObject({
      currentLevel: { levelId: 1 },
      pointDefinitionStatuses: [{ points: 5 }, {}],
    });
    expect(await levelId("2026-06-30T22:00:00.001Z")).toBeUndefined();
  });
});

describe("the status of a customer", () => {
  const programs = async (body: object) => {
    const found = await customers.queryCurrentLevelSummary({ body: { customerId, ...body } });
    return found.map(({ programId }) => programId);
  };

  beforeEach(async () => {
    await sandbox.given("a program", { programId: 8, reference: "night" });
    await sandbox.given("a program", { programId: 6, reference: null });
    await sandbox.given("a member", { programId: 8, memberId: 1, customerId });
    await sandbox.given("a member", { programId: 6, memberId: 1, customerId });
  });

  test("is told for each program the customer is a member of", async () => {
    expect(await programs({})).toEqual([6, 7, 8]);
  });

  test("is narrowed by programReferences, before programReference", async () => {
    expect(await programs({ programReferences: ["night", "club"] })).toEqual([7, 8]);
    expect(await programs({ programReferences: ["night"], programReference: "club" })).toEqual([8]);
    expect(await programs({ programReferences: ["nowhere"], programReference: "club" })).toEqual(
      [],
    );
  });

  test("is narrowed by programReference when programReferences is empty or absent", async () => {
    expect(await programs({ programReference: "club" })).toEqual([7]);
    expect(await programs({ programReferences: [], programReference: "club" })).toEqual([7]);
  });

  test("is narrowed by programId besides, and by null not at all", async () => {
    expect(await programs({ programId: 6 })).toEqual([6]);
    expect(await programs({ programId: 6, programReferences: ["club"] })).toEqual([]);
    expect(await programs({ programId: null })).toEqual([6, 7, 8]);
  });

  test("is narrowed by whole references, whatever they hold", async () => {
    expect(await programs({ programReferences: ["clu", "CLUB", "club "] })).toEqual([]);
    expect(await programs({ programReferences: ["club\u001fnight"] })).toEqual([]);
    expect(await programs({ programReferences: [""] })).toEqual([]);
  });

  test("is an empty list for a customer of no program", async () => {
    const body = { customerId: "nobody" };

    expect(await customers.queryCurrentLevelSummary({ body })).toEqual([]);
    expect(await customers.queryCustomerMemberships({ body })).toEqual([]);
  });
});

describe("texts", () => {
  const example = sandboxForTests({ data: "example" });
  const nameIn = async (language: string | undefined, index: number) => {
    const client = clientsOf(example, "partner", language).customers;
    const body = { customerId, programId: 7 };
    const [found] = await client.queryCurrentLevelSummary({ body });
    return found?.pointDefinitionStatuses[index]?.name;
  };

  test.each([
    { language: undefined, name: "Reiser" },
    { language: "nb-NO", name: "Reiser" },
    { language: "nn", name: "Reiser på nynorsk" },
    { language: "nn-NO", name: "Reiser på nynorsk" },
    { language: "EN-gb", name: "Trips" },
    { language: "en;q=0.8, nn;q=0.9", name: "Reiser på nynorsk" },
    { language: "nb;q=0.1, en", name: "Trips" },
    { language: "de, fr;q=0.9, en;q=0.001", name: "Trips" },
    { language: "en;q=0, de", name: "Reiser" },
    { language: "en;q=0.5, nb;q=0.5", name: "Trips" },
    { language: "de", name: "Reiser" },
    { language: "no", name: "Reiser" },
  ])("follow Accept-Language $language by its weights: $name", async ({ language, name }) => {
    expect(await nameIn(language, 0)).toBe(name);
  });

  test("fall back to bokmål one by one", async () => {
    expect(await nameIn("nn", 0)).toBe("Reiser på nynorsk");
    expect(await nameIn("nn", 1)).toBe("Bonuskroner");
    expect(await nameIn("nn, en;q=0.5", 1)).toBe("Bonus kroner");
  });
});
