import { expect, test } from "vitest";
import { remainingCoupons } from "./remaining-coupons.js";

const uses = ["2026-03-10T08:00:00.000Z", "2026-06-01T08:00:00.000Z", "2027-03-10T08:00:00.000Z"];

test.each([
  { at: "2026-01-01T00:00:00.000Z", left: 8 },
  { at: "2026-12-31T00:00:00.000Z", left: 8 },
  { at: "2027-03-10T07:59:59.000Z", left: 8 },
  { at: "2027-03-10T08:00:00.000Z", left: 9 },
  { at: "2028-03-10T08:00:00.000Z", left: 10 },
])("the year of the earliest use decides: at $at $left of 10 are left", ({ at, left }) => {
  expect(remainingCoupons(10, uses, at, "rolling")).toBe(left);
});

test("an unused contract has all its coupons", () => {
  expect(remainingCoupons(10, [], "2026-01-01T00:00:00.000Z", "rolling")).toBe(10);
});

test("more uses than coupons leave none", () => {
  expect(remainingCoupons(1, uses, "2026-07-01T00:00:00.000Z", "rolling")).toBe(0);
});
