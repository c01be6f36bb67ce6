import { compile } from "./compile.ts";
import { compileService } from "./compile-service.ts";
import type { FrontDoor } from "./front-door.ts";
import { generateCode } from "./generate-code.ts";
import { type SandboxChild, startSandbox } from "./sandbox-child.ts";
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
  let running: SandboxChild | undefined;
  let last: Promise<void> = Promise.resolve();
  let leaving: Promise<unknown> = Promise.resolve();
  let checking = new AbortController();
  const swap = async () => {
    const former = running;
    running = await startSandbox();
    const drained = door.leadTo(running.port).then(() => former?.stop());
    leaving = Promise.all([leaving, drained]);
  };
  return {
    follow: (changes) => {
      // What is looked at is about to change.
      checking.abort();
      // Whoever asked for the turn before has been told how it went.
      last = last
        .catch(() => undefined)
        .then(async () => {
          checking = new AbortController();
          await turn(changes, { swap, signal: checking.signal });
        });
      return last;
    },
    stop: async () => {
      checking.abort();
      await last.catch(() => undefined);
      await leaving;
      await running?.stop();
    },
  };
}

interface TurnOptions {
  /** Lets a sandbox of what is built now take over. */
  readonly swap: () => Promise<void>;
  /** Ends what goes on after the sandbox has followed. */
  readonly signal: AbortSignal;
}

/** As the package builds itself: what does not fit the types still runs, and is told apart. */
const EMIT = ["-p", "tsconfig.build.json", "--noCheck"];
/** What was found to be right is not looked at again. */
const CHECK = ["--noEmit", "--incremental", "--tsBuildInfoFile", "node_modules/.cache/dev.json"];

/** Documents → code → modules → sandbox; then, because it takes longest, whether the handlers still fit. */
async function turn(changes: Changes, { swap, signal }: TurnOptions): Promise<void> {
  const start = performance.now();
  const { refused, stale } = await generateCode([...changes.specs]);
  const dirty = [...new Set([...changes.sources, ...stale])].sort();
  const inServices = await Promise.all(dirty.map(compileService));
  const emitted = changes.sandbox ? await compile("sandbox", EMIT) : [];
  const found = [...refused, ...inServices.flat(), ...emitted];
  if (dirty.length === 0 && !changes.sandbox) {
    tell("nothing to compile", found, start);
    return;
  }
  tell(`compiled ${[...dirty, ...(changes.sandbox ? ["sandbox"] : [])].join(", ")}`, found, start);
  tell("the sandbox follows", await problemsOf(swap), start);
  compile("sandbox", CHECK, signal).then(
    (handlers) => tell("checked the sandbox's handlers", handlers, start),
    (error: unknown) => {
      if (!signal.aborted) {
        console.error(error);
      }
    },
  );
}

async function problemsOf(swap: () => Promise<void>): Promise<readonly string[]> {
  try {
    await swap();
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [`the new sandbox does not start, and what ran goes on: ${message}`];
  }
}
