import type { Credentials } from "./auth/credentials.js";
import { isSecureUrl } from "./auth/secure-url.js";
import { type ClientName, checkClientName } from "./client-name.js";
import { type Environment, type ResolvedEnvironment, resolveEnvironment } from "./environment.js";
import { RefusedError } from "./errors/refused-error.js";
import { type Fetch, platformFetch } from "./fetch.js";
import { attempt } from "./layers/attempt.js";
import { authorise } from "./layers/authorise.js";
import { quota } from "./layers/quota.js";
import { createQuotaGate, type Limits } from "./layers/quota-gate.js";
import { retry } from "./layers/retry.js";
import { compose, type Send } from "./send.js";
import { type Settings, settingsFrom } from "./settings.js";
import type { Observer } from "./surface/events.js";

/** What a context is made of. */
export interface EnturOptions {
  /** Sent with every request as `ET-Client-Name`: `<company>-<application>`, lower case, no spaces. */
  readonly clientName: ClientName;
  /** Which of Entur's environments, or your own URLs. */
  readonly environment: Environment;
  /** Default: none, for what is open to everyone. */
  readonly credentials?: Credentials | undefined;
  /** The transport. Default: the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Bounds one attempt, its body included, in milliseconds. Default 10 000. `Infinity` for no bound. */
  readonly timeoutMs?: number | undefined;
  /** Bounds one call: every attempt, wait and token, in milliseconds. Default 60 000. `Infinity` for no bound. */
  readonly totalTimeoutMs?: number | undefined;
  /** How often a call that is safe to repeat is sent again at most. Default 2; 0 sends once. */
  readonly retries?: number | undefined;
  /** How many calls may be under way at once; the others wait their turn. Default: no bound. */
  readonly maxConcurrent?: number | undefined;
  /**
   * Hold calls back that rate limits would refuse, as the server's answers tell them, for at most 65 seconds at a
   * time: Entur's windows are minutes. Default true.
   */
  readonly quota?: boolean | undefined;
  /** Hears of every request, answer and wait; see `logTo`. Default: none. */
  readonly on?: Observer | undefined;
  /** Sent as `Accept-Language` (BCP 47; Entur knows nb, nn and en). Default: none. */
  readonly acceptLanguage?: string | undefined;
}

/** What clients share: who calls, where to, one token, one set of defaults. Made by `createEntur`. */
export interface Entur {
  readonly clientName: ClientName;
  readonly environment: ResolvedEnvironment;
  /** The defaults of every call. */
  readonly settings: Settings;
  readonly fetch: Fetch;
  readonly observer: Observer | undefined;
  /** Every layer, outermost first, down to the transport. */
  readonly send: Send;
}

/** A context for any number of clients; throws a `RefusedError` for options that cannot be meant. */
export function createEntur(options: EnturOptions): Entur {
  const { clientName, credentials, fetch = platformFetch, on: observer } = options;
  checkClientName(clientName);
  const environment = resolveEnvironment(options.environment);
  const { apiUrl } = environment;
  const settings = settingsFrom(options);
  if (credentials !== undefined && !isSecureUrl(new URL(apiUrl))) {
    throw new RefusedError(
      "createEntur: environment.apiUrl must be https, or http to this machine: a token goes there",
    );
  }
  const tokens = credentials?.open({ environment, fetch, settings, observer });

  const send = compose(
    [retry(Math.random), authorise(tokens, apiUrl), quota(createQuotaGate(limitsFrom(options)))],
    attempt,
  );
  return { clientName, environment, settings, fetch, observer, send };
}

function limitsFrom({
  maxConcurrent = Number.POSITIVE_INFINITY,
  quota = true,
}: EnturOptions): Limits {
  if (!(maxConcurrent >= 1)) {
    throw new RefusedError("maxConcurrent must be a number, 1 or above");
  }
  return { maxConcurrent, learns: quota };
}
