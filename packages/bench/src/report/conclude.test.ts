import assert from "node:assert/strict";
import { test } from "node:test";
import { missedBounds } from "./conclude.ts";
import { table } from "./table.ts";

test("a bound that is missed is found in a table and in a sentence, however far it is missed", () => {
  const rows = table(
    ["figure", "verdict"],
    [
      ["one", "met"],
      ["two", "missed"],
      ["three missed calls", "met"],
      ["four", "missed by 2"],
    ],
  );
  const report = `Nothing was missed so far.\n\n${rows}\n\nAt most 1.3 × over all three: missed.`;

  const names = missedBounds(report).map((line) => /one|two|three|four/.exec(line)?.[0]);

  assert.deepEqual(names, ["two", "four", "three"]);
});

test("of bounds that are met none is found", () => {
  assert.deepEqual(missedBounds("| one | met |\n\nAt most 1.3 × over all three: met."), []);
});
