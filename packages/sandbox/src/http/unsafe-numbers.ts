import type { BrokenRule } from "./refusal.js";

/**
 * Numbers that JSON can write and JavaScript cannot hold: the spec's int64 goes further than 2^53. Taken as they
 * come they would mean another number, so they break a rule of their own.
 */
export function unsafeNumbers(value: unknown, field: string): BrokenRule[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, child]) => unsafeNumbers(child, name));
  }
  const isUnsafe = typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;
  const message = `must be at most ${Number.MAX_SAFE_INTEGER}`;
  return isUnsafe ? [{ field, message, code: "maximum" }] : [];
}
