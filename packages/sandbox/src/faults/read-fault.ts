import type { Rule } from "../rules/rule.js";
import { must } from "../rules/rule.js";
import { isRecord, misfit, optional, type Rules } from "../rules/shape.js";
import { oneOf, text, wholeNumber } from "../rules/values.js";
import { SandboxError } from "../sandbox-error.js";
import type { Fault } from "./fault.js";
import { headersRule } from "./headers-rule.js";

const WHEN = { when: optional(oneOf("before", "after")) };

/** What each kind of fault is told beside the scope. */
const KINDS: Readonly<Record<Fault["kind"], Rules>> = {
  status: {
    status: wholeNumber(400, 599),
    message: optional(text),
    headers: optional(headersRule),
  },
  "rate-limit": { by: optional(oneOf("quota", "spike")) },
  delay: { ms: wholeNumber(0, 3_600_000) },
  reset: WHEN,
  stall: WHEN,
  truncate: {},
  malformed: {},
};

const chance: Rule = must(
  "a number above 0 and at most 1",
  (value) => typeof value === "number" && value > 0 && value <= 1,
);

/** Checks that `value` is a fault for one of `targets`. Throws a {@link SandboxError} that says what is wrong with it. */
export function readFault(value: unknown, targets: readonly string[]): Fault {
  if (!isRecord(value) || typeof value.kind !== "string" || !Object.hasOwn(KINDS, value.kind)) {
    const kinds = Object.keys(KINDS).join(", ");
    throw new SandboxError(`A fault is an object whose kind is one of ${kinds}.`);
  }
  // Just looked up.
  const kind = value.kind as Fault["kind"];
  const rules: Rules = {
    kind: text,
    ...KINDS[kind],
    times: optional(wholeNumber(1)),
    chance: optional(chance),
    seed: optional(wholeNumber(0, 2 ** 32 - 1)),
    operationId: optional(oneOf(...targets)),
  };
  const wrong = misfit(value, rules, `a fault of kind ${kind}`);
  if (wrong !== undefined) {
    throw new SandboxError(`${wrong}.`);
  }
  // Every property has been checked.
  return value as unknown as Fault;
}
