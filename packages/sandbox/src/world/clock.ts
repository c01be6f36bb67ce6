import { toInstant } from "../database/instant.js";
import { isInstant } from "../rules/is-instant.js";
import { SandboxError } from "../sandbox-error.js";

/** What time it is in the sandbox. */
export interface Clock {
  readonly now: () => Date;
  /** Stops the clock at `instant`, else where it is. */
  readonly freeze: (instant?: Date | string) => void;
  /** Puts the clock to `instant`; a clock that is frozen stays frozen. */
  readonly set: (instant: Date | string) => void;
  /** Puts the clock forward by so many milliseconds, or back. */
  readonly advance: (ms: number) => void;
  /** Puts the clock back to what it was at the start. */
  readonly reset: () => void;
  readonly isFrozen: () => boolean;
}

/** A clock that goes with `source` until it is told otherwise; `isStill` says whether that stands still. */
export function createClock(source: () => Date, isStill: () => boolean): Clock {
  let offsetMs = 0;
  let frozenAt: Date | undefined;
  const now = () =>
    frozenAt ?? (offsetMs === 0 ? source() : new Date(source().getTime() + offsetMs));
  const put = (instant: Date) => {
    if (frozenAt !== undefined) {
      frozenAt = instant;
    } else {
      offsetMs = instant.getTime() - source().getTime();
    }
  };
  return {
    now,
    freeze: (instant) => {
      frozenAt = instant === undefined ? now() : toDate(instant);
    },
    set: (instant) => put(toDate(instant)),
    advance: (ms) => put(later(now(), ms)),
    reset: () => {
      offsetMs = 0;
      frozenAt = undefined;
    },
    isFrozen: () => frozenAt !== undefined || isStill(),
  };
}

function later(now: Date, ms: number): Date {
  const date = new Date(now.getTime() + ms);
  if (!Number.isFinite(ms) || Number.isNaN(date.getTime())) {
    throw new SandboxError(`The clock is not advanced by ${ms}: give a number of milliseconds.`);
  }
  return toDate(date);
}

/** Before it tokens have no time; after it what lasts a while ends in years that RFC 3339 cannot write. */
const FIRST = new Date("1970-01-01T00:00:00Z");
const LAST = new Date("8999-12-31T23:59:59.999Z");

function toDate(instant: Date | string): Date {
  if (!isInstant(instant)) {
    throw new SandboxError(`${instant} is no instant: write one such as 2026-09-01T08:00:00Z.`);
  }
  const date = new Date(toInstant(instant));
  if (date < FIRST || date > LAST) {
    throw new SandboxError(
      `${date.toISOString()} is beyond the clock, which goes from ${FIRST.toISOString()} to ${LAST.toISOString()}.`,
    );
  }
  return date;
}
