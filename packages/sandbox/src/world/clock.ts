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

/** A clock that runs with `source` until it is told otherwise. */
export function createClock(source: () => Date): Clock {
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
    advance: (ms) => put(toDate(new Date(now().getTime() + ms))),
    reset: () => {
      offsetMs = 0;
      frozenAt = undefined;
    },
    isFrozen: () => frozenAt !== undefined,
  };
}

function toDate(instant: Date | string): Date {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) {
    throw new SandboxError(`${instant} is no instant: write one such as 2026-09-01T08:00:00Z.`);
  }
  return date;
}
