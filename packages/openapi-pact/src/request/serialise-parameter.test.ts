import { expect, test } from "vitest";
import { serialiseParameter } from "./serialise-parameter.js";

const query = { name: "p", in: "query", required: false, style: "form", explode: true } as const;
const path = { name: "p", in: "path", required: true, style: "simple", explode: false } as const;

test.each([
  { title: "a scalar", parameter: query, value: 5, want: [["p", "5"]] },
  {
    title: "an instant",
    parameter: query,
    value: new Date(0),
    want: [["p", "1970-01-01T00:00:00.000Z"]],
  },
  {
    title: "form, exploded: repeated",
    parameter: query,
    value: ["a", "b"],
    want: [
      ["p", "a"],
      ["p", "b"],
    ],
  },
  {
    title: "form: joined by commas",
    parameter: { ...query, explode: false },
    value: ["a", "b"],
    want: [["p", "a,b"]],
  },
  {
    title: "spaceDelimited",
    parameter: { ...query, style: "spaceDelimited", explode: false },
    value: ["a", "b"],
    want: [["p", "a b"]],
  },
  {
    title: "pipeDelimited",
    parameter: { ...query, style: "pipeDelimited", explode: false },
    value: ["a", "b"],
    want: [["p", "a|b"]],
  },
  {
    title: "deepObject",
    parameter: { ...query, style: "deepObject" },
    value: { a: 1, b: 2 },
    want: [
      ["p[a]", "1"],
      ["p[b]", "2"],
    ],
  },
  {
    title: "an object, exploded: its own names",
    parameter: query,
    value: { a: 1, b: 2 },
    want: [
      ["a", "1"],
      ["b", "2"],
    ],
  },
  {
    title: "an object: names and values in turn",
    parameter: { ...query, explode: false },
    value: { a: 1, b: 2 },
    want: [["p", "a,1,b,2"]],
  },
  { title: "simple: joined by commas", parameter: path, value: [1, 2], want: [["p", "1,2"]] },
  {
    title: "simple, exploded: still joined",
    parameter: { ...path, explode: true },
    value: [1, 2],
    want: [["p", "1,2"]],
  },
])("$title", ({ parameter, value, want }) => {
  expect(serialiseParameter(parameter, value)).toEqual(want);
});

test("a style that is not supported is refused by name, not guessed", () => {
  expect(() => serialiseParameter({ ...path, style: "matrix" }, 1)).toThrow(
    "Parameter p has the style matrix, which is not supported here.",
  );
});
