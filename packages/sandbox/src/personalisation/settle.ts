/** A grant of points: they count in [validFrom, min(expireAt, cancelledAt)). */
export interface Grant {
  readonly amount: number;
  readonly validFrom: string;
  readonly expireAt: string | null;
  readonly cancelledAt: string | null;
}

/** Points spent at an instant. */
export interface Spending {
  readonly amount: number;
  readonly createdAt: string;
}

/** What spending leaves of grants. */
export interface Settled {
  /** How much was taken of those that count. */
  readonly taken: number;
  /** When the next of those that count expire and are not used up; null if none ever do. */
  readonly expireAt: string | null;
}

interface Remainder {
  readonly grant: Grant;
  left: number;
}

/**
 * Spending takes from the points that counted when it happened, the soonest to expire first. A cancellation does not
 * count for the order: when points are spent nobody knows what will be cancelled. `grants` come in that order, and no
 * more of them are read than it takes; `spendings` come the oldest first, and none is later than `at`.
 */
export function settle(
  grants: Iterable<Grant>,
  spendings: readonly Spending[],
  at: string,
): Settled {
  const unread = grants[Symbol.iterator]();
  let open: Remainder[] = [];
  let taken = 0;
  for (const spending of spendings) {
    // From what is used up or has ended no later spending takes.
    open = open.filter(({ grant, left }) => left > 0 && !hasEnded(grant, spending.createdAt));
    taken += spend(spending, inTurn(open, unread), at);
  }
  const expireAt = nextExpiry(inTurn(open, unread), at);
  unread.return?.();
  return { taken, expireAt };
}

/** Those that are open, then those that are not read yet, which it opens. */
function* inTurn(open: Remainder[], unread: Iterator<Grant>): Generator<Remainder> {
  yield* open;
  for (let next = unread.next(); !next.done; next = unread.next()) {
    const remainder = { grant: next.value, left: next.value.amount };
    open.push(remainder);
    yield remainder;
  }
}

/** Takes what was spent; answers how much of it counts `at`. */
function spend(
  { amount, createdAt }: Spending,
  remainders: Iterable<Remainder>,
  at: string,
): number {
  let owed = amount;
  let taken = 0;
  for (const remainder of remainders) {
    if (counts(remainder.grant, createdAt)) {
      const part = Math.min(owed, remainder.left);
      remainder.left -= part;
      owed -= part;
      taken += counts(remainder.grant, at) ? part : 0;
    }
    if (owed === 0) {
      break;
    }
  }
  return taken;
}

/** The first one found: they come in that order. */
function nextExpiry(remainders: Iterable<Remainder>, at: string): string | null {
  for (const { grant, left } of remainders) {
    if (left > 0 && counts(grant, at)) {
      return grant.expireAt;
    }
  }
  return null;
}

function counts(grant: Grant, at: string): boolean {
  return grant.validFrom <= at && !hasEnded(grant, at);
}

function hasEnded({ expireAt, cancelledAt }: Grant, at: string): boolean {
  return (expireAt !== null && expireAt <= at) || (cancelledAt !== null && cancelledAt <= at);
}
