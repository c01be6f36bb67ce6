import type { Provider } from "../providers/provider.js";
import { ProviderGoneError } from "../providers/provider-gone-error.js";
import { LateError } from "./late-error.js";
import { within } from "./within.js";

/** What goes wrong while a request is answered. */
const THREW = "The provider threw";

/** After so many late answers on end, a provider is not waited for any more. */
const GIVE_UP = 3;

/** Keeps a provider's turns apart: the verifier announces the states of one interaction, then sends its request. */
export class Turns {
  readonly #notes: string[][] = [];
  readonly #provider: Provider;
  readonly #timeoutMs: number;
  #preparing = false;
  /** Why the provider is no longer asked. */
  #gone: string | undefined;
  #late = 0;
  #seenViolations = 0;

  constructor(provider: Provider, timeoutMs: number) {
    this.#provider = provider;
    this.#timeoutMs = timeoutMs;
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
    const headers = await this.#attempt("The provider gave no token", () =>
      this.#authorised(request.headers),
    );
    const response =
      headers &&
      (await this.#attempt(THREW, (signal) =>
        this.#provider.fetch(new Request(request, { headers, signal })),
      ));
    this.#late = response ? 0 : this.#late;
    // Who publishes what the verifier found may not call an answer good that broke the document.
    this.#collect();
    return response && this.#current.length === 0 ? response : new Response(null, { status: 599 });
  }

  /** Why the provider was given up, where it was. */
  get gone(): string | undefined {
    return this.#gone;
  }

  /** Ends a turn that may never have come to its request. */
  teardown(): void {
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

  async #authorised(headers: Headers): Promise<Headers> {
    const [, caller] = /^Bearer (.+)$/.exec(headers.get("Authorization") ?? "") ?? [];
    if (caller !== undefined) {
      headers.set("Authorization", `Bearer ${await this.#provider.token(caller)}`);
    }
    return headers;
  }

  async #attempt<T>(
    failure: string,
    run: (signal: AbortSignal) => T | Promise<T>,
  ): Promise<T | undefined> {
    if (this.#gone !== undefined) {
      this.#note(this.#gone);
      return undefined;
    }
    try {
      return await within(this.#timeoutMs, run);
    } catch (error) {
      this.#failed(failure, error);
      return undefined;
    }
  }

  #failed(failure: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const late = error instanceof LateError;
    this.#late += late ? 1 : 0;
    if (error instanceof ProviderGoneError) {
      this.#gone = message;
    } else if (this.#late === GIVE_UP) {
      this.#gone = `The provider was late ${GIVE_UP} times on end (timeoutMs is ${this.#timeoutMs}) and is not asked any more`;
    }
    const what = late && failure === THREW ? "The provider did not answer" : failure;
    this.#note(this.#gone ?? `${what}: ${message}`);
  }

  get #current(): string[] {
    return this.#notes.at(-1) ?? [];
  }

  #note(line: string): void {
    this.#current.push(line);
  }
}
