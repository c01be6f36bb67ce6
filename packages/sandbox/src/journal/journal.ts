/** One request. */
export interface JournalEntry {
  /** Counts from 1, over all sessions. */
  readonly id: number;
  /** When it came, by the clock of its session. */
  readonly at: string;
  readonly session?: string;
  /** `requestToken` where a token was asked for; missing where the sandbox has no such operation. */
  readonly operationId?: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Missing where a token was asked for without one. */
  readonly correlationId?: string;
  /** 0 when there was no answer. */
  status: number;
  /** How long it took, in real milliseconds. */
  ms: number;
  readonly verdict: Verdict;
  /** The kinds of the faults that hit it. */
  faults?: readonly string[];
}

/** How a request and its answer stand to the spec. */
export interface Verdict {
  /** `unchecked` when it was refused before it was read. */
  request: "valid" | "invalid" | "unchecked";
  /** The rules that the request breaks. */
  brokenRules?: readonly string[];
  /** `unchecked` when it is none of the service's, but of a fault or of the sandbox itself. */
  response: "valid" | "invalid" | "unchecked";
  /** How the answer breaks the spec. */
  violation?: string;
}

/** Which entries to show. */
export interface JournalFilter {
  readonly operationId?: string | undefined;
  readonly session?: string | undefined;
  /** Only entries with a greater id. */
  readonly after?: number | undefined;
}

/** The latest requests. */
export interface Journal {
  readonly add: (entry: Omit<JournalEntry, "id">) => void;
  /** The oldest first. */
  readonly entries: (filter?: JournalFilter) => readonly JournalEntry[];
  /** Forgets all, or what one session did. */
  readonly clear: (session?: string) => void;
}

/** A journal that keeps the latest `size` requests. */
export function createJournal(size: number): Journal {
  let ring: JournalEntry[] = [];
  let count = 0;
  return {
    add: (entry) => {
      count += 1;
      if (size > 0) {
        ring[(count - 1) % size] = Object.assign(entry, { id: count });
      }
    },
    entries: ({ operationId, session, after = 0 } = {}) =>
      ring
        // A cleared ring has holes, which this leaves out.
        .filter(() => true)
        .sort((one, other) => one.id - other.id)
        .filter(
          (entry) =>
            entry.id > after &&
            (operationId === undefined || entry.operationId === operationId) &&
            (session === undefined || entry.session === session),
        ),
    clear: (session) => {
      // Those that stay keep their places, which go by their ids.
      const kept = session === undefined ? [] : ring.filter((entry) => entry.session !== session);
      ring = [];
      for (const entry of kept) {
        ring[(entry.id - 1) % size] = entry;
      }
    },
  };
}
