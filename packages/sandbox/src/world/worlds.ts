import { SandboxError } from "../sandbox-error.js";
import { createSessionStore } from "./session-store.js";
import { createWorld, type World, type WorldOptions } from "./world.js";

/** The header that names a session. */
export const SESSION_HEADER = "X-Sandbox-Session";

/** The worlds of one sandbox. */
export interface Worlds {
  readonly base: World;
  /** The world of a session, made at its first use. Throws a {@link SandboxError} for a bad name. */
  readonly session: (name: string) => World;
  /** The world that a request is for. */
  readonly of: (request: Request) => World;
  readonly names: () => readonly string[];
  /** Forgets a session with all it has. */
  readonly end: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface WorldsOptions extends WorldOptions {
  /** After so long without a request a session is forgotten. */
  readonly idleMs: number;
  /** A clock that only goes forward; sessions may stop theirs. */
  readonly elapsedMs: () => number;
}

interface Kept {
  readonly world: World;
  usedMs: number;
}

/** Worlds that share what is in `base` until they write. */
export function createWorlds(options: WorldsOptions): Worlds {
  const base = createWorld(options);
  // In the order they were used, the one idle longest first.
  const sessions = new Map<string, Kept>();
  const end = async (name: string) => {
    const kept = sessions.get(name);
    sessions.delete(name);
    await kept?.world.store.close();
  };
  const collect = () => collectIdle(sessions, options.elapsedMs() - options.idleMs);
  const sweep = sweeper(sessions, collect, options.idleMs);
  const session = (name: string) => {
    collect();
    const world = sessions.get(name)?.world ?? open(name, base, options);
    sessions.delete(name);
    sessions.set(name, { world, usedMs: options.elapsedMs() });
    sweep.begin();
    return world;
  };
  return {
    base,
    session,
    of: ({ headers }) => {
      const name = headers.get(SESSION_HEADER);
      return name === null ? base : session(name);
    },
    names: () => {
      collect();
      return [...sessions.keys()];
    },
    end,
    close: async () => {
      sweep.end();
      await Promise.all([...sessions.keys()].map(end));
      await base.store.close();
    },
  };
}

function open(name: string, base: World, { seed, limits }: WorldsOptions): World {
  if (!/^[\w.:-]{1,200}$/.test(name)) {
    throw new SandboxError(
      `${SESSION_HEADER}: a name has 1 to 200 letters, digits, dots, colons, dashes or underscores.`,
    );
  }
  const store = createSessionStore(base.store);
  const { now, isFrozen } = base.clock;
  return createWorld({ name, store, now, isStill: isFrozen, seed, limits });
}

/** Collects from time to time while there are sessions, whether or not anybody calls. */
function sweeper(sessions: ReadonlyMap<string, Kept>, collect: () => void, everyMs: number) {
  let timer: NodeJS.Timeout | undefined;
  const end = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const turn = () => {
    collect();
    if (sessions.size === 0) {
      end();
    }
  };
  return {
    begin: () => {
      // Nobody's process is kept alive by it.
      timer ??= setInterval(turn, Math.min(everyMs, LONGEST_TIMER_MS)).unref();
    },
    end,
  };
}

/** Timers go no further. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

function collectIdle(sessions: Map<string, Kept>, beforeMs: number): void {
  for (const [name, { usedMs, world }] of sessions) {
    if (usedMs >= beforeMs) {
      return;
    }
    sessions.delete(name);
    // What it held is in memory and nobody else's: there is nothing to lose by failing.
    world.store.close().catch(() => undefined);
  }
}
