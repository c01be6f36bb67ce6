import type { RequestParts } from "./encode/encode-request.js";
import type { Plan } from "./encode/plan.js";
import { refusal } from "./encode/refusal.js";
import type { RunOptions } from "./run.js";

const READINGS: readonly unknown[] = [undefined, "json", "text", "blob", "arrayBuffer", "stream"];

/** Refuses what only a caller without types can pass: it would fail further on, by an error that says nothing. */
export function checkCall(plan: Plan, parts: RequestParts, options: RunOptions): void {
  if (!isObject(parts)) {
    throw refusal(plan, "the request must be an object of path, query, header and body");
  }
  if (!isObject(options)) {
    throw refusal(plan, "options must be an object");
  }
  const { signal, parseAs } = options;
  // By what it can do, because a signal may be of another realm.
  if (signal && typeof signal.throwIfAborted !== "function") {
    throw refusal(plan, "signal must be an AbortSignal");
  }
  if (!READINGS.includes(parseAs)) {
    throw refusal(plan, "parseAs must be json, text, blob, arrayBuffer or stream");
  }
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
