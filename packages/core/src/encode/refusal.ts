import { RefusedError } from "../errors/refused-error.js";
import type { Operation, Parameter } from "../operation.js";
import { type Encode, serialise, Unmeant } from "./serialise.js";

/** What is refused: a plan's or a call's own. */
interface Origin {
  readonly operationId: string;
  readonly operation: Operation;
}

/** The error that names `what` cannot be meant. */
export function refusal(origin: Origin, what: string): RefusedError {
  return new RefusedError(`Not sent: ${what}, at ${origin.operation.path}`, origin);
}

/** The error that says why a parameter's value cannot be meant, without the value. */
export function refusedValue(
  origin: Origin,
  { in: place, name }: Parameter,
  why: string,
): RefusedError {
  return refusal(origin, `${place} parameter ${JSON.stringify(name)} ${why}`);
}

/** The error for a parameter that the operation does not have. */
export function unknownName(origin: Origin, place: Parameter["in"], name: string): RefusedError {
  return refusal(origin, `${place} parameter ${JSON.stringify(name)} is unknown to this operation`);
}

/** A value laid out by its parameter's style, or the refusal of it. */
export function laidOut(
  origin: Origin,
  parameter: Parameter,
  value: unknown,
  encode: Encode,
): string {
  try {
    return serialise(parameter, value, encode);
  } catch (error) {
    // What is left is encodeURIComponent, which takes no half of a surrogate pair.
    const why = error instanceof Unmeant ? error.message : "is no valid text";
    throw refusedValue(origin, parameter, why);
  }
}
