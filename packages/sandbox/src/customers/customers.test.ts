import { beforeEach, describe, expect, test } from "vitest";
import { clientsOf, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const { customers } = clientsOf(sandbox);
const customerId = "1000042";
const key = { programId: 7, memberId: 42 };

beforeEach(async () => {
  await sandbox.given("a program", {
    programId: 7,
    reference: "club",
    pointDefinitions: [
      { pointDefinitionId: 11, reference: "trips", name: "Reiser", description: "Ett per reise." },
      { pointDefinitionId: 12, reference: null },
    ],
  });
  await sandbox.given("a program", { programId: 8, reference: "night", sharedWith: [2] });
  await sandbox.given("a program", { programId: 9, organisationId: 2, reference: "theirs" });
  await sandbox.given("a member", { ...key, customerId, metadata: { userType: "ADULT" } });
  await sandbox.given("a member", { programId: 8, memberId: 310, customerId });
  await sandbox.given("a member", { programId: 9, memberId: 1, customerId, organisationId: 2 });
});

describe("queryCustomerMemberships", () => {
  const programs = async (programReferences?: string[], caller?: "other-partner") => {
    const body = { customerId, ...(programReferences && { programReferences }) };
    const client = clientsOf(sandbox, caller).customers;
    const found = await client.queryCustomerMemberships({ body });
    return found.map(({ programId }) => programId);
  };

  test("answers what the caller sees", async () => {
    expect(await customers.queryCustomerMemberships({ body: { customerId } })).toEqual([
      {
        memberId: 42,
        programId: 7,
        programReference: "club",
        memberMetadata: { userType: "ADULT" },
      },
      { memberId: 310, programId: 8, programReference: "night", memberMetadata: null },
    ]);
    expect(await programs(undefined, "other-partner")).toEqual([8, 9]);
  });

  test("narrows by reference; an empty list narrows nothing", async () => {
    expect(await programs(["night", "theirs", "nowhere"])).toEqual([8]);
    expect(await programs([])).toEqual([7, 8]);
  });

  test("answers an empty list for a stranger", async () => {
    const body = { customerId: "nobody" };

    expect(await customers.queryCustomerMemberships({ body })).toEqual([]);
  });
});

describe("queryCurrentLevelSummary", () => {
  const summary = async (more: { statusAt?: string } = {}) => {
    const body = { customerId, programReference: "club", ...more };
    const [found] = await customers.queryCurrentLevelSummary({ body });
    return found;
  };
  const programs = async (more: object) => {
    const found = await customers.queryCurrentLevelSummary({ body: { customerId, ...more } });
    return found.map(({ programId }) => programId);
  };

  test("narrows by programReferences before programReference, and by programId besides", async () => {
    expect(await programs({})).toEqual([7, 8]);
    expect(await programs({ programReference: "night" })).toEqual([8]);
    expect(await programs({ programReference: "night", programReferences: ["club"] })).toEqual([7]);
    expect(await programs({ programReference: "night", programReferences: [] })).toEqual([8]);
    expect(await programs({ programId: 7 })).toEqual([7]);
    expect(await programs({ programId: null })).toEqual([7, 8]);
    expect(await programs({ programId: 7, programReference: "night" })).toEqual([]);
  });

  test("of a stranger, or of a program of others, is an empty list", async () => {
    const body = { customerId: "nobody" };

    expect(await customers.queryCurrentLevelSummary({ body })).toEqual([]);
    expect(await programs({ programId: 9 })).toEqual([]);
  });

  describe("of a member with points", () => {
    beforeEach(async () => {
      await sandbox.given("a ladder", {
        programId: 7,
        levels: [level(1, 10), level(2, 40)],
      });
      const grant = { ...key, pointDefinitionId: 11, createdAt: "2026-03-01T00:00:00Z" };
      const expireAt = "2026-12-01T00:00:00Z";
      await sandbox.given("points granted", { ...grant, transactionId: 1, amount: 34, expireAt });
      const validFrom = "2026-10-01T00:00:00Z";
      const later = { ...grant, transactionId: 2, amount: 12.5, validFrom };
      await sandbox.given("points granted", { ...later, createdAt: "2026-08-01T00:00:00Z" });
      const spent = { ...key, pointDefinitionId: 11, amount: 10 };
      await sandbox.given("points spent", { ...spent, createdAt: "2026-07-01T00:00:00Z" });
    });

    test("tells the points that count and those that are pending", async () => {
      const unset = { pendingPoints: 0, points: 0, description: null, expireAt: null };

      expect((await summary())?.pointDefinitionStatuses).toEqual([
        {
          pointDefinitionId: 11,
          pointDefinitionReference: "trips",
          name: "Reiser",
          description: "Ett per reise.",
          points: 24,
          pendingPoints: 12.5,
          expireAt: "2026-12-01T00:00:00.000Z",
        },
        { ...unset, pointDefinitionId: 12, pointDefinitionReference: null, name: "12" },
      ]);
    });

    test.each([
      { statusAt: "2026-02-01T00:00:00Z", levelId: undefined, points: 0, pendingPoints: 0 },
      { statusAt: "2026-06-01T00:00:00Z", levelId: 1, points: 34, pendingPoints: 0 },
      { statusAt: "2026-09-01T00:00:00Z", levelId: 1, points: 24, pendingPoints: 12.5 },
      { statusAt: "2026-10-01T00:00:00Z", levelId: 1, points: 36.5, pendingPoints: 0 },
      { statusAt: "2026-12-01T01:00:00+01:00", levelId: 1, points: 12.5, pendingPoints: 0 },
    ])("at $statusAt is level $levelId with $points points", async (expected) => {
      const { statusAt, levelId, points, pendingPoints } = expected;
      const found = await summary({ statusAt });

      expect(found?.currentLevel?.levelId).toBe(levelId);
      expect(found?.pointDefinitionStatuses[0]).toMatchObject({ points, pendingPoints });
    });

    test("has the rewards of its level alone", async () => {
      await sandbox.given("points granted", {
        ...key,
        transactionId: 3,
        pointDefinitionId: 11,
        amount: 16,
        createdAt: "2026-08-01T00:00:00Z",
      });

      expect(await summary()).toMatchObject({
        currentLevel: { levelId: 2, name: "Level 2", rewards: [{ rewardId: 2 }] },
        currentRewards: [{ rewardId: 2 }],
        suspensionStatuses: [],
      });
    });

    test("keeps its level and loses its rewards while they are suspended", async () => {
      await suspend("REWARDS", "2026-08-01T00:00:00Z", "2026-09-15T00:00:00Z");

      expect(await summary()).toMatchObject({
        currentLevel: { levelId: 1, rewards: [{ rewardId: 1 }] },
        currentRewards: [],
        suspensionStatuses: [
          { suspends: "REWARDS", referenceId: "rule", endAt: "2026-09-15T00:00:00.000Z" },
        ],
      });
      const ended = await summary({ statusAt: "2026-09-15T00:00:00Z" });
      expect(ended).toMatchObject({ currentRewards: [{ rewardId: 1 }], suspensionStatuses: [] });
    });

    test("keeps its rewards while only earning is suspended", async () => {
      await suspend("EFFECTS", "2026-08-01T00:00:00Z");

      expect(await summary()).toMatchObject({
        currentRewards: [{ rewardId: 1 }],
        suspensionStatuses: [{ suspends: "EFFECTS", endAt: null }],
      });
    });
  });

  test.each([
    { language: "nn", name: "Reiser på nynorsk" },
    { language: "en-GB, nb;q=0.5", name: "Trips" },
    { language: "de, en;q=0.1, nn;q=0.5", name: "Reiser på nynorsk" },
    { language: "de", name: "Reiser" },
    { language: "no", name: "Reiser" },
    { language: "en;q=0, de", name: "Reiser" },
    { language: undefined, name: "Reiser" },
  ])("in $language calls trips $name", async ({ language, name }) => {
    const exampleSandbox = clientsOf(example, "partner", language);
    const body = { customerId, programId: 7 };
    const [found] = await exampleSandbox.customers.queryCurrentLevelSummary({ body });

    expect(found?.pointDefinitionStatuses[0]?.name).toBe(name);
  });
});

const example = sandboxForTests({ data: "example" });

function level(id: number, points: number) {
  return {
    levelId: id,
    name: `Level ${id}`,
    requirements: [{ pointDefinitionId: 11, points }],
    rewards: [{ rewardId: id, type: "DISCOUNT", name: "Off" }],
  };
}

async function suspend(suspends: "REWARDS" | "EFFECTS", startAt: string, endAt?: string) {
  await sandbox.given("a suspension period", {
    ...key,
    suspensionPeriodId: 801,
    suspends,
    referenceId: "rule",
    startAt,
    ...(endAt !== undefined && { endAt }),
  });
}
