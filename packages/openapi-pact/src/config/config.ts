import type { CoverageConfig } from "../coverage/coverage-config.js";
import type { ProviderSource } from "../providers/provider-source.js";
import type { RecordedPact } from "../recording/merge-recorded.js";

/** One pact with what it takes to record and verify it. */
export interface ServiceConfig extends RecordedPact {
  /** The merged pact under version control, written by `openapi-pact record`. */
  readonly committed: URL;
  /** The provider: a function that opens one in this process, where one runs, or how to start one. */
  readonly provider: ProviderSource;
  /** How long the provider may take for an answer or a state. Default 10,000. */
  readonly timeoutMs?: number;
  /** Findings of the gate `compare` to let pass, by code, each with the reason. */
  readonly allow?: { readonly [code: string]: string };
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
