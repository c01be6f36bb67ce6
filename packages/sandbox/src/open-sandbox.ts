import { openBaseStore } from "./base-store.js";
import { createControl } from "./control/create-control.js";
import type { Sandbox } from "./create-sandbox.js";
import { createApp } from "./http/create-app.js";
import type { Service } from "./http/service.js";
import { withCors } from "./http/with-cors.js";
import { createJournal } from "./journal/journal.js";
import { limitsOf } from "./options/limits-of.js";
import { checkOptions } from "./options/option-table.js";
import type { SandboxOptions } from "./options/sandbox-options.js";
import { faultTargetsOf } from "./services.js";
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
/** What the specs allow. */
const MAX_PER_PAGE = 200;

/** Opens a sandbox of these services. Throws a `SandboxError`. */
export function openSandbox(
  services: readonly Service[],
  options: SandboxOptions = {},
): OpenedSandbox {
  const { onViolation, origins = [], allowedHosts = [] } = options;
  const worlds = worldsOf(options);
  let served = services;
  const common = {
    worlds,
    tokens: createTokens(() => allPermissions(served)),
    journal: createJournal(options.journal ?? 1_000),
    violations: [] as string[],
    faultTargets: () => faultTargetsOf(served),
    maxBodyBytes: options.maxBody ?? MAX_BODY_BYTES,
    maxPerPage: options.maxPerPage ?? MAX_PER_PAGE,
    couponYear: options.couponYear ?? "rolling",
    report: (violation: string) => {
      common.violations.push(violation);
      onViolation?.(violation);
    },
  };
  const control = createControl({ ...common, access: { hosts: allowedHosts, origins } });
  const appOf = () => {
    const made = createApp(served, common);
    return (options.control ?? "on") === "on" ? made.route("/_sandbox", control) : made;
  };
  let app = appOf();
  const fetch = withCors(async (request) => app.fetch(request), origins);
  const session = (name?: string) => createSession({ ...common, name, fetch });
  return {
    sandbox: {
      ...session(),
      ready: () => worlds.base.store.ready(),
      session,
      journal: common.journal,
      violations: () => common.violations,
      close: worlds.close,
    },
    serve: (others) => {
      served = others;
      app = appOf();
    },
  };
}

function worldsOf(options: SandboxOptions): Worlds {
  const { now: system = () => new Date(), onViolation: _heard, ...settings } = options;
  checkOptions({ ...settings }, (name) => name);
  const { clock, data = "example", seed, database: file, sessionMinutes = 10 } = options;
  const now = clock === undefined ? system : () => new Date(clock);
  return createWorlds({
    store: openBaseStore({ file, data, now }),
    now,
    isStill: () => clock !== undefined,
    seed,
    limits: limitsOf(options),
    idleMs: sessionMinutes * MS_PER_MINUTE,
    elapsedMs: () => performance.now(),
  });
}
