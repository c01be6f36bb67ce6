import fc from "fast-check";
import { expect, test } from "vitest";
import { type NumberRules, numberPattern } from "./number-pattern.js";

function matches(rules: NumberRules, value: number): boolean {
  const pattern = numberPattern([rules], false) ?? "";
  return new RegExp(pattern, "u").test(String(value));
}

const bound = fc.integer({ min: -30, max: 30 });
const value = fc.oneof(
  fc.double({ min: -32, max: 32, noNaN: true }),
  fc.integer({ min: -32, max: 32 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

test("a number fits the pattern just if it lies within integer bounds", () => {
  fc.assert(
    fc.property(bound, value, (at, number) => {
      expect(matches({ minimum: at }, number)).toBe(number >= at);
      expect(matches({ maximum: at }, number)).toBe(number <= at);
      expect(matches({ exclusiveMinimum: at }, number)).toBe(number > at);
      expect(matches({ exclusiveMaximum: at }, number)).toBe(number < at);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  { rules: { multipleOf: 10 }, whole: true, good: [0, 10, -20, 100], bad: [1, 15, 101] },
  { rules: { multipleOf: 5 }, whole: true, good: [0, 5, -10], bad: [1, 52] },
  { rules: { multipleOf: 2 }, whole: true, good: [0, 2, -14], bad: [1, 23] },
  { rules: { multipleOf: 0.01 }, whole: false, good: [0, 1.5, -1.25], bad: [1.255, 1e-7] },
  { rules: { multipleOf: 1 }, whole: false, good: [0, 1, -20], bad: [1.5] },
  { rules: { format: "int32" }, whole: true, good: [0, 2 ** 31 - 1, -(2 ** 31)], bad: [2 ** 31] },
  { rules: { minimum: 0.5 }, whole: true, good: [1, 2], bad: [0, -1] },
  { rules: { minimum: 1, multipleOf: 10 }, whole: true, good: [10], bad: [0, 1, -10] },
])("$rules", ({ rules, whole, good, bad }) => {
  const pattern = new RegExp(numberPattern([rules], whole) ?? "", "u");
  expect(good.filter((number) => !pattern.test(String(number)))).toEqual([]);
  expect(bad.filter((number) => pattern.test(String(number)))).toEqual([]);
});

test("a bound that is no integer is beyond an expression", () => {
  expect(numberPattern([{ minimum: 0.5 }], false)).toBeUndefined();
});
