import type { Problem } from "../errors/problem.js";
import type { HttpStatus } from "./http-status.js";

/** A documented success. */
export interface Ok<Status extends number, Data> {
  readonly status: Status;
  readonly ok: true;
  readonly documented: true;
  readonly data: Data;
  readonly error?: never;
  readonly problem?: never;
  /** Headers and the rest; its body has been read, or is `data` where that is a stream. */
  readonly response: Response;
}

/** A documented failure. */
export interface Failure<Status extends number, Body> {
  readonly status: Status;
  readonly ok: false;
  readonly documented: true;
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

/**
 * An answer with a status that the specification does not list: never `ok`, not even when it is a 2xx. Once it
 * is dealt with (`if (!result.documented) …`), a `switch` over `status` can be exhaustive.
 */
export interface Undocumented<Documented extends number> {
  readonly status: Exclude<HttpStatus, Documented>;
  readonly ok: false;
  readonly documented: false;
  readonly data?: never;
  /** Whatever JSON the server sent, else {@link problem}. */
  readonly error: unknown;
  readonly problem: Problem;
  /** Headers and the rest; its body has been read. */
  readonly response: Response;
}
