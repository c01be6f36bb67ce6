import type { Provider } from "../providers/provider.js";
import { type Bridge, openBridge } from "./bridge.js";
import type { VerifierResult } from "./run-verifier.js";
import type { VerifierJob, VerifierSource } from "./verifier-process.js";
import { type InteractionResult, readVerifierReport } from "./verifier-report.js";

/** What the bridge takes to say itself that a provider is late, before the verifier's own time is up. */
const PATIENCE = 20_000;

/** One part of a pact, or what a broker selects, on its way through the verifier, with a provider of its own. */
export class VerifierRun {
  readonly job: VerifierJob;
  readonly provider: Provider;
  readonly #bridge: Bridge;

  private constructor(job: VerifierJob, provider: Provider, bridge: Bridge) {
    this.job = job;
    this.provider = provider;
    this.#bridge = bridge;
  }

  /** Puts the provider within the verifier's reach. */
  static async open(
    source: VerifierSource,
    provider: Provider,
    timeoutMs = 10_000,
  ): Promise<VerifierRun> {
    const bridge = await openBridge(provider, timeoutMs);
    const { url, statesUrl } = bridge;
    const job = { ...source, providerUrl: url, statesUrl, timeoutMs: timeoutMs + PATIENCE };
    return new VerifierRun(job, provider, bridge);
  }

  /** When the provider was last at work, on the clock of `performance`. */
  lastBusy(): number {
    return this.#bridge.lastBusy();
  }

  /** What the verifier found, and what went wrong beside it; throws where the verification did not take place. */
  conclude({ json }: VerifierResult): readonly InteractionResult[] {
    const found = readVerifierReport(json);
    if (!found) {
      throw new Error(`The verification did not run: ${json}`);
    }
    const notes = this.#bridge.notes();
    const gone = this.#bridge.gone();
    return found.map((result, turn) => {
      const noted = notes[turn] ?? [];
      // What went wrong beside the answer is the cause; the answer then differs in consequence.
      return noted.length === 0
        ? result
        : {
            ...result,
            ok: false,
            failed: true,
            differences: noted,
            ...(gone !== undefined && noted.includes(gone) && { gone }),
          };
    });
  }

  /** Frees the port and closes the provider; only once. */
  async close(): Promise<void> {
    await this.#bridge.close();
    try {
      await this.provider.close();
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The provider did not close: ${message}`, { cause });
    }
  }
}
