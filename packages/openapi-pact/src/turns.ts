import type { Provider } from "./provider.js";

/** Keeps a provider's turns apart: the verifier announces the states of one interaction, then sends its request. */
export class Turns {
  readonly #notes: string[][] = [];
  readonly #provider: Provider;
  #preparing = false;
  #seenViolations = 0;

  constructor(provider: Provider) {
    this.#provider = provider;
  }

  /** Reaches one state; the first of a turn finds the provider reset. An interaction without states announces `""`. */
  async state(name: string, params: object): Promise<void> {
    if (!this.#preparing) {
      await this.#begin();
    }
    const handler = this.#provider.states[name];
    if (name !== "" && handler) {
      await this.#attempt(`The state "${name}" could not be reached`, () =>
        // The catalogue that typed the table typed the handlers, too.
        handler(params as never),
      );
    } else if (name !== "") {
      this.#note(`The state "${name}" has no handler`);
    }
  }

  /** Passes the request on, with a real token. A turn that has gone wrong gets a status that no interaction expects. */
  async request(request: Request): Promise<Response> {
    if (this.#notes.length === 0) {
      await this.#begin();
    }
    this.#preparing = false;
    if (this.#current.length > 0) {
      return new Response(null, { status: 599 });
    }
    const response = await this.#attempt("The provider threw", async () => {
      await this.#authorise(request.headers);
      return this.#provider.fetch(request);
    });
    // Who publishes what the verifier found may not call an answer good that broke the document.
    this.#collect();
    return response && this.#current.length === 0 ? response : new Response(null, { status: 599 });
  }

  /** Ends a turn that may never have come to its request. */
  torndown(): void {
    this.#preparing = false;
  }

  /** What went wrong beside the answers, by turn, the last one included. */
  notes(): readonly (readonly string[])[] {
    this.#collect();
    return this.#notes;
  }

  /** What the provider has seen break the document since it was last asked belongs to the turn that ends. */
  #collect(): void {
    const violations = this.#provider.violations?.() ?? [];
    this.#current.push(...violations.slice(this.#seenViolations));
    this.#seenViolations = violations.length;
  }

  async #begin(): Promise<void> {
    // What was seen while the provider opened is the first turn's.
    if (this.#notes.length > 0) {
      this.#collect();
    }
    this.#notes.push([]);
    this.#preparing = true;
    await this.#attempt("The provider could not be reset", () => this.#provider.reset());
    // A reset may have cleared the list.
    const left = this.#provider.violations?.().length ?? 0;
    this.#seenViolations = Math.min(this.#seenViolations, left);
  }

  async #authorise(headers: Headers): Promise<void> {
    const [, caller] = /^Bearer (.+)$/.exec(headers.get("Authorization") ?? "") ?? [];
    if (caller !== undefined) {
      headers.set("Authorization", `Bearer ${await this.#provider.token(caller)}`);
    }
  }

  async #attempt<T>(failure: string, run: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await run();
    } catch (error) {
      this.#note(`${failure}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  get #current(): string[] {
    return this.#notes.at(-1) ?? [];
  }

  #note(line: string): void {
    this.#current.push(line);
  }
}
