import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const BEHAVIOUR = readFileSync(new URL("../../BEHAVIOUR.md", import.meta.url), "utf8");
const [, section = ""] = BEHAVIOUR.split("\n## Rules and their tests\n");
const ROWS = section.split("\n").flatMap((line) => {
  const [, rule = "", area = "", title = ""] = line.split("|").map((cell) => cell.trim());
  return /^[a-z]+$/.test(area) && area !== "area" ? [{ rule, area, title }] : [];
});

test("the page names rules of every area", () => {
  expect([...new Set(ROWS.map(({ area }) => area))].sort()).toEqual([
    "access",
    "accounts",
    "claiming",
    "consumption",
    "contracts",
    "errors",
    "levels",
    "members",
    "orders",
    "paging",
    "points",
  ]);
});

describe("the page names", () => {
  test.each(ROWS)("$rule and its test in $area", ({ area, title }) => {
    const file = readFileSync(new URL(`./${area}.rules.test.ts`, import.meta.url), "utf8");

    // A test that is skipped would be written `test.skip("…`.
    const named = ["test(", ")("].flatMap((call) => [
      `${call}"${title}"`,
      `${call}\n    "${title}"`,
    ]);
    expect(named.some((text) => file.includes(text))).toBe(true);
  });
});
