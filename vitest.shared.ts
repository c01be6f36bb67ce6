import type { ViteUserConfig } from "vitest/config";

/** What every vitest run shares; `report` names the figures that `pnpm test` sums up. */
export function sharedConfig(report: string, include = "src/**/*.test.ts"): ViteUserConfig {
  return {
    test: {
      include: [include],
      // Compilers and servers start in here, on machines that may be busy.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      reporters: ["default", ["json", { outputFile: `reports/${report}.json` }]],
      // Usage tracking of the Pact libraries stays off wherever tests run.
      env: { PACT_DO_NOT_TRACK: "true", SCARF_ANALYTICS: "false" },
    },
  };
}
