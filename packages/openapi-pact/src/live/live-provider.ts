import type { Document } from "../document/read-document.js";
import type { Provider } from "../providers/provider.js";
import { urlProvider } from "../providers/url-provider.js";
import { withApiKeys } from "../providers/with-api-keys.js";

/** An environment whose states cannot be set. */
export class LiveProvider implements Provider {
  readonly states: Provider["states"];
  /** What was answered, by the number of the interaction. */
  readonly answers: Response[] = [];
  readonly #remote: Provider;
  readonly #token: string | undefined;
  #turn = -1;

  constructor(
    baseUrl: string,
    token: string | undefined,
    document: Document,
    stateNames: readonly string[],
  ) {
    this.#token = token;
    const remote = urlProvider({ url: baseUrl }, []);
    this.#remote = withApiKeys({ ...remote, token: (caller) => this.token(caller) }, document);
    this.states = Object.fromEntries(stateNames.map((name) => [name, () => {}]));
  }

  /** Begins an interaction. */
  reset(): void {
    this.#turn += 1;
  }

  async token(caller: string): Promise<string> {
    return this.#token ?? caller;
  }

  async fetch(request: Request): Promise<Response> {
    const response = await this.#remote.fetch(request);
    this.answers[this.#turn] = response.clone();
    return response;
  }

  async close(): Promise<void> {}
}
