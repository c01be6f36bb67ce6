import { RefusedError } from "../errors/refused-error.js";
import type { Parameter } from "../operation.js";
import type { Plan } from "./plan.js";
import { type Encode, serialise, Unmeant } from "./serialise.js";

/** The error that names `what` cannot be meant. */
export function refusal(plan: Plan, what: string): RefusedError {
  return new RefusedError(`Not sent: ${what}, at ${plan.operation.path}`, plan);
}

/** The error that says why a parameter's value cannot be meant, without the value. */
export function refusedValue(
  plan: Plan,
  { in: place, name }: Parameter,
  why: string,
): RefusedError {
  return refusal(plan, `${place} parameter ${JSON.stringify(name)} ${why}`);
}

/** The error for a parameter that the operation does not have. */
export function unknownName(plan: Plan, place: Parameter["in"], name: string): RefusedError {
  return refusal(plan, `${place} parameter ${JSON.stringify(name)} is unknown to this operation`);
}

/** A value laid out by its parameter's style, or the refusal of it. */
export function laidOut(plan: Plan, parameter: Parameter, value: unknown, encode: Encode): string {
  try {
    return serialise(parameter, value, encode);
  } catch (error) {
    // What is left is encodeURIComponent, which takes no half of a surrogate pair.
    const why = error instanceof Unmeant ? error.message : "is no valid text";
    throw refusedValue(plan, parameter, why);
  }
}
