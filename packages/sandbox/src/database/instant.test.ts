import { expect, test } from "vitest";
import { toInstant, toInstantOrNull } from "./instant.js";

test.each([
  ["2026-09-01T08:00:00Z", "2026-09-01T08:00:00.000Z"],
  ["2026-09-01T10:00:00+02:00", "2026-09-01T08:00:00.000Z"],
  ["2026-09-01t08:00:00.25z", "2026-09-01T08:00:00.250Z"],
  ["2026-12-31T23:59:60Z", "2026-12-31T23:59:59.000Z"],
])("%s is stored as %s", (text, stored) => {
  expect(toInstant(text)).toBe(stored);
});

test.each([null, undefined])("%s stays unset", (value) => {
  expect(toInstantOrNull(value)).toBeNull();
});
