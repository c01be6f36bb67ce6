import { expect, test } from "vitest";
import { FORMATS } from "./formats.ts";

test.each([
  ["2026-01-31", true],
  ["2026-02-28", true],
  ["2026-02-29", false],
  ["2026-02-30", false],
  ["2028-02-29", true],
  ["2100-02-29", false],
  ["2000-02-29", true],
  ["2026-04-30", true],
  ["2026-04-31", false],
  ["2026-11-31", false],
  ["2026-12-31", true],
  ["2026-13-01", false],
  ["2026-01-00", false],
])("%s is a day: %s", (day, isDay) => {
  expect(FORMATS.date?.test(day)).toBe(isDay);
  expect(FORMATS["date-time"]?.test(`${day}T08:00:00.125+01:00`)).toBe(isDay);
});

test.each(["2026-02-01", "2026-02-01T08:00:00", "2026-02-01T24:00:00Z", "x2026-02-01T08:00:00Z"])(
  "%s is no instant",
  (text) => {
    expect(FORMATS["date-time"]?.test(text)).toBe(false);
  },
);
