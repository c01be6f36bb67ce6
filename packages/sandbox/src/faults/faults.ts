import { TOKEN_OPERATION } from "../tokens/token-operation.js";
import type { Fault } from "./fault.js";
import { seededRandom } from "./seeded-random.js";

/** The faults in force, in the order they were added. */
export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** What is in force, with the requests each has left. */
  readonly list: () => readonly Fault[];
  /** The faults that hit a request for `operationId`; each that has a number of times has one less. */
  readonly hit: (operationId: string) => readonly Fault[];
}

interface Armed {
  readonly fault: Fault;
  readonly random: () => number;
  left: number;
}

const NONE: readonly Fault[] = [];

/** A table of faults, empty at first. */
export function createFaults(): Faults {
  let armed: Armed[] = [];
  return {
    add: (fault) => {
      const left = fault.times ?? Number.POSITIVE_INFINITY;
      armed.push({ fault, random: seededRandom(fault.seed ?? 1), left });
    },
    clear: () => {
      armed = [];
    },
    list: () =>
      armed.map(({ fault, left }) => (Number.isFinite(left) ? { ...fault, times: left } : fault)),
    hit: (operationId) => {
      // Nearly every request comes by here with nothing armed.
      if (armed.length === 0) {
        return NONE;
      }
      const hits = hitsAmong(armed, operationId);
      armed = armed.filter(({ left }) => left > 0);
      return hits;
    },
  };
}

/** Faults that wait let others follow; the first of another kind decides, and later ones are kept. */
function hitsAmong(armed: readonly Armed[], operationId: string): Fault[] {
  const hits: Fault[] = [];
  for (const one of armed) {
    if (isFor(one.fault, operationId) && one.random() < (one.fault.chance ?? 1)) {
      one.left -= 1;
      hits.push(one.fault);
      if (one.fault.kind !== "delay") {
        break;
      }
    }
  }
  return hits;
}

function isFor(fault: Fault, operationId: string): boolean {
  // Who may not have a token never gets to the operation that was meant.
  return fault.operationId === undefined
    ? operationId !== TOKEN_OPERATION
    : fault.operationId === operationId;
}
