import { expect, test } from "vitest";
import { bumpBetween, bumpFor, isAtLeast } from "./bump.ts";

test.each([
  ["breaking", "0.3.1", "minor"],
  ["breaking", "1.0.0", "major"],
  ["compatible", "0.3.1", "patch"],
  ["compatible", "2.0.0", "minor"],
  ["docs", "2.0.0", "patch"],
  ["none", "2.0.0", "none"],
] as const)("%s at %s asks for %s", (verdict, version, bump) => {
  expect(bumpFor(verdict, version)).toBe(bump);
});

test.each([
  ["1.2.3", "2.0.0", "major"],
  ["1.2.3", "1.3.0", "minor"],
  ["1.2.3", "1.2.4", "patch"],
  ["1.2.3", "1.2.3", "none"],
  ["1.2.3", "1.1.9", "none"],
  ["1.2.3", "2.0.0-rc.1", "major"],
  ["1.9.0", "1.10.0", "minor"],
] as const)("from %s to %s is %s", (before, after, bump) => {
  expect(bumpBetween(before, after)).toBe(bump);
});

test("bumps are ordered", () => {
  expect(isAtLeast("minor", "patch")).toBe(true);
  expect(isAtLeast("patch", "patch")).toBe(true);
  expect(isAtLeast("none", "patch")).toBe(false);
});
