import type { Answer } from "./answer/read-body.js";
import type { HeaderRecord } from "./encode/header-record.js";
import type { Fetch } from "./fetch.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./settings.js";
import type { Observer } from "./surface/events.js";

/** One try of a call, as errors tell it. */
export interface Attempt {
  /** From sending until the body was read or the try given up, in milliseconds. */
  readonly durationMs: number;
  /** The status answered, or the name of what went wrong. */
  readonly outcome: number | string;
}

/** One call, as every layer sees it: what was asked for, what is in force, and what has happened so far. */
export interface Call {
  readonly operationId: string;
  /** Its row in the service's table. */
  readonly operation: Operation;
  /** The context's options under the call's own. */
  readonly settings: Settings;
  readonly correlationId: string;
  /** The caller's own signal, never one derived from it: a derived one can be collected and its abort lost. */
  readonly signal: AbortSignal | undefined;
  /** What every attempt sends, and where. */
  url: string;
  headers: HeaderRecord;
  body: NonNullable<RequestInit["body"]> | null;
  /** The request as middleware left it, for whatever else it sets; its body is in `body`. */
  base: Request | undefined;
  /** The transport. */
  readonly fetch: Fetch;
  readonly observer: Observer | undefined;
  /** True where somebody else reads the body too, so that the attempt must read a copy. */
  shared: boolean;
  /** How a documented success's body is handed out. */
  readonly parseAs: "json" | "text" | "blob" | "arrayBuffer" | "stream";
  /** When the call must be over, on the clock of `performance.now()`. */
  deadlineMs: number;
  /** True once a signal or the time has ended the call: middleware may rescue it still, in its own time. */
  over: boolean;
  /** The request under way, held here because its signal dies with it. */
  request: Request | undefined;
  /** The last answer, and its body where that was read. */
  answer: Answer | undefined;
  /** True once a 401 has led to a new token: it does so once per call. */
  refreshed: boolean;
  readonly attempts: Attempt[];
}

/** What a caller of {@link createCall} decides; the rest is what happens to the call. */
export type CallParts = Omit<
  Call,
  "base" | "deadlineMs" | "over" | "request" | "answer" | "refreshed" | "attempts"
>;

/** A call that has not begun. */
export function createCall(parts: CallParts): Call {
  // Field by field: a spread that fields are added to was slower at every measuring.
  return {
    operationId: parts.operationId,
    operation: parts.operation,
    settings: parts.settings,
    correlationId: parts.correlationId,
    signal: parts.signal,
    url: parts.url,
    headers: parts.headers,
    body: parts.body,
    base: undefined,
    fetch: parts.fetch,
    observer: parts.observer,
    shared: parts.shared,
    parseAs: parts.parseAs,
    deadlineMs: Number.POSITIVE_INFINITY,
    over: false,
    request: undefined,
    answer: undefined,
    refreshed: false,
    attempts: [],
  };
}
