import { azureRest } from "./contenders/azure-rest.ts";
import { kyDefaults } from "./contenders/ky.ts";
import { openai } from "./contenders/openai.ts";
import { oursByOperation, oursByPath } from "./contenders/ours.ts";
import { stubWire } from "./stub-wire.ts";

export interface LiveTimers {
  readonly name: string;
  /** Timers that a finished call leaves behind. */
  readonly timers: number;
}

/** Only clients that bound a call in time by default have a timer to leave behind. */
export async function measureLiveTimers(): Promise<readonly LiveTimers[]> {
  const wire = stubWire("bare");
  const found: LiveTimers[] = [];
  for (const create of [oursByOperation, oursByPath, kyDefaults, azureRest, openai]) {
    const { name, call } = create(wire);
    const before = timersAlive();
    await call(42);
    found.push({ name, timers: timersAlive() - before });
  }
  return found;
}

function timersAlive(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
}
