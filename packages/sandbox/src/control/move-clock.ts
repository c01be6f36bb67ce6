import { SandboxError } from "../sandbox-error.js";
import type { World } from "../world/world.js";
import type { Properties } from "./read-properties.js";

const MS_PER: Readonly<Record<string, number>> = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1_000,
  ms: 1,
};
const USAGE =
  'Send one of {"freeze": true}, {"freeze": "<instant>"}, {"set": "<instant>"}, ' +
  '{"advance": {"days": 1, "hours": 2}} and {"reset": true}.';

/** What time it is, and whether time passes. */
export function showClock({ clock }: World): { now: string; isFrozen: boolean } {
  return { now: clock.now().toISOString(), isFrozen: clock.isFrozen() };
}

/** Does one thing to the clock. Throws a {@link SandboxError}. */
export function moveClock(world: World, properties: Properties): ReturnType<typeof showClock> {
  const { clock } = world;
  const [[verb, value] = [], ...others] = Object.entries(properties);
  if (others.length > 0) {
    throw new SandboxError(USAGE);
  }
  if (verb === "freeze" && value === true) {
    clock.freeze();
  } else if (verb === "freeze" && typeof value === "string") {
    clock.freeze(value);
  } else if (verb === "set" && typeof value === "string") {
    clock.set(value);
  } else if (verb === "advance") {
    clock.advance(milliseconds(value));
  } else if (verb === "reset" && value === true) {
    clock.reset();
  } else {
    throw new SandboxError(USAGE);
  }
  return showClock(world);
}

function milliseconds(duration: unknown): number {
  const parts = typeof duration === "object" && duration !== null ? Object.entries(duration) : [];
  const isDuration = parts.every(
    ([unit, count]) => Object.hasOwn(MS_PER, unit) && Number.isFinite(count),
  );
  if (parts.length === 0 || !isDuration) {
    throw new SandboxError(USAGE);
  }
  return parts.reduce((sum, [unit, count]) => sum + (MS_PER[unit] ?? 0) * count, 0);
}
