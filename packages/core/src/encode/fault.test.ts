import { expect, test } from "vitest";
import { jsonFault } from "./fault.js";

test.each([
  [{ amount: Number.NaN }, ".amount is NaN"],
  [{ list: [1, { at: new Date("never") }] }, ".list[1].at is an invalid Date"],
  [{ id: -(2 ** 53) }, ".id is an integer beyond 2^53-1, which JavaScript has rounded"],
  [{ id: 1n }, ".id is a bigint, which JSON cannot hold"],
  [{ f() {} }, ".f is a function"],
  [["a", undefined], "[1] is undefined"],
  [{ file: new Blob() }, ".file is no plain object, and JSON would lose what it holds"],
  [new Map(), " is no plain object, and JSON would lose what it holds"],
])("%o holds what JSON would change", (value, fault) => {
  expect(jsonFault(value)).toBe(fault);
});

test.each([
  [null],
  ["text"],
  [{ absent: undefined, none: null, zero: 0, at: new Date(0), list: [], on: false }],
  [Object.create(null)],
  [{ money: { toJSON: () => "1.00" } }],
])("%o is what it seems", (value) => {
  expect(jsonFault(value)).toBeUndefined();
});
