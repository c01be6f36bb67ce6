import type { Fault } from "./faults/fault.js";
import type { Faults } from "./faults/faults.js";
import { readFault } from "./faults/read-fault.js";
import { SandboxError } from "./sandbox-error.js";
import { bringAbout } from "./states/bring-about.js";
import type { States } from "./states/states.js";
import type { DataName } from "./store.js";
import { type CallerName, clientOf } from "./tokens/callers.js";
import { SANDBOX_AUDIENCE, type Tokens } from "./tokens/tokens.js";
import type { Clock } from "./world/clock.js";
import { resetWorld, restoreWorld, seedWorld, snapshotWorld } from "./world/control-world.js";
import { SESSION_HEADER, type Worlds } from "./world/worlds.js";

/** A sandbox as one of its users sees it. */
export interface SandboxSession {
  /** Answers a request, as `fetch` would. Hand it to `createEntur({ fetch })`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** A token of one of the callers; the empty text for `anonymous`. */
  readonly token: (caller: CallerName) => Promise<string>;
  /** Makes a provider state true. */
  readonly given: <Name extends keyof States>(
    name: Name,
    ...params: [undefined] extends [States[Name]]
      ? [params?: NonNullable<States[Name]>]
      : [params: States[Name]]
  ) => Promise<void>;
  /** Puts everything back to what it started with: data, clock, faults, limits. */
  readonly reset: () => Promise<void>;
  /** Replaces the data; `reset` comes back to it. */
  readonly seed: (data: DataName) => Promise<void>;
  /** Keeps the data under a name. */
  readonly snapshot: (name: string) => Promise<void>;
  /** Puts the data back to what it was at a snapshot. */
  readonly restore: (name: string) => Promise<void>;
  readonly clock: Clock;
  readonly faults: FaultControls;
}

/** What goes wrong on purpose. */
export interface FaultControls extends Pick<Faults, "clear" | "list"> {
  /** Throws a `SandboxError` for what is no fault. */
  readonly add: (fault: Fault) => void;
}

interface SessionOptions {
  /** Undefined: the sandbox without a session. */
  readonly name: string | undefined;
  readonly worlds: Worlds;
  readonly tokens: Tokens;
  /** What a fault can be meant for. */
  readonly faultTargets: () => readonly string[];
  readonly fetch: SandboxSession["fetch"];
}

/** What one session's user holds in their hands. */
export function createSession({
  name,
  worlds,
  tokens,
  faultTargets,
  fetch,
}: SessionOptions): SandboxSession {
  // Looked up anew each time: a session that was idle for too long starts over.
  const world = () => (name === undefined ? worlds.base : worlds.session(name));
  world();
  return {
    fetch: name === undefined ? fetch : (request) => fetch(inSession(request, name)),
    token: async (caller) =>
      caller === "anonymous"
        ? ""
        : tokens.issue(clientOf(caller), SANDBOX_AUDIENCE, world().clock.now()),
    given: (state, ...[params]) => bringAbout(world(), state, params),
    reset: () => resetWorld(world()),
    seed: (data) => seedWorld(world(), data),
    snapshot: (as) => snapshotWorld(world(), as),
    restore: (from) => restoreWorld(world(), from),
    clock: {
      now: () => world().clock.now(),
      freeze: (instant) => world().clock.freeze(instant),
      set: (instant) => world().clock.set(instant),
      advance: (ms) => world().clock.advance(ms),
      reset: () => world().clock.reset(),
      isFrozen: () => world().clock.isFrozen(),
    },
    faults: {
      add: (fault) => world().faults.add(readFault(fault, faultTargets())),
      clear: () => world().faults.clear(),
      list: () => world().faults.list(),
    },
  };
}

function inSession(request: Request, name: string): Request {
  if ((request.headers.get(SESSION_HEADER) ?? name) !== name) {
    throw new SandboxError(`The request names another session than ${name}.`);
  }
  const headers = new Headers(request.headers);
  headers.set(SESSION_HEADER, name);
  return new Request(request, { headers });
}
