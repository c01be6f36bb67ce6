import type { CoverageConfig } from "./coverage/coverage-config.js";
import type { RecordedPact } from "./merge-recorded.js";
import type { Provider } from "./provider.js";

/** One pact with what it takes to record and verify it. */
export interface ServiceConfig extends RecordedPact {
  /** The merged pact under version control, written by `openapi-pact record`. */
  readonly committed: URL;
  /** Called for each stretch of at most sixty interactions, so that they are verified side by side, each apart. */
  readonly provider: () => Promise<Provider> | Provider;
}

/** What `openapi-pact.config.ts` exports by default. */
export interface Config {
  /** By the name that reports show. */
  readonly services: { readonly [name: string]: ServiceConfig };
  /** Holds coverage to a ratchet. Default none: coverage is reported, and anything goes. */
  readonly coverage?: CoverageConfig;
}

/** Types a config file. */
export function defineConfig(config: Config): Config {
  return config;
}
