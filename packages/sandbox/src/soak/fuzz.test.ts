import { expect, test } from "vitest";
import { fuzz } from "./fuzz.js";
import { planted } from "./planted.js";

const SMALL = { requests: 800, seed: 3 };

test("requests made from the specs, valid and hostile, are answered by the spec", async () => {
  const { figures, findings } = await fuzz(SMALL);

  expect(findings).toEqual([]);
  expect(figures).toMatchObject({ requests: 800, kinds: 25 });
});

const BUGS = [
  ["leaked-stack", "answered with a stack: "],
  ["kept-requests", "the live heap has grown by "],
  ["edit-sql", "answered 500 "],
] as const;

test.each(BUGS)("the suite notices the planted bug %s", async (bug, finding) => {
  const env = { PLANTED_SQL: JSON.stringify([['from "customerAccounts"', 'from "nowhere"']]) };

  const { findings } = await fuzz({ ...SMALL, preloads: [planted(bug)], env });

  expect(findings.join("\n")).toContain(finding);
});
