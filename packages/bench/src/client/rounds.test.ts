import assert from "node:assert/strict";
import { test } from "node:test";
import type { Contender } from "./contender.ts";
import { inRounds, joined, middleOver, middleRatio, ratios } from "./rounds.ts";

// The second round fell into a spell three times as slow.
const TIMINGS = new Map([
  ["raw", [1, 3, 1]],
  ["reference", [5, 15, 5]],
  ["ours", [7, 21, 7]],
]);

test("a ratio is taken within each round, so that a slow spell does not count", () => {
  assert.equal(middleRatio(TIMINGS, "ours", "reference"), 7 / 5);
  assert.equal(middleRatio(TIMINGS, "ours", "reference", "raw"), 6 / 4);
});

test("the rounds of two processes are kept in their order, so that indexes stay rounds", () => {
  const one = new Map([
    ["a", [1, 2]],
    ["b", [3, 4]],
  ]);

  assert.deepEqual(
    [...joined([one, one])],
    [
      ["a", [1, 2, 1, 2]],
      ["b", [3, 4, 3, 4]],
    ],
  );
});

test("ratios come lowest first", () => {
  const timings = new Map([
    ["a", [3, 1, 2]],
    ["b", [1, 1, 1]],
  ]);

  assert.deepEqual(ratios(timings, "a", "b"), [1, 2, 3]);
});

test("what a contender costs over another is the middle difference", () => {
  assert.equal(middleOver(TIMINGS, "ours", "raw"), 6);
});

test("a contender that took no part is no silent NaN", () => {
  assert.throws(() => middleRatio(TIMINGS, "ours", "nobody"), /nobody took no part/);
});

test("a contender that reads something else is not measured", async () => {
  const wrong: Contender = { name: "wrong", call: async () => undefined };

  await assert.rejects(inRounds([wrong], { rounds: 1, callsPerRound: 1 }), /wrong read undefined/);
});

test("every contender has one figure a round, the warm-up not counted", async () => {
  const right = (name: string): Contender => ({ name, call: async () => "1000042" });

  const timings = await inRounds([right("a"), right("b")], { rounds: 3, callsPerRound: 2 });

  assert.deepEqual(
    [...timings].map(([name, rounds]) => [name, rounds.length]),
    [
      ["a", 3],
      ["b", 3],
    ],
  );
});
