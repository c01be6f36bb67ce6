import type { Problem } from "../problem.js";

/** Variables by which Pact's tools leave interactions out, or look the other way. */
const FILTERS = [
  "PACT_DESCRIPTION",
  "PACT_PROVIDER_STATE",
  "PACT_PROVIDER_NO_STATE",
  "PACT_EXPERIMENTAL_FEATURE_ALLOW_MISSING_REQUESTS",
];

/** A filter that was left in the environment would make a run green that verified less than it says. */
export function environmentProblems(env: NodeJS.ProcessEnv): readonly Problem[] {
  return FILTERS.filter((name) => env[name]).map((name) => ({
    gate: "environment",
    message: `${name} is set in the environment and would hide interactions: unset it.`,
  }));
}
