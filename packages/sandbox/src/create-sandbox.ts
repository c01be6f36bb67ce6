import { createFaults } from "./faults/faults.js";
import { createApp } from "./http/create-app.js";
import { SandboxError } from "./sandbox-error.js";
import { SERVICES } from "./services.js";
import { STATES, type States } from "./states/states.js";
import { openStore } from "./store.js";
import { CALLERS, type CallerName, type CallerProfile, type ClientName } from "./tokens/callers.js";
import { permissionFor } from "./tokens/permissions.js";
import { createTokens, SANDBOX_AUDIENCE } from "./tokens/tokens.js";

/** How the sandbox differs from one made without options. */
export interface SandboxOptions {
  /** What time it is. Default the system's clock. */
  readonly now?: () => Date;
  /** A file that keeps the data between runs. Default none: the data lives in memory. */
  readonly database?: string;
  /** What an empty database is filled with. Default `example`. */
  readonly data?: "example" | "empty";
}

/** All five services in one process. Send requests to any origin: only the path counts. */
export interface Sandbox {
  /** Answers a request, as `fetch` would. Hand it to `createEntur({ fetch })`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Resolves when the database is open and filled; rejects with a {@link SandboxError}. */
  readonly ready: () => Promise<void>;
  /** A token of one of the callers; the empty text for `anonymous`. */
  readonly token: (caller: CallerName) => Promise<string>;
  /** Makes a provider state true. */
  readonly given: <Name extends keyof States>(
    name: Name,
    ...params: [undefined] extends [States[Name]]
      ? [params?: NonNullable<States[Name]>]
      : [params: States[Name]]
  ) => Promise<void>;
  /** Puts the data back to what the sandbox started with. */
  readonly reset: () => Promise<void>;
  /** Answers of the sandbox's own that broke the spec, and handlers that threw. Reset keeps them. */
  readonly violations: () => readonly string[];
  /** Closes the database. */
  readonly close: () => Promise<void>;
}

/** Opens a sandbox. Its database is opened at once and waited for by every request. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const now = options.now ?? (() => new Date());
  const violations: string[] = [];
  const store = openStore({ file: options.database, data: options.data ?? "example", now });
  const tokens = createTokens(allPermissions(), now);
  const faults = createFaults();
  const app = createApp(SERVICES, {
    db: store.db,
    tokens,
    now,
    faults,
    report: (violation) => violations.push(violation),
  });
  return {
    fetch: async (request) => app.fetch(request),
    ready: async () => void (await store.db()),
    token: async (caller) =>
      caller === "anonymous" ? "" : tokens.issue(clientOf(caller), SANDBOX_AUDIENCE),
    given: async (name, ...[params]) => {
      const state = stateOf(name);
      await (await store.db())
        .transaction()
        // `name` chose both the state and the type of its parameters.
        .execute(async (db) => state(params as never, { db, now: now(), faults }));
    },
    reset: async () => {
      faults.clear();
      await store.reset();
    },
    violations: () => violations,
    close: store.close,
  };
}

function allPermissions(): string[] {
  const all = SERVICES.flatMap((service) =>
    Object.values(service.operations).map((operation) => permissionFor(service, operation)),
  );
  return [...new Set(all)].sort();
}

function clientOf(name: string): CallerProfile {
  if (!Object.hasOwn(CALLERS, name)) {
    const known = Object.keys(CALLERS).join(", ");
    throw new SandboxError(`There is no caller ${name}; there are ${known} and anonymous.`);
  }
  // Just looked up.
  return CALLERS[name as ClientName];
}

function stateOf(name: string) {
  if (!Object.hasOwn(STATES, name)) {
    const known = Object.keys(STATES).join(", ");
    throw new SandboxError(`There is no state "${name}"; there are ${known}.`);
  }
  // Just looked up.
  return STATES[name as keyof States];
}
