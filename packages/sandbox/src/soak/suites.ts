import { concurrency } from "./concurrency.js";
import { crash } from "./crash.js";
import { fuzz } from "./fuzz.js";
import { fullDatabase, lockedDatabase } from "./obstacles.js";
import type { Outcome } from "./outcome.js";
import { planted } from "./planted.js";
import { fullDisk, hasSmallDisk, onSmallDisk } from "./small-disk.js";
import { unavailable } from "./unavailable.js";

/** Everything `pnpm soak` runs, at full length. Bounded by counts, never by a clock. */
export const SUITES: Readonly<Record<string, () => Promise<Outcome>>> = {
  crash: () => crash({ kills: 50, writes: 450, writers: 16, seed: 1 }),
  full: () =>
    unavailable(fullDatabase, {
      rounds: 5,
      refusals: 100,
      start: { preloads: [planted("limited-pages")] },
    }),
  disk: async () =>
    (await hasSmallDisk())
      ? unavailable(fullDisk, { rounds: 5, refusals: 100, ...(await onSmallDisk()) })
      : {
          figures: {},
          findings: ["this machine allows no small disk: Linux with user namespaces"],
        },
  locked: () => unavailable(lockedDatabase(), { rounds: 5, refusals: 100 }),
  concurrency: () => concurrency({ writers: 50, rounds: 20 }),
  fuzz: () => fuzz({ requests: 100_000, seed: 1 }),
};
