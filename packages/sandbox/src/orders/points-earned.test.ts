import { expect, test } from "vitest";
import { toUnits } from "../database/decimal.js";
import {
  type EarningRule,
  perPointDefinition,
  pointsEarned,
  type SalesEvent,
} from "./points-earned.js";

const occurredAt = "2026-06-02T14:00:00.000Z";
const travelAt = "2026-06-03T06:00:00.000Z";
const purchase: SalesEvent = { type: "PURCHASE", price: toUnits(249), occurredAt, travelAt };
const rule: EarningRule = {
  eventType: "PURCHASE",
  pointDefinitionId: 11,
  pointsPerEvent: 0,
  pointsPerKrone: 0,
  validForDays: null,
};

test("an event earns so much for itself and so much for each krone", () => {
  const rules = [{ ...rule, pointsPerEvent: toUnits(1), pointsPerKrone: toUnits(0.05) }];

  expect(pointsEarned(purchase, rules)).toMatchObject([{ amount: toUnits(13.45) }]);
});

test("rules for other events earn nothing, not even 0", () => {
  expect(pointsEarned(purchase, [{ ...rule, eventType: "REFUND" }])).toEqual([]);
});

test("points count from the journey on, for as many days as the rule says", () => {
  expect(pointsEarned(purchase, [{ ...rule, validForDays: 30 }])).toMatchObject([
    { validFrom: travelAt, expireAt: "2026-07-03T06:00:00.000Z" },
  ]);
});

test("without a journey points count from the sale on, and for ever unless limited", () => {
  expect(pointsEarned({ ...purchase, travelAt: null }, [rule])).toMatchObject([
    { validFrom: occurredAt, expireAt: null },
  ]);
});

test("one kind of points is one entry, valid as the first event that earned some", () => {
  const earned = { pointDefinitionId: 11, expireAt: null };
  const entries = perPointDefinition([
    { ...earned, amount: 0, validFrom: "a" },
    { ...earned, amount: 2, validFrom: "b" },
    { ...earned, amount: 3, validFrom: "c" },
    { ...earned, pointDefinitionId: 12, amount: 0, validFrom: "d" },
  ]);

  expect(entries).toEqual([
    { ...earned, amount: 5, validFrom: "b" },
    { ...earned, pointDefinitionId: 12, amount: 0, validFrom: "d" },
  ]);
});
