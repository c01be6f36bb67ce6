import assert from "node:assert/strict";
import { test } from "node:test";
import { count, kilobytes, verdict } from "./figures.ts";

const figure = { name: "", peers: "" };

test("a figure at its bound is met", () => {
  assert.equal(verdict({ ...figure, ours: 8500, atMost: 8500, write: kilobytes }), "met");
});

test("a figure above it says by how much, and by what share", () => {
  const missed = verdict({ ...figure, ours: 9350, atMost: 8500, write: kilobytes });

  assert.equal(missed, "missed by 0.85 kB (10.0 %)");
});

test("above a bound of none there is no share", () => {
  assert.equal(verdict({ ...figure, ours: 2, atMost: 0, write: count }), "missed by 2");
});

test("what was not measured is not met", () => {
  assert.notEqual(verdict({ ...figure, ours: Number.NaN, atMost: 1, write: count }), "met");
});
