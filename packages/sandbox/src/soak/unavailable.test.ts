import { expect, test } from "vitest";
import { fullDatabase, lockedDatabase } from "./obstacles.js";
import { planted } from "./planted.js";
import { unavailable } from "./unavailable.js";

const start = { preloads: [planted("limited-pages")] };

test("a full database: 503 in the service's shape, then recovery without a restart", async () => {
  const { figures, findings } = await unavailable(fullDatabase, { rounds: 2, refusals: 5, start });

  expect(findings).toEqual([]);
  expect(figures).toEqual({ rounds: 2, refused: 10 });
});

test("a locked database: 503 in the service's shape, then recovery without a restart", async () => {
  const { figures, findings } = await unavailable(lockedDatabase(), { rounds: 2, refusals: 2 });

  expect(findings).toEqual([]);
  expect(figures).toEqual({ rounds: 2, refused: 4 });
});
