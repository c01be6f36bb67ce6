import { misfit, type Rules } from "../rules/shape.js";
import { SandboxError } from "../sandbox-error.js";
import type { World } from "../world/world.js";
import { STATE_SHAPES } from "./shapes/state-shapes.js";
import { STATES, type States } from "./states.js";
import { whyNotStored } from "./why-not-stored.js";

/** Makes a provider state true, or changes nothing. Throws a {@link SandboxError} that says what is wrong. */
export async function bringAbout(
  { store, clock, faults }: World,
  name: string,
  params: unknown,
): Promise<void> {
  const known = nameOf(name);
  const rules: Rules = STATE_SHAPES[known];
  const wrong = misfit(params ?? {}, rules, `the state "${name}"`);
  if (wrong !== undefined) {
    throw new SandboxError(`${wrong}.`);
  }
  try {
    await store.transact("write", async (db) =>
      // `name` chose both the state and the type of its parameters.
      STATES[known](params as never, { db, now: clock.now(), faults }),
    );
  } catch (error) {
    throw whyNotStored(error, name);
  }
}

function nameOf(name: string): keyof States {
  if (!Object.hasOwn(STATES, name)) {
    const known = Object.keys(STATES).join(", ");
    throw new SandboxError(`There is no state "${name}"; there are ${known}.`);
  }
  // Just looked up.
  return name as keyof States;
}
