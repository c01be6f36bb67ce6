import type { Given, State } from "./state.js";

/** A catalogue of provider states: `const { given } = defineStates<PetStates>()`. */
export function defineStates<States>(): { given: Given<States> } {
  const given: Given<States> = (name, ...[params]) =>
    // The catalogue exists in types alone: nothing at run time stands for it.
    ({ name, params: params ?? {} }) as unknown as State<States>;
  return { given };
}
