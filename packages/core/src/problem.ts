/** One thing wrong with a request, as the server named it. */
export interface ProblemViolation {
  /** The field at fault, as the server writes it. */
  readonly field?: string;
  readonly message: string;
  readonly code?: string;
}

/**
 * A failure in one shape, whichever of Entur's error bodies, an RFC 9457 problem or nothing at all the server
 * sent. It holds what the server wrote: treat `detail` and `violations` as personal data.
 */
export interface Problem {
  readonly status: number;
  /** Short and free of data: the body's title, else the name of the status. */
  readonly title: string;
  readonly detail?: string;
  /** The server's own error code. */
  readonly code?: string;
  /** What to quote to Entur's support. */
  readonly correlationId?: string;
  readonly violations: readonly ProblemViolation[];
}
