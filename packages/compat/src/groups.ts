import { anyCheck } from "./any.ts";
import { attwChecks } from "./attw.ts";
import { compilerChecks } from "./compilers.ts";
import type { Outcome } from "./outcome.ts";
import type { Consumer } from "./pack.ts";
import { pool } from "./pool.ts";
import { publintCheck } from "./publint.ts";
import { sourcesCheck } from "./sources.ts";

/** Checks of one kind. */
export type Group = (consumer: Consumer) => Promise<readonly Outcome[]>;

/** Every kind, in the order in which they run and are shown. */
export const GROUPS: Readonly<Record<string, Group>> = {
  "own sources": async () => [await sourcesCheck()],
  publint: ({ packages }) =>
    pool(
      2,
      packages.map((packed) => () => publintCheck(packed)),
    ),
  "are the types wrong": async ({ packages }) =>
    (
      await pool(
        2,
        packages.map((packed) => () => attwChecks(packed)),
      )
    ).flat(),
  "zero any": ({ packages }) => Promise.all(packages.map(anyCheck)),
  compilers: compilerChecks,
};
