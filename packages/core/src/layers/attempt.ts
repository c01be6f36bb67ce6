import { readBody } from "../answer/read-body.js";
import type { Attempt, Call } from "../call.js";
import { emit } from "../emit.js";
import { kindOf } from "../errors/entur-error.js";
import { NetworkError } from "../errors/network-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { Send } from "../send.js";
import { bounded } from "./bounded.js";

/** One try, until its body is read: bounded in time, abortable, and told among the call's attempts. */
export const attempt: Send = (call) => {
  call.signal?.throwIfAborted();
  call.base?.signal.throwIfAborted();
  const startedMs = performance.now();
  // A token or a turn may come when the time is up, on a machine too busy to say so first.
  if (startedMs >= call.deadlineMs) {
    throw new TimeoutError(call, "totalTimeoutMs");
  }
  const controller = new AbortController();
  call.request = requestOf(call, controller.signal);
  emit(call, { type: "request", attempt: call.attempts.length + 1 });
  const tried = tryOnce(call.request, call, controller.signal, startedMs);
  return bounded(tried, call, call.settings.timeoutMs, (reason) => {
    note(call, startedMs, kindOf(reason) ?? "aborted");
    controller.abort(reason);
  });
};

/** A request of its own for each attempt, under a signal of its own. */
function requestOf({ base, url, headers, body, operation }: Call, signal: AbortSignal): Request {
  // Entur's APIs do not redirect; who does is not Entur, and gets neither token nor body.
  const { method } = base ?? operation;
  return new Request(base ?? url, { method, headers, body, redirect: "manual", signal });
}

async function tryOnce(
  request: Request,
  call: Call,
  signal: AbortSignal,
  startedMs: number,
): Promise<Response> {
  try {
    const response = await call.fetch(request);
    call.answer = await readBody(response, call);
    if (!signal.aborted) note(call, startedMs, response.status);
    return response;
  } catch (cause) {
    const error = new NetworkError(call, cause);
    // Once aborted, what ends the attempt is the abort, and has been noted.
    if (!signal.aborted) note(call, startedMs, error.name);
    throw error;
  }
}

function note(call: Call, startedMs: number, outcome: Attempt["outcome"]): void {
  const durationMs = performance.now() - startedMs;
  call.attempts.push({ durationMs, outcome });
  emit(call, { type: "response", attempt: call.attempts.length, outcome, durationMs });
}
