import fc from "fast-check";
import { expect, test } from "vitest";
import type { Parameter, ParameterStyle } from "../operation.js";
import { scalar, serialise } from "./serialise.js";

const LIST = ["blue", "black"];
const OBJECT = { R: 100, G: 200 };

function laidOut(style: ParameterStyle, explode: boolean, value: unknown): string {
  const place = style === "simple" || style === "label" || style === "matrix" ? "path" : "query";
  const parameter: Parameter = { name: "color", in: place, style, explode, required: true };
  return serialise(parameter, value, encodeURIComponent);
}

// The examples of OpenAPI 3.1's table of style values, its delimiters percent-encoded as a URL needs.
test.each([
  { style: "matrix", explode: false, one: ";color=blue", list: ";color=blue,black" },
  { style: "matrix", explode: true, one: ";color=blue", list: ";color=blue;color=black" },
  { style: "label", explode: false, one: ".blue", list: ".blue,black" },
  { style: "label", explode: true, one: ".blue", list: ".blue.black" },
  { style: "simple", explode: false, one: "blue", list: "blue,black" },
  { style: "simple", explode: true, one: "blue", list: "blue,black" },
  { style: "form", explode: false, one: "color=blue", list: "color=blue,black" },
  { style: "form", explode: true, one: "color=blue", list: "color=blue&color=black" },
  { style: "spaceDelimited", explode: false, one: "color=blue", list: "color=blue%20black" },
  { style: "pipeDelimited", explode: false, one: "color=blue", list: "color=blue%7Cblack" },
] as const)("$style with explode $explode lays out values and lists", (each) => {
  expect(laidOut(each.style, each.explode, "blue")).toBe(each.one);
  expect(laidOut(each.style, each.explode, LIST)).toBe(each.list);
  expect(laidOut(each.style, each.explode, [])).toBe("");
});

test.each([
  { style: "matrix", explode: false, text: ";color=R,100,G,200" },
  { style: "matrix", explode: true, text: ";R=100;G=200" },
  { style: "label", explode: false, text: ".R,100,G,200" },
  { style: "label", explode: true, text: ".R=100.G=200" },
  { style: "simple", explode: false, text: "R,100,G,200" },
  { style: "simple", explode: true, text: "R=100,G=200" },
  { style: "form", explode: false, text: "color=R,100,G,200" },
  { style: "form", explode: true, text: "R=100&G=200" },
  { style: "deepObject", explode: true, text: "color%5BR%5D=100&color%5BG%5D=200" },
] as const)("$style with explode $explode lays out objects", ({ style, explode, text }) => {
  expect(laidOut(style, explode, { ...OBJECT, B: undefined })).toBe(text);
});

test("a deepObject that is no object is refused", () => {
  expect(() => laidOut("deepObject", true, "R")).toThrow("is no object");
});

test.each([
  [true, "true"],
  [0, "0"],
  [-1.5, "-1.5"],
  [9007199254740993n, "9007199254740993"],
  [new Date("2026-05-01T10:00:00+02:00"), "2026-05-01T08:00:00.000Z"],
])("%s is written as %s", (value, text) => {
  expect(scalar(value)).toBe(text);
});

test.each([
  [Number.NaN, "is NaN"],
  [Number.NEGATIVE_INFINITY, "is -Infinity"],
  [2 ** 53, "is an integer beyond 2^53-1"],
  [new Date("never"), "is an invalid Date"],
  [undefined, "is undefined"],
  [null, "is null"],
  [["nested"], "is no plain value"],
  [{ nested: 1 }, "is no plain value"],
  [() => 1, "is no plain value"],
])("%s cannot be meant", (value, why) => {
  expect(() => scalar(value)).toThrow(why);
});

test("any text survives a form query", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      const search = laidOut("form", true, [text, text]);

      expect(new URLSearchParams(search).getAll("color")).toEqual([text, text]);
    }),
  );
});
