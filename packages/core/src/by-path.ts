import { type Result, resultOf } from "./answer/judge.js";
import type { RequestParts } from "./encode/encode-request.js";
import type { Plan } from "./encode/plan.js";
import { RefusedError } from "./errors/refused-error.js";
import type { Run, RunOptions } from "./run.js";

/** What openapi-fetch's users pass beside the path. */
export interface PathInit extends RunOptions {
  readonly params?: RequestParts & { readonly cookie?: unknown };
  readonly body?: unknown;
  readonly [name: string]: unknown;
}

/** Calls by method and path template; the answer is a value, whatever its status. */
export type CallByPath = (method: string, path: string, init?: PathInit) => Promise<Result>;

/** Finds the operation by its template, so that a call by path is encoded by the same row as one by id. */
export function callByPath(run: Run, plans: readonly Plan[]): CallByPath {
  const byPath = new Map(
    plans.map((plan) => [keyOf(plan.operation.method, plan.operation.path), plan]),
  );
  return async (method, path, init = {}) => {
    const plan = byPath.get(keyOf(method, path));
    if (plan === undefined) {
      throw new RefusedError(`Not sent: this client has no ${method} ${path}`);
    }
    const { params, body, ...options } = init;
    return resultOf(await run(plan, { ...params, body }, optionsOf(options)));
  };
}

function keyOf(method: string, path: string): string {
  return `${method} ${path}`;
}

/** Tells our options from those that only openapi-fetch understands. */
function optionsOf(init: PathInit): RunOptions {
  const { signal, timeoutMs, totalTimeoutMs, retries, headers, ...others } = init;
  const { correlationId, acceptLanguage, parseAs, fetch, ...extras } = others;
  const own = { signal, timeoutMs, totalTimeoutMs, retries, headers };
  const isOurs = Object.keys(extras).length === 0;
  return { ...own, correlationId, acceptLanguage, parseAs, fetch, ...(!isOurs && { extras }) };
}
