import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { readSpendings } from "../customers/spendings.js";
import { openDatabase } from "../database/open-database.js";
import { putMember } from "../rows/member-rows.js";
import { seedPrograms } from "../seed/seed-programs.js";
import { type PointBalance, pointBalance } from "./point-balance.js";
import type { Spending } from "./settle.js";

const at = (day: number) => `2026-09-${String(day).padStart(2, "0")}T00:00:00.000Z`;

interface Grant {
  readonly amount: number;
  readonly createdAt: string;
  readonly validFrom: string;
  readonly expireAt: string | null;
  readonly cancelledAt: string | null;
}

const { db, close } = await openDatabase(":memory:");
afterAll(close);
const kind = { programId: 7, memberId: 42, pointDefinitionId: 11 };
await seedPrograms(db);
await putMember(db, { programId: 7, id: 42, createdAt: at(1) });

/** The balance of a member who has these grants and spendings, and no others. */
async function balanceOf(
  grants: readonly Grant[],
  spendings: readonly Spending[],
  instant: string,
): Promise<PointBalance> {
  await db.deleteFrom("transactions").execute();
  await db.deleteFrom("pointEvents").execute();
  for (const one of grants) {
    await db
      .insertInto("transactions")
      .values({ ...kind, ...one, updatedAt: one.createdAt })
      .execute();
  }
  for (const one of spendings) {
    await db
      .insertInto("pointEvents")
      .values({ ...kind, ...one, type: "CONSUMED" })
      .execute();
  }
  const until = readSpendings(db, { ...kind, at: instant });
  return pointBalance(db, { ...kind, at: instant }, until.get(kind.pointDefinitionId) ?? []);
}

function grant(amount: number, more: Partial<Grant> = {}): Grant {
  const since = at(1);
  return {
    amount,
    createdAt: since,
    validFrom: since,
    expireAt: null,
    cancelledAt: null,
    ...more,
  };
}

describe(pointBalance, () => {
  test.each([
    { what: "before validFrom", day: 4, points: 0, pendingPoints: 5 },
    { what: "at validFrom", day: 5, points: 5, pendingPoints: 0 },
    { what: "until before expireAt", day: 19, points: 5, pendingPoints: 0 },
    { what: "at expireAt", day: 20, points: 0, pendingPoints: 0 },
  ])(
    "$what a grant gives $points points and $pendingPoints pending",
    async ({ day, points, pendingPoints }) => {
      const grants = [grant(5, { validFrom: at(5), expireAt: at(20) })];

      expect(await balanceOf(grants, [], at(day))).toMatchObject({ points, pendingPoints });
    },
  );

  test("a cancelled grant counts until it was cancelled", async () => {
    const grants = [grant(5, { cancelledAt: at(10), expireAt: at(20) })];

    expect((await balanceOf(grants, [], at(9))).points).toBe(5);
    expect((await balanceOf(grants, [], at(10))).points).toBe(0);
  });

  test("a grant that expires before its cancellation ends when it expires", async () => {
    const grants = [grant(5, { cancelledAt: at(20), expireAt: at(10) })];

    expect((await balanceOf(grants, [], at(15))).points).toBe(0);
  });

  test("what is cancelled before it counts is not pending any more", async () => {
    const grants = [grant(5, { validFrom: at(20), cancelledAt: at(10) })];

    expect((await balanceOf(grants, [], at(9))).pendingPoints).toBe(5);
    expect((await balanceOf(grants, [], at(10))).pendingPoints).toBe(0);
  });

  test("nothing is pending before it was granted", async () => {
    const grants = [grant(5, { createdAt: at(5), validFrom: at(20) })];

    expect((await balanceOf(grants, [], at(4))).pendingPoints).toBe(0);
  });

  test("expireAt is that of the points that expire next", async () => {
    const grants = [
      grant(1, { expireAt: at(25) }),
      grant(1, { expireAt: at(20) }),
      grant(1),
      grant(1, { expireAt: at(5) }),
    ];

    expect((await balanceOf(grants, [], at(10))).expireAt).toBe(at(20));
  });

  test("spending takes the points that end soonest", async () => {
    const grants = [grant(10), grant(10, { expireAt: at(20) })];
    const spendings = [{ amount: 8, createdAt: at(5) }];

    expect((await balanceOf(grants, spendings, at(10))).points).toBe(12);
    expect((await balanceOf(grants, spendings, at(20))).points).toBe(10);
  });

  test("what was spent of points that are gone is not taken from later ones", async () => {
    const early = grant(10, { expireAt: at(10) });
    const later = grant(7, { createdAt: at(15), validFrom: at(15) });
    const spendings = [{ amount: 9, createdAt: at(5) }];

    expect((await balanceOf([early, later], spendings, at(16))).points).toBe(7);
  });

  test("spending counts from when it happened, and never below nothing", async () => {
    const spendings = [{ amount: 30, createdAt: at(5) }];

    expect((await balanceOf([grant(10)], spendings, at(4))).points).toBe(10);
    expect((await balanceOf([grant(10)], spendings, at(5))).points).toBe(0);
  });

  test("whatever came and went, it is what going through everything one by one finds", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(GRANTS, { maxLength: 12 }),
        fc.array(fc.record({ amount: fc.integer({ min: 0, max: 20 }), createdAt: DAYS }), {
          maxLength: 6,
        }),
        DAYS,
        async (grants, spendings, instant) => {
          expect(await balanceOf(grants, spendings, instant)).toEqual(
            oneByOne(grants, spendings, instant),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

const DAYS = fc.integer({ min: 1, max: 9 }).map(at);
const GRANTS = fc.record({
  amount: fc.integer({ min: -2, max: 20 }),
  createdAt: DAYS,
  validFrom: DAYS,
  expireAt: fc.option(DAYS),
  cancelledAt: fc.option(DAYS),
});

/** The rules in BEHAVIOUR.md, word for word. */
function oneByOne(
  grants: readonly Grant[],
  spendings: readonly Spending[],
  instant: string,
): PointBalance {
  const endOf = ({ expireAt, cancelledAt }: Grant) =>
    [expireAt, cancelledAt].filter((one) => one !== null).sort()[0] ?? "never";
  const counts = (one: Grant, when: string) => one.validFrom <= when && when < endOf(one);
  const left = grants
    .filter(({ amount }) => amount > 0)
    .map((one) => ({ grant: one, amount: one.amount }))
    .sort(
      (one, other) =>
        order(one.grant.expireAt ?? "never", other.grant.expireAt ?? "never") ||
        order(one.grant.validFrom, other.grant.validFrom),
    );
  for (const spending of spendings
    .filter(({ createdAt }) => createdAt <= instant)
    .sort((one, other) => order(one.createdAt, other.createdAt))) {
    let owed = spending.amount;
    for (const one of left.filter((remainder) => counts(remainder.grant, spending.createdAt))) {
      const part = Math.min(owed, one.amount);
      one.amount -= part;
      owed -= part;
    }
  }
  const active = left.filter((one) => counts(one.grant, instant));
  const isPending = (one: Grant) =>
    one.createdAt <= instant && instant < one.validFrom && instant < endOf(one);
  const expiries = active.flatMap(({ amount, grant: { expireAt } }) =>
    amount > 0 && expireAt !== null ? [expireAt] : [],
  );
  return {
    points: active.reduce((sum, { amount }) => sum + amount, 0),
    pendingPoints: grants.filter(isPending).reduce((sum, { amount }) => sum + amount, 0),
    expireAt: expiries.sort()[0] ?? null,
  };
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
