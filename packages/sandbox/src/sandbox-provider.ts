import { createSandbox, type Sandbox } from "./create-sandbox.js";
import { PACT_STATES, type PactName } from "./states/pact-states.js";
import type { States } from "./states/states.js";
import type { CallerName } from "./tokens/callers.js";

/** The sandbox as one service's pact is verified against it. */
export interface SandboxProvider {
  readonly fetch: Sandbox["fetch"];
  /** The states this pact asks for: no fewer and no more. */
  readonly states: Readonly<Record<string, (params: unknown) => Promise<void>>>;
  readonly reset: Sandbox["reset"];
  readonly token: (caller: string) => Promise<string>;
  readonly close: Sandbox["close"];
  readonly violations: Sandbox["violations"];
}

/** The instant that states and pacts are written for. */
const NOW = "2026-09-01T08:00:00Z";

/** Opens a provider for `openapi-pact verify`: empty until states fill it, at a fixed instant. */
export async function sandboxProvider(pact: PactName): Promise<SandboxProvider> {
  const sandbox = createSandbox({
    data: "empty",
    clock: NOW,
    // At an instant that stands still no window would ever end.
    rateLimits: "off",
  });
  await sandbox.ready();
  // Each map has names of the catalogue only: it picks from STATES.
  const names = Object.keys(PACT_STATES[pact]) as (keyof States)[];
  return {
    fetch: sandbox.fetch,
    // The pact's table is typed by its states, so the parameters are those of the name.
    states: Object.fromEntries(
      names.map((name) => [name, (params) => sandbox.given(name, params as never)]),
    ),
    reset: sandbox.reset,
    // The sandbox refuses a name it does not know with a clear message.
    token: (caller) => sandbox.token(caller as CallerName),
    close: sandbox.close,
    violations: sandbox.violations,
  };
}
