import { join } from "node:path";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { HERE, ROOT, run } from "./run.ts";

/** This folder is no member of the workspace, so `pnpm typecheck` does not see it. */
export function sourcesCheck(): Promise<Outcome> {
  return outcomeOf("packages/compat compiles", async () => {
    await run(join(ROOT, "node_modules/.bin/tsc"), ["-p", HERE, "--pretty", "false"], {
      cwd: HERE,
    });
  });
}
