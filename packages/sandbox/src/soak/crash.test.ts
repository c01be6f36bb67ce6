import { expect, test } from "vitest";
import { crash } from "./crash.js";
import { planted } from "./planted.js";

const SMALL = { kills: 2, writes: 120, writers: 8, seed: 11 };

test("what was acknowledged before kill -9 is there whole, and nothing else", async () => {
  const { figures, findings } = await crash(SMALL);

  expect(findings).toEqual([]);
  expect(figures).toMatchObject({ kills: 2 });
  expect(figures.acknowledged).toBeGreaterThan(0);
});

test.each(["late-commit", "no-transactions"] as const)(
  "the suite notices the planted bug %s",
  async (bug) => {
    // A kill meets such a bug more often than not, and hardly ever misses it six times.
    const { findings } = await crash({ ...SMALL, kills: 6, preloads: [planted(bug)] });

    expect(findings.join("\n")).toMatch(/customer \d+: acknowledged .+, found /);
  },
);
