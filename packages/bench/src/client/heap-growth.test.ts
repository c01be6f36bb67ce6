import assert from "node:assert/strict";
import { test } from "node:test";
import { growthPerCall } from "./heap-growth.ts";

const CALLS = 2_000_000;
const MEBIBYTE = 2 ** 20;

function growth(bytesAfter: (calls: number) => number): number {
  const readings = Array.from({ length: 20 }, (_, index) => bytesAfter(((index + 1) * CALLS) / 20));
  return growthPerCall({ name: "", calls: CALLS, readings });
}

test("what every call leaves behind is told", () => {
  assert.equal(
    growth((calls) => 9 * MEBIBYTE + 12 * calls),
    12,
  );
});

test("it is told beside a table that doubles, which is no growth by the call", () => {
  const table = (calls: number) => (calls > 1_500_000 ? MEBIBYTE : 0);

  assert.equal(growth(table), 0);
  assert.equal(
    growth((calls) => table(calls) + calls / 2),
    0.5,
  );
});

test("what grows while warming up, and what shrinks, is no growth", () => {
  assert.equal(
    growth((calls) => Math.min(calls, 1_000_000)),
    0,
  );
  assert.equal(
    growth((calls) => -calls),
    0,
  );
});
