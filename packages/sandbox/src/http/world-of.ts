import { SandboxError } from "../sandbox-error.js";
import type { World } from "../world/world.js";
import type { Host } from "./answer.js";
import { Refusal } from "./refusal.js";

/** The world that a request is for, or why there is none. */
export function worldOf(request: Request, { worlds }: Pick<Host, "worlds">): World | Refusal {
  try {
    return worlds.of(request);
  } catch (error) {
    if (error instanceof SandboxError) {
      return new Refusal(400, error.message, { isOwn: true });
    }
    throw error;
  }
}
