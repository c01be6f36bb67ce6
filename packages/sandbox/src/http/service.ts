import type { ErrorBody } from "./error-bodies.js";

/** What the generated operation tables say of one operation, as far as a server needs it. */
export interface OperationRow {
  readonly method: string;
  /** Below the service's base path, with `{name}` for parameters. */
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly body?: { readonly required: boolean; readonly mediaTypes: readonly string[] };
  readonly responses: { readonly [status: number]: readonly string[] };
  readonly repeatable: boolean;
}

/** A broken rule as the generated validators report it; `at` is a JSON pointer. */
export interface Violation {
  readonly at: string;
  readonly message: string;
  readonly keyword: string;
}

/** Judges a value, and coerces parameters in place. */
export type Check = (value: unknown) => readonly Violation[];

/** The generated checks of one operation. */
export interface OperationChecks {
  readonly path: Check;
  readonly query: Check;
  readonly header: Check;
  readonly body?: Check;
  /** By status; a range such as `4XX` and `default` stand for what is not listed. */
  readonly responses: { readonly [status: string]: Check };
}

/** What an answer consists of, whatever the operation. */
export interface AnyReply {
  readonly status: number;
  readonly body?: unknown;
  readonly message?: string;
  readonly detail?: string;
}

/** One of the five services: what it promises, and the handlers that keep it. */
export interface Service {
  readonly name: string;
  readonly basePath: string;
  readonly operations: { readonly [operationId: string]: OperationRow };
  readonly validators: { readonly [operationId: string]: OperationChecks };
  /** Each takes the `Call` of its own operation, which is what `never` stands for here. */
  readonly handlers: { readonly [operationId: string]: (call: never) => Promise<AnyReply> };
  readonly errorBody: ErrorBody;
  /** Query parameters whose values mean the same in capitals. */
  readonly anyCase?: readonly string[];
  /** The part of a permission before the colon. */
  readonly permission: string;
}
