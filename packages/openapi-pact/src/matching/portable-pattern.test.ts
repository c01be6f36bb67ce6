import { expect, test } from "vitest";
import { portablePattern } from "./portable-pattern.js";

test.each([
  ["^\\d+$", "^[0-9]+$"],
  ["[\\w-]", "[A-Za-z0-9_-]"],
  ["[^\\D]", "[^[^0-9]]"],
  ["a.b", "a[^\\n\\r\\u2028\\u2029]b"],
  ["[.]", "[.]"],
  ["\\.", "\\."],
  ["\\\\d", "\\\\d"],
  ["[[a&&]", "[\\[a\\&\\&]"],
  ["[\\]\\d]", "[\\]0-9]"],
  ["\\u{41}\\u{1F600}", "\\x41😀"],
  ["[^]", "[\\s\\S]"],
])("%s is written %s", (source, want) => {
  expect(portablePattern(source)).toBe(want);
});
