import type { Provider } from "./provider.js";

/** Where the provider is that a pact is verified against. */
export type ProviderSource = OpenProvider | UrlProvider | CommandProvider;

/** Opens a provider in this process; called for each part of a pact, so that they are verified side by side, each apart. */
export type OpenProvider = () => Promise<Provider> | Provider;

/** A provider that runs somewhere already. */
export interface UrlProvider {
  /** Its address without the document's base path, such as `http://127.0.0.1:8080`. */
  readonly url: string;
  /**
   * How it gets into a state: by functions, or by a URL that is sent `{ "action": "setup", "state", "params" }` as Pact's tools send
   * it and answers with 2xx.
   */
  readonly states?: string | Provider["states"];
  /** Runs before every interaction, ahead of its states. */
  readonly reset?: () => Promise<void> | void;
  /** A real token for a caller that the pact names. Default: the caller's name. */
  readonly token?: (caller: string) => Promise<string>;
}

/** A provider that is started for the verification and stopped after it, with everything it started. */
export interface CommandProvider extends Partial<UrlProvider> {
  readonly command: string;
  readonly args?: readonly string[];
  /** Added to this process's own environment. */
  readonly env?: { readonly [name: string]: string };
  /** Asked until it answers with 2xx; where `url` is not given, the provider is at its origin. */
  readonly ready: string;
  /** How long starting may take. Default 30,000. */
  readonly timeoutMs?: number;
}
