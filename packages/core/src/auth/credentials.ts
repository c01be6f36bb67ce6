import type { ResolvedEnvironment } from "../environment.js";
import type { Fetch } from "../fetch.js";
import type { Settings } from "../settings.js";
import type { Observer } from "../surface/events.js";

/** What a request is authorised with; made by `clientCredentials` or `bearer`. */
export interface Credentials {
  /** Called once per context, which then shares what it gives among all its clients. */
  open(context: CredentialsContext): TokenSource;
}

/** What credentials are told of the context they serve. */
export interface CredentialsContext {
  readonly environment: ResolvedEnvironment;
  readonly fetch: Fetch;
  readonly settings: Settings;
  readonly observer: Observer | undefined;
}

/** Gives tokens, and is told when one is of no more use. */
export interface TokenSource {
  /** At once where a good token is at hand, so that a call need not wait. */
  get(): string | Promise<string>;
  /** The server refused this token. */
  drop(token: string): void;
}
