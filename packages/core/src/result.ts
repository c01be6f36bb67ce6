import type { HttpStatus } from "./http-status.js";
import type { Problem } from "./problem.js";

/** A documented success. */
export interface Ok<Status extends number, Data> {
  readonly status: Status;
  readonly ok: true;
  readonly data: Data;
  readonly error?: never;
  readonly problem?: never;
  /** Headers and the rest; its body has been read. */
  readonly response: Response;
}

/** A documented failure. */
export interface Failure<Status extends number, Body> {
  readonly status: Status;
  readonly ok: false;
  readonly data?: never;
  /**
   * The body as documented for this status. A gateway may answer with another body, an HTML page or none:
   * where there is no JSON to give, this is {@link problem}, so that it is never falsy by accident.
   */
  readonly error: Body;
  /** The same failure in one shape, whoever answered. */
  readonly problem: Problem;
  /** Headers and the rest; its body has been read. */
  readonly response: Response;
}

/** An answer with a status that the specification does not list: never `ok`, not even when it is a 2xx. */
export interface Undocumented<Documented extends number> {
  readonly status: Exclude<HttpStatus, Documented>;
  readonly ok: false;
  readonly data?: never;
  /** Whatever JSON the server sent, else {@link problem}. */
  readonly error: unknown;
  readonly problem: Problem;
  /** Headers and the rest; its body has been read. */
  readonly response: Response;
}
