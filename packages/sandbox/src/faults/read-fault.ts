import { SandboxError } from "../sandbox-error.js";
import type { Fault } from "./fault.js";

/** What a property must be, in words, and whether it is. */
interface Rule {
  readonly is: (value: unknown) => boolean;
  readonly words: string;
}

const integer = (from: number, to: number): Rule => ({
  is: (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
  words: `a whole number from ${from} to ${to}`,
});
const oneOf = (...values: readonly string[]): Rule => ({
  is: (value) => typeof value === "string" && values.includes(value),
  words: values.join(" or "),
});
const text: Rule = { is: (value) => typeof value === "string", words: "a text" };
const texts: Rule = {
  is: (value) => isRecord(value) && Object.values(value).every((one) => typeof one === "string"),
  words: "an object of texts",
};
const chance: Rule = {
  is: (value) => typeof value === "number" && value > 0 && value <= 1,
  words: "a number above 0 and at most 1",
};

/** What each kind of fault is told beside the scope. */
const KINDS: Readonly<Record<Fault["kind"], Readonly<Record<string, Rule>>>> = {
  status: { status: integer(400, 599), message: text, headers: texts },
  "rate-limit": { by: oneOf("quota", "spike") },
  delay: { ms: integer(0, 3_600_000) },
  reset: { when: oneOf("before", "after") },
  stall: { when: oneOf("before", "after") },
  truncate: {},
  malformed: {},
};
const SCOPE = {
  times: integer(1, Number.MAX_SAFE_INTEGER),
  chance,
  seed: integer(0, 2 ** 32 - 1),
} as const;
const REQUIRED: Readonly<Partial<Record<Fault["kind"], string>>> = {
  status: "status",
  delay: "ms",
};

/** Checks that `value` is a fault. Throws a {@link SandboxError} that says what is wrong with it. */
export function readFault(value: unknown, operationIds: readonly string[]): Fault {
  const kinds = Object.keys(KINDS).join(", ");
  if (!isRecord(value) || typeof value.kind !== "string" || !Object.hasOwn(KINDS, value.kind)) {
    throw new SandboxError(`A fault is an object whose kind is one of ${kinds}.`);
  }
  // Just looked up.
  const kind = value.kind as Fault["kind"];
  const rules: Readonly<Record<string, Rule>> = {
    ...KINDS[kind],
    ...SCOPE,
    operationId: { is: (id) => operationIds.includes(String(id)), words: operationIds.join(", ") },
  };
  const required = REQUIRED[kind];
  if (required !== undefined && value[required] === undefined) {
    throw new SandboxError(`A fault of kind ${kind} needs ${required}.`);
  }
  for (const [name, given] of Object.entries(value)) {
    checkProperty(kind, name, given, rules);
  }
  // Every property has been checked.
  return value as unknown as Fault;
}

function checkProperty(
  kind: string,
  name: string,
  given: unknown,
  rules: Readonly<Record<string, Rule>>,
): void {
  if (name === "kind" || given === undefined) {
    return;
  }
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (rule === undefined) {
    const known = Object.keys(rules).join(", ");
    throw new SandboxError(`A fault of kind ${kind} has no ${name}; it has ${known}.`);
  }
  if (!rule.is(given)) {
    throw new SandboxError(`${name} of a fault must be ${rule.words}.`);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
