import assert from "node:assert/strict";
import { test } from "node:test";
import { median } from "./median.ts";

test("of an odd number it is the middle value, whatever the order", () => {
  assert.equal(median([9, 1, 2]), 2);
});

test("of an even number it is the mean of the middle two", () => {
  assert.equal(median([4, 1, 9, 2]), 3);
});
