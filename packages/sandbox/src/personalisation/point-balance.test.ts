import { describe, expect, test } from "vitest";
import { type Grant, pointBalance } from "./point-balance.js";

const at = (day: number) => `2026-09-${String(day).padStart(2, "0")}T00:00:00.000Z`;

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
    ({ day, points, pendingPoints }) => {
      const grants = [grant(5, { validFrom: at(5), expireAt: at(20) })];

      expect(pointBalance(grants, [], at(day))).toMatchObject({ points, pendingPoints });
    },
  );

  test("a cancelled grant counts until it was cancelled", () => {
    const grants = [grant(5, { cancelledAt: at(10), expireAt: at(20) })];

    expect(pointBalance(grants, [], at(9)).points).toBe(5);
    expect(pointBalance(grants, [], at(10)).points).toBe(0);
  });

  test("a grant that expires before its cancellation ends when it expires", () => {
    const grants = [grant(5, { cancelledAt: at(20), expireAt: at(10) })];

    expect(pointBalance(grants, [], at(15)).points).toBe(0);
  });

  test("what is cancelled before it counts is not pending any more", () => {
    const grants = [grant(5, { validFrom: at(20), cancelledAt: at(10) })];

    expect(pointBalance(grants, [], at(9)).pendingPoints).toBe(5);
    expect(pointBalance(grants, [], at(10)).pendingPoints).toBe(0);
  });

  test("nothing is pending before it was granted", () => {
    const grants = [grant(5, { createdAt: at(5), validFrom: at(20) })];

    expect(pointBalance(grants, [], at(4)).pendingPoints).toBe(0);
  });

  test("expireAt is that of the points that expire next", () => {
    const grants = [
      grant(1, { expireAt: at(25) }),
      grant(1, { expireAt: at(20) }),
      grant(1),
      grant(1, { expireAt: at(5) }),
    ];

    expect(pointBalance(grants, [], at(10)).expireAt).toBe(at(20));
  });

  test("spending takes the points that end soonest", () => {
    const grants = [grant(10), grant(10, { expireAt: at(20) })];
    const spendings = [{ amount: 8, createdAt: at(5) }];

    expect(pointBalance(grants, spendings, at(10)).points).toBe(12);
    expect(pointBalance(grants, spendings, at(20)).points).toBe(10);
  });

  test("what was spent of points that are gone is not taken from later ones", () => {
    const early = grant(10, { expireAt: at(10) });
    const later = grant(7, { createdAt: at(15), validFrom: at(15) });
    const spendings = [{ amount: 9, createdAt: at(5) }];

    expect(pointBalance([early, later], spendings, at(16)).points).toBe(7);
  });

  test("spending counts from when it happened, and never below nothing", () => {
    const spendings = [{ amount: 30, createdAt: at(5) }];

    expect(pointBalance([grant(10)], spendings, at(4)).points).toBe(10);
    expect(pointBalance([grant(10)], spendings, at(5)).points).toBe(0);
  });
});
