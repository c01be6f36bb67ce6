import type { Rules, Shape } from "../../rules/shape.js";
import type { States } from "../states.js";

/** What one state takes; one without parameters takes an object without properties. */
export type StateShape<Name extends keyof States> = [States[Name]] extends [undefined]
  ? Rules
  : Shape<NonNullable<States[Name]>>;

/** What some states take: one that is missing here or misspelt does not compile. */
export type StateShapes<Names extends keyof States> = {
  readonly [Name in Names]: StateShape<Name>;
};
