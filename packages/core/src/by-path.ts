import { type Result, resultOf } from "./answer/judge.js";
import { checkCall } from "./check-call.js";
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

/** Our own options; the rest is openapi-fetch's and fetch's. */
const OURS: ReadonlySet<string> = new Set([
  "signal",
  "timeoutMs",
  "totalTimeoutMs",
  "retries",
  "headers",
  "correlationId",
  "acceptLanguage",
  "parseAs",
  "fetch",
]);

/** Finds the operation by its template, so that a call by path is encoded by the same row as one by id. */
export function callByPath(run: Run, plans: readonly Plan[]): CallByPath {
  return async (method, path, init = {}) => {
    const plan = plans.find(
      ({ operation }) => operation.path === path && operation.method === method,
    );
    if (plan === undefined) {
      // A path that is no template may hold what its parameters would.
      throw new RefusedError(
        `Not sent: this client has no ${method} at this path; it takes the specification's template, ` +
          "braces included, without a query",
      );
    }
    checkCall(plan, NOTHING, init);
    const { params = NOTHING, body } = init;
    const parts = body === undefined ? params : { ...params, body };
    return resultOf(await run(plan, parts, optionsOf(init)));
  };
}

const NOTHING: RequestParts = {};

/** The options among what was passed: none where there is only what is to be sent, which then costs nothing to settle. */
function optionsOf(init: PathInit): RunOptions | undefined {
  let extras: { [name: string]: unknown } | undefined;
  let isOptioned = false;
  for (const name in init) {
    if (name !== "params" && name !== "body") {
      isOptioned = true;
      if (!OURS.has(name)) {
        extras ??= {};
        extras[name] = init[name];
      }
    }
  }
  if (!isOptioned) {
    return undefined;
  }
  return extras === undefined ? init : { ...init, extras };
}
