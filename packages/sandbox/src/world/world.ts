import { createFaults, type Faults } from "../faults/faults.js";
import { createRateLimits, type LimitOptions, type RateLimits } from "../limits/rate-limits.js";
import type { Store } from "../store.js";
import { type Clock, createClock } from "./clock.js";
import { createIds } from "./ids.js";

/** All that a session has to itself; the sandbox without a session is one too. */
export interface World {
  /** The session's; undefined for the world without one. */
  readonly name: string | undefined;
  readonly store: Store;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly limits: RateLimits;
  /** Makes the next UUID. */
  readonly nextId: () => string;
  readonly snapshots: Map<string, Uint8Array>;
}

/** What worlds are made with. */
export interface WorldOptions {
  readonly name?: string | undefined;
  readonly store: Store;
  readonly now: () => Date;
  /** Whether `now` stands still. Default no. */
  readonly isStill?: (() => boolean) | undefined;
  readonly seed: number | undefined;
  readonly limits: LimitOptions | undefined;
}

/** A world in which nothing has happened yet. */
export function createWorld({
  name,
  store,
  now,
  isStill = () => false,
  seed,
  limits,
}: WorldOptions): World {
  return {
    name,
    store,
    clock: createClock(now, isStill),
    faults: createFaults(),
    limits: createRateLimits(limits),
    nextId: createIds(seed, name ?? ""),
    snapshots: new Map(),
  };
}
