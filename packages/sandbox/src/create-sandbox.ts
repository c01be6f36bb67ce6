import { openBaseStore } from "./base-store.js";
import { createControl } from "./control/create-control.js";
import { createApp } from "./http/create-app.js";
import { withCors } from "./http/with-cors.js";
import { createJournal, type Journal } from "./journal/journal.js";
import { limitsOf } from "./options/limits-of.js";
import { checkOptions } from "./options/option-table.js";
import type { SandboxOptions } from "./options/sandbox-options.js";
import { SERVICES } from "./services.js";
import { createSession, type SandboxSession } from "./session.js";
import { allPermissions } from "./tokens/permissions.js";
import { createTokens } from "./tokens/tokens.js";
import { createWorlds } from "./world/worlds.js";

/** All five services in one process. Send requests to any origin: only the path counts. */
export interface Sandbox extends SandboxSession {
  /** Resolves when the database is open and filled; rejects with a `SandboxError`. */
  readonly ready: () => Promise<void>;
  /** A session: its data, clock, faults and limits are its own. Over HTTP: `X-Sandbox-Session`. */
  readonly session: (name: string) => SandboxSession;
  /** The latest requests of all sessions. */
  readonly journal: Pick<Journal, "entries" | "clear">;
  /** Answers of the sandbox's own that broke the spec, and handlers that threw. Reset keeps them. */
  readonly violations: () => readonly string[];
  /** Closes the database. */
  readonly close: () => Promise<void>;
}

const MS_PER_MINUTE = 60_000;
const MAX_BODY_BYTES = 1_048_576;
/** What the specs allow. */
const MAX_PER_PAGE = 200;

/** Opens a sandbox. Its database is opened at once and waited for by every request. Throws a `SandboxError`. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { now: system = () => new Date(), onViolation, ...settings } = options;
  checkOptions({ ...settings }, (name) => name);
  const { clock, data = "example", seed, database, origins = [], allowedHosts = [] } = options;
  const now = clock === undefined ? system : () => new Date(clock);
  const violations: string[] = [];
  const worlds = createWorlds({
    store: openBaseStore({ file: database, data, now }),
    now,
    seed,
    limits: limitsOf(options),
    idleMs: (options.sessionMinutes ?? 10) * MS_PER_MINUTE,
    elapsedMs: () => performance.now(),
  });
  const tokens = createTokens(allPermissions(SERVICES));
  const maxBodyBytes = options.maxBody ?? MAX_BODY_BYTES;
  const journal = createJournal(options.journal ?? 1_000);
  const app = createApp(SERVICES, {
    worlds,
    tokens,
    journal,
    maxBodyBytes,
    maxPerPage: options.maxPerPage ?? MAX_PER_PAGE,
    report: (violation) => {
      violations.push(violation);
      onViolation?.(violation);
    },
  });
  if ((options.control ?? "on") === "on") {
    app.route(
      "/_sandbox",
      createControl({
        worlds,
        journal,
        violations,
        maxBodyBytes,
        access: { hosts: allowedHosts, origins },
      }),
    );
  }
  const fetch = withCors(async (request) => app.fetch(request), origins);
  const session = (name?: string) => createSession({ name, worlds, tokens, fetch });
  return {
    ...session(),
    ready: () => worlds.base.store.ready(),
    session,
    journal,
    violations: () => violations,
    close: worlds.close,
  };
}
