import type { FrontDoor } from "./front-door.ts";
import { type SandboxChild, startSandbox } from "./sandbox-child.ts";

/** The sandbox behind a front door. */
export interface Serving {
  /** Lets what is compiled now be served: by the sandbox that runs, or by a new one where that cannot be. */
  readonly follow: () => Promise<"followed" | "started">;
  readonly stop: () => Promise<void>;
}

/** Nothing is served until it is told to follow. */
export function createServing(door: FrontDoor): Serving {
  let running: SandboxChild | undefined;
  let leaving: Promise<unknown> = Promise.resolve();
  return {
    follow: async () => {
      if (running?.isRunning() && (await running.follow())) {
        return "followed";
      }
      const former = running;
      running = await startSandbox();
      const drained = door.leadTo(running.port).then(() => former?.stop());
      leaving = Promise.all([leaving, drained]);
      return "started";
    },
    stop: async () => {
      await leaving;
      await running?.stop();
    },
  };
}
