import type { JournalFilter } from "../journal/journal.js";
import { SandboxError } from "../sandbox-error.js";

/** What the journal can be narrowed by. */
export const JOURNAL_FILTERS = ["operationId", "session", "after"] as const;

/**
 * Which entries a query asks for; within a session it is asked for no other's. Throws a {@link SandboxError}, so that
 * a misspelt filter shows.
 */
export function readJournalFilter(
  { operationId, session, after }: Readonly<Record<string, string>>,
  own: string | undefined,
  operationIds: readonly string[],
): JournalFilter {
  if (operationId !== undefined && !operationIds.includes(operationId)) {
    throw new SandboxError(`operationId of the journal must be one of ${operationIds.join(", ")}.`);
  }
  if (session !== undefined && own !== undefined && session !== own) {
    throw new SandboxError(`Within the session ${own} the journal shows no other's.`);
  }
  if (after !== undefined && !Number.isSafeInteger(Number(/^\d+$/.exec(after)?.[0]))) {
    throw new SandboxError("after of the journal must be the id of an entry.");
  }
  const least = after === undefined ? undefined : Number(after);
  return { operationId, session: session ?? own, after: least };
}
