import { expect, test } from "vitest";
import { fromUnits, multiplyUnits, toUnits } from "./decimal.js";

test("tenths add up exactly", () => {
  const units = Array.from({ length: 10 }, () => toUnits(0.1)).reduce((sum, one) => sum + one, 0);

  expect(fromUnits(units)).toBe(1);
});

test.each([0, 0.0001, 12.5, 19.95, -150.5, 1e9 + 0.25])("%d survives being stored", (amount) => {
  expect(fromUnits(toUnits(amount))).toBe(amount);
});

test.each([0.00001, 1e13, Number.NaN, Number.POSITIVE_INFINITY])("%d is refused", (amount) => {
  expect(() => toUnits(amount)).toThrow(RangeError);
});

test("a product is rounded to a ten-thousandth", () => {
  expect(fromUnits(multiplyUnits(toUnits(0.3333), toUnits(0.5)))).toBe(0.1667);
});
