import { expect, test } from "vitest";
import { badHeader, mergeHeaders } from "./header-record.js";

test.each([
  ["a record", { "X-A": "1", "x-b": ["2", 3], "X-C": undefined }],
  ["Headers", new Headers({ "X-A": "1", "X-B": "2, 3" })],
  [
    "pairs",
    [
      ["X-A", "1"],
      ["X-B", "2, 3"],
    ],
  ],
])("%s become a record by lower-case name", (_, headers) => {
  const record = {};

  mergeHeaders(record, headers);

  expect(record).toEqual({ "x-a": "1", "x-b": "2, 3" });
});

test("null takes a header away, whatever its spelling", () => {
  const record = { accept: "text/html" };

  mergeHeaders(record, { ACCEPT: null });

  expect(record).toEqual({});
});

test.each([
  ["x-a", "two\nlines"],
  ["x-a", "\u2713"],
  ["no name", "1"],
  ["", "1"],
])("%j: %j is no header", (name, value) => {
  expect(badHeader({ accept: "*/*", [name]: value })).toBe(name);
});

test("Latin-1 and tabs may stand in a header", () => {
  expect(badHeader({ "x-a": "blå\tgrønn", "x-empty": "" })).toBeUndefined();
});
