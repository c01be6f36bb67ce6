import * as accounts from "@entur-clients/accounts";
import * as core from "@entur-clients/core";
import * as members from "@entur-clients/members";
import { validators } from "@entur-clients/members/validators";
import type { TestResult } from "./harness.js";
import { start } from "./start.js";

/** Runs the suite against the packages as ES modules. */
export function runByImport(origin: string): Promise<readonly TestResult[]> {
  return start({ accounts, core, members, validators, origin });
}
