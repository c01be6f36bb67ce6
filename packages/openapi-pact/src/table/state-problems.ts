import type { Provider } from "../providers/provider.js";
import type { Pact } from "./pact.js";

/** States without a handler, and handlers without a state: the catalogue of a pact and its provider's are one. */
export function stateProblems({ interactions }: Pact, { states }: Provider): readonly string[] {
  const used = new Map(
    interactions.flatMap((one) => one.states.map(({ name }) => [name, one.description])),
  );
  return [
    ...[...used]
      .filter(([name]) => !Object.hasOwn(states, name))
      .map(([name, by]) => `The state "${name}" has no handler; ${by} needs it.`),
    ...Object.keys(states)
      .filter((name) => !used.has(name))
      .map((name) => `The handler of the state "${name}" is used by no interaction: remove it.`),
  ];
}
