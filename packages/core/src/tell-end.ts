import type { Call } from "./call.js";
import { emit } from "./emit.js";
import { kindOf } from "./errors/entur-error.js";
import { isHttpError } from "./errors/http-error.js";

/** What a call comes to, as far as an observer is told. */
interface Ending {
  readonly ok: boolean;
  readonly response: Response;
}

/** Settles as `ending` does, and tells the context's observer how the call ended. */
export function tellEnd<Own extends Ending>(ending: Promise<Own>, call: Call): Promise<Own> {
  return call.observer === undefined ? ending : told(ending, call);
}

async function told<Own extends Ending>(ending: Promise<Own>, call: Call): Promise<Own> {
  const startedMs = performance.now();
  const tell = (ok: boolean, outcome: number | string) => {
    const durationMs = performance.now() - startedMs;
    emit(call, { type: "end", ok, outcome, attempts: call.attempts.length, durationMs });
  };
  try {
    const ended = await ending;
    tell(ended.ok, ended.response.status);
    return ended;
  } catch (error) {
    tell(false, isHttpError(error) ? error.status : (kindOf(error) ?? "aborted"));
    throw error;
  }
}
