import { anyCheck } from "./any.ts";
import { apiReportCheck } from "./api-report.ts";
import { attwChecks } from "./attw.ts";
import { behaviourOn } from "./behaviour.ts";
import { compilerChecks } from "./compilers.ts";
import type { Outcome } from "./outcome.ts";
import type { Consumer, Packed } from "./pack.ts";
import { playwrightRecipe } from "./playwright.ts";
import { pool } from "./pool.ts";
import { publintCheck } from "./publint.ts";
import { RUNTIMES } from "./runtimes.ts";
import { sourcesCheck } from "./sources.ts";

/** Checks of one kind. */
export interface Group {
  readonly title: string;
  readonly check: () => Promise<readonly Outcome[]>;
}

/** Every kind, in the order in which they run and are shown. */
export function groupsFor(consumer: Consumer, origin: string): readonly Group[] {
  const { packages } = consumer;
  const each = <Result>(check: (packed: Packed) => Promise<Result>) =>
    pool(
      2,
      packages.map((packed) => () => check(packed)),
    );
  return [
    { title: "own sources", check: async () => [await sourcesCheck()] },
    { title: "publint", check: () => each(publintCheck) },
    { title: "are the types wrong", check: async () => (await each(attwChecks)).flat() },
    { title: "zero any", check: () => each(anyCheck) },
    { title: "API reports", check: () => each(apiReportCheck) },
    { title: "compilers", check: () => compilerChecks(consumer) },
    { title: "recipe, Playwright", check: () => playwrightRecipe(consumer) },
    ...RUNTIMES.map((runtime) => ({
      title: `behaviour, ${runtime.name}`,
      check: () => behaviourOn(runtime, consumer, origin),
    })),
  ];
}
