import type { Journal } from "../journal/journal.js";
import { SandboxError } from "../sandbox-error.js";
import type { Worlds } from "../world/worlds.js";
import type { ControlRoute } from "./control-route.js";
import { JOURNAL_FILTERS, readJournalFilter } from "./read-journal-filter.js";

/** What all sessions have in common. */
export interface Common {
  readonly worlds: Worlds;
  readonly journal: Journal;
  readonly violations: readonly string[];
  /** What a fault can be meant for, and the journal narrowed to. */
  readonly faultTargets: () => readonly string[];
}

/** What is done to the sandbox as a whole. */
export function sandboxRoutes({ worlds, journal, violations }: Common): readonly ControlRoute[] {
  return [
    {
      method: "GET",
      path: "/health",
      run: () => ({ status: "ok", sessions: worlds.names().length, violations }),
    },
    {
      method: "GET",
      path: "/journal",
      query: JOURNAL_FILTERS,
      run: ({ world, query, faultTargets }) =>
        journal.entries(readJournalFilter(query, world.name, faultTargets)),
    },
    // One session is not to lose what another one wrote down.
    { method: "DELETE", path: "/journal", run: ({ world }) => journal.clear(world.name) },
    { method: "GET", path: "/sessions", run: () => worlds.names() },
    {
      method: "DELETE",
      path: "/sessions/:name",
      run: async ({ name }) => {
        if (!worlds.names().includes(name)) {
          throw new SandboxError(`There is no session ${name}; GET /_sandbox/sessions lists them.`);
        }
        await worlds.end(name);
      },
    },
  ];
}
