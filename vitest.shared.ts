import type { ViteUserConfig } from "vitest/config";

/** What every run shares; `report` names the figures that `pnpm test` sums up. */
export function sharedConfig(report: string, include = "src/**/*.test.ts"): ViteUserConfig {
  return {
    test: {
      include: [include],
      // Compilers and servers start in here, on machines that may be busy.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // What is built is what users run: nothing is gained by transforming it once more.
      server: { deps: { external: [/\/dist\/.*\.js$/] } },
      reporters: ["default", ["json", { outputFile: `reports/${report}.json` }]],
      // Usage tracking of the Pact libraries stays off wherever tests run.
      env: { PACT_DO_NOT_TRACK: "true", SCARF_ANALYTICS: "false" },
    },
  };
}

/** The run of a package's unit tests. */
export const unitTests: ViteUserConfig = sharedConfig("test");
