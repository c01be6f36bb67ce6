import { expect, test } from "vitest";
import { stringPattern } from "./string-pattern.js";

function matches(format: string, text: string): boolean {
  return new RegExp(stringPattern({ format }) ?? "", "u").test(text);
}

test.each([
  "2026-01-15T08:30:00Z",
  "2026-01-15T08:30:00.1Z",
  "2026-01-15T08:30:00.123456+02:00",
  "2016-12-31t23:59:60z",
])("%s is a date-time", (text) => {
  expect(matches("date-time", text)).toBe(true);
});

test.each([
  "2026-01-15T08:30:00",
  "2026-01-15 08:30:00Z",
  "2026-13-15T08:30:00Z",
  "2026-01-15T24:30:00Z",
  "on 2026-01-15T08:30:00Z",
])("%s is no date-time", (text) => {
  expect(matches("date-time", text)).toBe(false);
});

test.each([
  { format: "date", good: "2026-01-31", bad: "2026-01-32" },
  { format: "time", good: "08:30:00Z", bad: "08:30" },
  { format: "uuid", good: "6F1C2F0E-2b7b-4c0e-9d0b-5a4b7d9c1e33", bad: "6f1c2f0e" },
  { format: "email", good: "ola@example.com", bad: "ola at example.com" },
  { format: "uri", good: "https://example.com/a", bad: "/a" },
])("$good is of the format $format, $bad is not", ({ format, good, bad }) => {
  expect(matches(format, good)).toBe(true);
  expect(matches(format, bad)).toBe(false);
});

test("a format without a shape of its own asks for nothing", () => {
  expect(stringPattern({ format: "password" })).toBeUndefined();
});
