import type { JournalFilter } from "../journal/journal.js";
import { SandboxError } from "../sandbox-error.js";

const KNOWN = ["operationId", "session", "after"];

/** Which entries a query asks for. Throws a {@link SandboxError}, so that a misspelt filter shows. */
export function readJournalFilter(query: Readonly<Record<string, string>>): JournalFilter {
  const unknown = Object.keys(query).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) {
    throw new SandboxError(`The journal has no filter ${unknown}; it has ${KNOWN.join(", ")}.`);
  }
  const { operationId, session, after } = query;
  if (after !== undefined && !/^\d+$/.test(after)) {
    throw new SandboxError("after is the id of an entry.");
  }
  return { operationId, session, after: after === undefined ? undefined : Number(after) };
}
