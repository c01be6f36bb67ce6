import { openBaseStore } from "./base-store.js";
import { createControl } from "./control/create-control.js";
import type { Sandbox } from "./create-sandbox.js";
import type { Host } from "./http/answer.js";
import { createApp } from "./http/create-app.js";
import type { Service } from "./http/service.js";
import { withCors } from "./http/with-cors.js";
import { createJournal } from "./journal/journal.js";
import { limitsOf } from "./options/limits-of.js";
import { checkOptions } from "./options/option-table.js";
import type { SandboxOptions } from "./options/sandbox-options.js";
import { createSession } from "./session.js";
import { allPermissions } from "./tokens/permissions.js";
import { createTokens } from "./tokens/tokens.js";
import { createWorlds, type Worlds } from "./world/worlds.js";

/** A sandbox whose services can give way to others while it runs. */
export interface OpenedSandbox {
  readonly sandbox: Sandbox;
  /** Serves these from now on. Data, sessions, tokens, faults and the journal stay. */
  readonly serve: (services: readonly Service[]) => void;
}

const MS_PER_MINUTE = 60_000;
const MAX_BODY_BYTES = 1_048_576;

/** Opens a sandbox of these services. Throws a `SandboxError`. */
export function openSandbox(
  services: readonly Service[],
  options: SandboxOptions = {},
): OpenedSandbox {
  const { now: _, onViolation, ...settings } = options;
  checkOptions({ ...settings }, (name) => name);
  const worlds = worldsOf(options);
  const journal = createJournal(options.journal ?? 1_000);
  const violations: string[] = [];
  const report = (violation: string) => {
    violations.push(violation);
    onViolation?.(violation);
  };
  const { serve, ...served } = serving(services, { worlds, journal, violations, report }, options);
  const session = (name?: string) => createSession({ name, worlds, ...served });
  return {
    sandbox: {
      ...session(),
      ready: () => worlds.base.store.ready(),
      session,
      journal,
      violations: () => violations,
      close: worlds.close,
    },
    serve,
  };
}

interface Kept extends Pick<Host, "worlds" | "journal" | "report"> {
  readonly violations: readonly string[];
}

/** What answers, by the services of the moment. */
function serving(services: readonly Service[], kept: Kept, options: SandboxOptions) {
  const { origins = [], allowedHosts: hosts = [] } = options;
  let served = services;
  const operationIds = () => served.flatMap(({ operations }) => Object.keys(operations));
  const tokens = createTokens(() => allPermissions(served));
  const control = createControl({ ...kept, operationIds, access: { hosts, origins } });
  const appOf = () => {
    const made = createApp(served, {
      ...kept,
      tokens,
      maxBodyBytes: options.maxBody ?? MAX_BODY_BYTES,
    });
    return (options.control ?? "on") === "on" ? made.route("/_sandbox", control) : made;
  };
  let app = appOf();
  return {
    operationIds,
    tokens,
    fetch: withCors(async (request) => app.fetch(request), origins),
    serve: (others: readonly Service[]) => {
      served = others;
      app = appOf();
    },
  };
}

function worldsOf(options: SandboxOptions): Worlds {
  const { now: system = () => new Date(), clock, data = "example", seed, database } = options;
  const now = clock === undefined ? system : () => new Date(clock);
  return createWorlds({
    store: openBaseStore({ file: database, data, now }),
    now,
    seed,
    limits: limitsOf(options),
    idleMs: (options.sessionMinutes ?? 10) * MS_PER_MINUTE,
    elapsedMs: () => performance.now(),
  });
}
