/** Which call an event belongs to; every name is of low cardinality but the correlation id. */
export interface EventOrigin {
  readonly operationId: string;
  readonly method: string;
  /** The path template, braces included. */
  readonly path: string;
  readonly correlationId: string;
}

/**
 * What a context tells of its calls, as it happens. Nothing in it was sent or answered, so all of it is fit
 * for a log.
 */
export type EnturEvent = EventOrigin &
  (
    | { readonly type: "request" /** From 1. */; readonly attempt: number }
    | {
        readonly type: "response";
        readonly attempt: number;
        /** The status answered, or the name of what went wrong. */
        readonly outcome: number | string;
        readonly durationMs: number;
      }
    /** The call will be sent again after this wait. */
    | { readonly type: "retry"; readonly outcome: number | string; readonly waitMs: number }
    /** The token was refused, and a new one is asked for. */
    | { readonly type: "refresh" }
    /** The call waits for its turn, so as not to be refused. */
    | { readonly type: "hold"; readonly reason: "quota" | "spike" | "maxConcurrent" }
    /** The answer is not what the specification documents; pointers and rules, no values. */
    | {
        readonly type: "violation";
        readonly status: number;
        readonly violations: readonly Violated[];
      }
    /** The call is over, however it went; nothing is told of it after this. */
    | {
        readonly type: "end";
        /** True for a documented success that could be read. */
        readonly ok: boolean;
        /** The status answered, or the name of what went wrong; `aborted` where the caller left or middleware threw. */
        readonly outcome: number | string;
        /** How often it was sent. */
        readonly attempts: number;
        /** The whole call: every attempt, wait and token. */
        readonly durationMs: number;
      }
  );

/** One rule that an answer breaks. */
export interface Violated {
  /** A JSON pointer into the body. */
  readonly at: string;
  readonly keyword: string;
  readonly message: string;
}

/** Hears of what happens; what it throws, or what its promise rejects with, is dropped. */
export type Observer = (event: EnturEvent) => void;
