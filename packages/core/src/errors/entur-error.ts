import type { Attempt, Call } from "../call.js";
import type { Operation } from "../operation.js";
import { toCurl } from "./to-curl.js";

/** Recognises errors made by another copy of this package, where `instanceof` cannot. */
const BRAND: unique symbol = Symbol.for("@entur-clients/error");

/** The names of the errors, which `name` and the brand carry. */
export type ErrorKind = "HttpError" | "NetworkError" | "TimeoutError" | "RefusedError";

/** Where an error comes from: a call, or an operation that was not called. */
export type ErrorOrigin =
  | Call
  | { readonly operationId: string; readonly operation: Operation; readonly attempts?: never };

/** What else an error of these clients carries. */
export interface EnturErrorOptions extends ErrorOptions {
  /** The server's, where it differs from the one sent. */
  readonly correlationId?: string | undefined;
}

/**
 * What every error of these clients is. Its own fields and its message are fit for a log: they name the
 * operation and never hold a header, a query, a body or a parameter's value.
 */
export abstract class EnturError extends Error {
  abstract override readonly name: ErrorKind;
  /** The operation called; undefined for a mistake made before there was one. */
  readonly operationId: string | undefined;
  /** The path template, braces included. */
  readonly path: string | undefined;
  /** What to quote to Entur's support. */
  readonly correlationId: string | undefined;
  // Private, so that neither inspect nor JSON.stringify reaches what was sent.
  readonly #call: Call | undefined;

  static {
    Object.defineProperty(EnturError.prototype, BRAND, {
      get(this: EnturError) {
        return this.name;
      },
    });
  }

  constructor(message: string, origin: ErrorOrigin | undefined, options: EnturErrorOptions = {}) {
    super(message, options);
    this.#call = origin?.attempts && origin;
    this.operationId = origin?.operationId;
    this.path = origin?.operation.path;
    this.correlationId = options.correlationId ?? this.#call?.correlationId;
  }

  /** Every attempt made, in order. */
  get attempts(): readonly Attempt[] {
    return this.#call?.attempts ?? [];
  }

  /** The last request as a shell command, credentials redacted; it holds personal data if the request did. */
  toCurl(): string {
    return this.#call ? toCurl(this.#call) : "# never sent";
  }
}

/** True for every error of these clients, whichever copy of the package made it. */
export function isEnturError(error: unknown): error is EnturError {
  return kindOf(error) !== undefined;
}

/** The kind of an error of these clients, whichever copy of the package made it; undefined for any other value. */
export function kindOf(error: unknown): string | undefined {
  const isOurs = typeof error === "object" && error !== null && BRAND in error;
  return isOurs ? String(error[BRAND]) : undefined;
}
