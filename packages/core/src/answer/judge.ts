import type { Call } from "../call.js";
import { HttpError } from "../errors/http-error.js";
import { type Problem, toProblem } from "../errors/problem.js";
import { isJsonType } from "../json-type.js";
import { documentedKey } from "./documented-key.js";
import { holdsUnsafeInteger, type ParsedBody, parseBody } from "./parse-body.js";

/** What an answer amounts to. */
export type Judgement = Success | Unsuccess;

interface Success {
  readonly ok: true;
  readonly data: unknown;
  readonly response: Response;
  readonly call: Call;
}

/** Anything but a documented success. */
export interface Unsuccess {
  readonly ok: false;
  readonly body: unknown;
  /** What to call the error where results are values: the JSON that came, else the problem. */
  readonly error: unknown;
  readonly problem: Problem;
  /** Why an answer that looks like a success is none. */
  readonly reason: string | undefined;
  readonly response: Response;
  readonly call: Call;
}

/** Judges an answer by its status and by what the operation's row documents for it, never by its body's truth. */
export function judge(response: Response, text: string, call: Call): Judgement {
  const mediaTypes = mediaTypesOf(response, call);
  if (!response.ok || mediaTypes === undefined) {
    return failure(response, text, call);
  }
  if (mediaTypes.length === 0 || call.operation.method === "HEAD") {
    return { ok: true, data: undefined, response, call };
  }
  if (!mediaTypes.some(isJsonType)) {
    return { ok: true, data: text, response, call };
  }
  const body = parseBody(response, text);
  const reason = flawOf(body, text);
  return reason === undefined
    ? { ok: true, data: body.value, response, call }
    : rejected({ response, call }, body.value, reason);
}

function mediaTypesOf({ status }: Response, { operation }: Call): readonly string[] | undefined {
  const key = documentedKey(operation, status);
  return key === undefined ? undefined : operation.responses[key];
}

function flawOf(body: ParsedBody, text: string): string | undefined {
  if (body.kind === "json") {
    return holdsUnsafeInteger(text)
      ? "whose body holds an integer beyond 2^53-1, which JavaScript would round"
      : undefined;
  }
  return body.kind === "empty" ? "without the documented body" : "whose body is not readable JSON";
}

function failure(response: Response, text: string, call: Call): Unsuccess {
  const { kind, value } = parseBody(response, text);
  const isRounded = kind === "json" && holdsUnsafeInteger(text);
  const body = isRounded ? text : value;
  const given = kind === "json" && !isRounded ? value : undefined;
  const problem = toProblem(response, kind === "json" ? value : undefined, call.correlationId);
  const isEmptyByDocument = mediaTypesOf(response, call)?.length === 0;
  const error = given || (isEmptyByDocument ? undefined : problem);
  return { ok: false, body, error, problem, reason: undefined, response, call };
}

/** The documented data, else an {@link HttpError} thrown. */
export function dataOf(judgement: Judgement): unknown {
  if (judgement.ok) {
    return judgement.data;
  }
  throw new HttpError(judgement, judgement.call);
}

/** An answer that looks like a success and, for `reason`, is none. */
export function rejected(
  { response, call }: Pick<Judgement, "response" | "call">,
  body: unknown,
  reason: string,
  violations: Problem["violations"] = [],
): Unsuccess {
  const problem = { ...toProblem(response, undefined, call.correlationId), violations };
  return { ok: false, body, error: problem, problem, reason, response, call };
}

/**
 * The answer as a value. Still throws an {@link HttpError} for a documented success whose body cannot be the
 * documented data: there is no honest value to return for it.
 */
export function resultOf(judgement: Judgement): Result {
  const { ok, response } = judgement;
  const { status } = response;
  if (ok) {
    return { status, ok, documented: true, data: judgement.data, response };
  }
  const { error, problem, reason, call } = judgement;
  if (reason !== undefined) {
    throw new HttpError(judgement, call);
  }
  const documented = documentedKey(call.operation, status) !== undefined;
  return { status, ok, documented, error, problem, response };
}

/** Any of the typed results, as the runtime sees them. */
export interface Result {
  readonly status: number;
  readonly ok: boolean;
  readonly documented: boolean;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly problem?: Problem;
  readonly response: Response;
}
