import { SandboxError } from "../sandbox-error.js";
import type { World } from "../world/world.js";
import { STATES, type States } from "./states.js";

/** Makes a provider state true, or changes nothing. Throws a {@link SandboxError} for a name there is none of. */
export async function bringAbout(
  { store, clock, faults }: World,
  name: string,
  params: unknown,
): Promise<void> {
  const state = stateOf(name);
  await store.transact("write", async (db) =>
    // `name` chose both the state and the type of its parameters.
    state(params as never, { db, now: clock.now(), faults }),
  );
}

function stateOf(name: string) {
  if (!Object.hasOwn(STATES, name)) {
    const known = Object.keys(STATES).join(", ");
    throw new SandboxError(`There is no state "${name}"; there are ${known}.`);
  }
  // Just looked up.
  return STATES[name as keyof States];
}
