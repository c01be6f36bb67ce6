/** Something that goes wrong on purpose, for the requests it is meant for. */
export type Fault = FaultEffect & FaultScope;

/** Which requests a fault hits. */
export interface FaultScope {
  /** The one operation it is for, or `requestToken`. Default all operations; requests for tokens are none. */
  readonly operationId?: string;
  /** How many requests it hits before it is spent. Default: every one, until faults are cleared. */
  readonly times?: number;
  /** How likely it is to hit a request: above 0, at most 1. Default 1. */
  readonly chance?: number;
  /** Where the dice of `chance` start: the same seed hits the same requests. Default 1. */
  readonly seed?: number;
}

/** What a fault does to a request. */
export type FaultEffect =
  | StatusFault
  | RateLimitFault
  | DelayFault
  | ConnectionFault
  | { readonly kind: "truncate" }
  | { readonly kind: "malformed" };

/** Refuses in the error shape of the service; the request does nothing. */
export interface StatusFault {
  readonly kind: "status";
  /** From 400 to 599. */
  readonly status: number;
  /** Default: the status in words. */
  readonly message?: string;
  /** Sent beside those of every answer. Default none. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** 429 with the headers of a quota that is used up, or of calls that come too close together. */
export interface RateLimitFault {
  readonly kind: "rate-limit";
  /** Default `quota`. */
  readonly by?: "quota" | "spike";
}

/** Waits, and then answers as ever. Later faults may hit the same request. */
export interface DelayFault {
  readonly kind: "delay";
  /** In milliseconds of real time, whatever the sandbox's clock does. */
  readonly ms: number;
}

/** `reset` tears the connection down, `stall` keeps it open and says no more. */
export interface ConnectionFault {
  readonly kind: "reset" | "stall";
  /**
   * `before` the request does anything, or `after` it took effect: then a reset loses the answer, and a stall
   * sends half of it. Default `before`.
   */
  readonly when?: "before" | "after";
}
