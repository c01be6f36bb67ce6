import type { ViteUserConfig } from "vitest/config";

/** What every package's vitest run shares; the report is what `pnpm test` sums up. */
export function sharedConfig(report: string): ViteUserConfig {
  return {
    test: {
      reporters: ["default", ["json", { outputFile: `reports/${report}.json` }]],
      // Usage tracking of the Pact libraries stays off wherever tests run.
      env: { PACT_DO_NOT_TRACK: "true", SCARF_ANALYTICS: "false" },
    },
  };
}
