import type { HeaderValue } from "./header-value.js";
import type { AnyOperation, RequestOf } from "./request-of.js";
import type { State } from "./state.js";
import type { Waiver } from "./waiver.js";
import type { Wrong } from "./wrong.js";

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";

type Operation<Ops, K extends keyof Ops> = Ops[K] extends AnyOperation ? Ops[K] : never;

type Documented<O extends AnyOperation, R> = O["responses"][R & keyof O["responses"]];

// Some generators write `content: never` where there is none, others an optional property.
type ResponseOf<Documented> = Documented extends { content: infer C }
  ? [C] extends [never]
    ? WithoutBody
    : { body: C[keyof C]; headers?: ResponseHeaders }
  : WithoutBody;

interface WithoutBody {
  body?: never;
  headers?: ResponseHeaders;
}

interface ResponseHeaders {
  [name: string]: HeaderValue;
}

/** `request` may be left out where the operation asks for nothing. */
type Sent<Request> =
  Record<never, never> extends Request ? { request?: Request } : { request: Request };

/** `default` and `4XX` stand for several statuses: the interaction says which. */
type Answered<R> = R extends number ? { status?: never } : { status: number };

/** One request and its answer, in one provider state. */
export type Interaction<Request, Documented, States, Caller extends string> = Sent<Request> & {
  /** Tells interactions of the same operation and status apart. */
  variant?: string;
  /** Who calls; the pact's `caller` unless given. */
  as?: Caller;
  given: State<States> | readonly State<States>[];
  response: ResponseOf<Documented>;
};

/** What a table may say about one status of one operation. */
export type Cell<Ops, K extends keyof Ops, R, States, Caller extends string> = Interaction<
  R extends Success ? RequestOf<Operation<Ops, K>> : RequestOf<Operation<Ops, K>> | Wrong,
  Documented<Operation<Ops, K>, R>,
  States,
  Caller
> &
  Answered<R>;

/**
 * One operation: every documented status, and no other, with its interactions or a dated waiver.
 * Typed by names rather than by the operation itself, so that the compiler's messages name it.
 */
export type Row<Ops, K extends keyof Ops, States = unknown, Caller extends string = string> = {
  [R in keyof Operation<Ops, K>["responses"]]:
    | Cell<Ops, K, R, States, Caller>
    | readonly [Cell<Ops, K, R, States, Caller>, ...Cell<Ops, K, R, States, Caller>[]]
    | Waiver;
};

/** Every operation of a document with its {@link Row}. */
export type Table<Ops, States = unknown, Caller extends string = string> = {
  [K in keyof Ops]: Row<Ops, K, States, Caller>;
};

/** Types a row that lives apart from its table; what is exported needs a `Row` annotation instead. */
export function row<Ops, K extends keyof Ops, States = unknown, Caller extends string = string>(): (
  cells: Row<Ops, K, States, Caller>,
) => Row<Ops, K, States, Caller> {
  return (cells) => cells;
}
