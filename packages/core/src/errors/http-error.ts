import { EnturError, type ErrorOrigin, kindOf } from "./entur-error.js";
import { oneLine } from "./one-line.js";
import type { Problem } from "./problem.js";

/** What an {@link HttpError} is made of. */
export interface HttpErrorParts<Body> {
  readonly response: Response;
  readonly body: Body;
  readonly problem: Problem;
  /** Why an answer that looks like a success is none. */
  readonly reason?: string | undefined;
}

/**
 * The server answered, and not with a documented success: a failure, a status that the specification does not
 * list, or a success whose body cannot be used.
 */
export class HttpError<Body = unknown> extends EnturError {
  override readonly name = "HttpError";
  readonly status: number;
  /** The server's own error code. */
  readonly code: string | undefined;
  readonly #parts: HttpErrorParts<Body>;

  constructor(parts: HttpErrorParts<Body>, origin: ErrorOrigin) {
    const { problem } = parts;
    super(messageOf(parts, origin), origin, { correlationId: problem.correlationId });
    this.status = problem.status;
    this.code = problem.code;
    this.#parts = parts;
  }

  /** The failure in one shape, whoever answered; holds what the server wrote. */
  get problem(): Problem {
    return this.#parts.problem;
  }

  /** The body: parsed where it is JSON that JavaScript need not round, else its text; undefined where there is none. */
  get body(): Body {
    return this.#parts.body;
  }

  /** Headers and the rest; its body has been read. */
  get response(): Response {
    return this.#parts.response;
  }
}

/** True for an {@link HttpError}, whichever copy of the package made it. */
export function isHttpError(error: unknown): error is HttpError {
  return kindOf(error) === "HttpError";
}

function messageOf({ problem, reason }: HttpErrorParts<unknown>, origin: ErrorOrigin): string {
  const { status, title, code, correlationId } = problem;
  return [
    `${status} ${oneLine(title)}${code === undefined ? "" : ` (${oneLine(code)})`}`,
    ...(reason === undefined ? [] : [reason]),
    `at ${origin.operation.path}`,
    ...(correlationId === undefined ? [] : [`correlation id ${oneLine(correlationId)}`]),
  ].join(", ");
}
