import fc from "fast-check";
import { expect, test } from "vitest";
import { integerPattern } from "./integer-pattern.js";

function matches(low: number, high: number, value: number): boolean {
  return new RegExp(`^${integerPattern(low, high)}$`, "u").test(String(value));
}

const bound = fc.oneof(fc.integer({ min: -1200, max: 1200 }), fc.maxSafeInteger());

test("an integer fits the pattern just if it lies within the bounds", () => {
  fc.assert(
    fc.property(bound, bound, bound, fc.integer({ min: -2, max: 2 }), (one, other, value, off) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      for (const near of [value, low + off, high + off]) {
        expect(matches(low, high, near)).toBe(low <= near && near <= high);
        expect(matches(low, Number.POSITIVE_INFINITY, near)).toBe(low <= near);
        expect(matches(Number.NEGATIVE_INFINITY, high, near)).toBe(near <= high);
      }
    }),
  );
});
