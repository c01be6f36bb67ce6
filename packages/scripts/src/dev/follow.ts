import { compile } from "./compile.ts";
import { compileService } from "./compile-service.ts";
import type { FrontDoor } from "./front-door.ts";
import { generateCode } from "./generate-code.ts";
import { createServing, type Serving } from "./serving.ts";
import { tell } from "./tell.ts";
import type { Changes } from "./watch-workspace.ts";

/** Brings everything in line with what was saved, turn by turn. */
export interface Follower {
  /** Resolves when the sandbox has followed; turns that come meanwhile wait. */
  readonly follow: (changes: Changes) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A follower that leads `door` to a sandbox of what was generated last without a mistake. */
export function createFollower(door: FrontDoor): Follower {
  const serving = createServing(door);
  let last: Promise<void> = Promise.resolve();
  let checking = new AbortController();
  return {
    follow: (changes) => {
      // What is looked at is about to change.
      checking.abort();
      // Whoever asked for the turn before has been told how it went.
      last = last
        .catch(() => undefined)
        .then(async () => {
          checking = new AbortController();
          await turn(changes, { serving, signal: checking.signal });
        });
      return last;
    },
    stop: async () => {
      checking.abort();
      await last.catch(() => undefined);
      await serving.stop();
    },
  };
}

interface TurnOptions {
  readonly serving: Serving;
  /** Ends what goes on after the sandbox has followed. */
  readonly signal: AbortSignal;
}

const SANDBOX = ["-p", "tsconfig.build.json"];

/** Documents → code → modules → sandbox; and whether its handlers still fit, which takes longest. */
async function turn(changes: Changes, { serving, signal }: TurnOptions): Promise<void> {
  const start = performance.now();
  const { refused, stale } = await generateCode([...changes.specs]);
  const dirty = [...new Set([...changes.sources, ...stale])].sort();
  const compiled = (await Promise.all(dirty.map(compileService))).flat();
  if (dirty.length === 0 && !changes.sandbox) {
    tell("nothing to compile", refused, start);
    return;
  }
  if (dirty.length > 0) {
    tell(`compiled ${dirty.join(", ")}`, [...refused, ...compiled], start);
  }
  if (changes.sandbox) {
    tell("compiled and checked the sandbox", await compile("sandbox", SANDBOX), start);
    await serve(serving, start);
    return;
  }
  compile("sandbox", [...SANDBOX, "--noEmit"], signal).then(
    (handlers) => tell("checked the sandbox's handlers", handlers, start),
    (error: unknown) => {
      if (!signal.aborted) {
        console.error(error);
      }
    },
  );
  await serve(serving, start);
}

async function serve(serving: Serving, start: number): Promise<void> {
  try {
    tell(SERVED[await serving.follow()], [], start);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = `the new sandbox does not start, and what ran goes on: ${message}`;
    tell("the sandbox stays as it was", [problem], start);
  }
}

const SERVED = {
  followed: "the sandbox follows",
  started: "a new sandbox starts, with the example data",
};
