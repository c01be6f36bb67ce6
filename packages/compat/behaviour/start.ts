import { createHarness, type TestResult } from "./harness.js";
import type { Kit } from "./kit.js";
import { registerBehaviour } from "./suite.js";

/** Runs the suite with what the caller has imported or required. */
export function start(packages: Omit<Kit, "test" | "expect">): Promise<readonly TestResult[]> {
  const { test, expect, run } = createHarness();
  registerBehaviour({ ...packages, test, expect });
  return run();
}
