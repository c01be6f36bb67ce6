import type { Call } from "../call.js";
import { emit } from "../emit.js";
import { RefusedError } from "../errors/refused-error.js";
import type { Layer, Send } from "../send.js";
import { bounded } from "./bounded.js";
import type { QuotaGate } from "./quota-gate.js";

/** Holds back what the server would refuse, in turn; refuses at once what could not be sent in time. */
export function quota(gate: QuotaGate): Layer {
  return (next) => (call) =>
    gate.tryEnter()
      ? through(gate, next, call)
      : turnOf(gate, call).then(() => through(gate, next, call));
}

function through(gate: QuotaGate, next: Send, call: Call): Promise<Response> {
  const failed = (error: unknown) => {
    gate.exit(undefined);
    throw error;
  };
  try {
    return next(call).then((response) => {
      gate.exit(response);
      return response;
    }, failed);
  } catch (error) {
    return failed(error);
  }
}

async function turnOf(gate: QuotaGate, call: Call): Promise<void> {
  const { reason = "maxConcurrent", delayMs = 0 } = gate.obstacle() ?? {};
  if (delayMs < Number.POSITIVE_INFINITY && delayMs > call.deadlineMs - performance.now()) {
    const what = "the server would refuse it for longer than the call may take (totalTimeoutMs)";
    throw new RefusedError(`Not sent: ${what}, at ${call.operation.path}`, call);
  }
  emit(call, { type: "hold", reason });
  const turn = gate.queue();
  try {
    await bounded(turn.come, call);
  } catch (reason) {
    turn.leave();
    throw reason;
  }
}
