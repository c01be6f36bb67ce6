/** A grant of points: they count in [validFrom, min(expireAt, cancelledAt)). */
export interface Grant {
  readonly amount: number;
  readonly createdAt: string;
  readonly validFrom: string;
  readonly expireAt: string | null;
  readonly cancelledAt: string | null;
}

/** Points spent at an instant. */
export interface Spending {
  readonly amount: number;
  readonly createdAt: string;
}

/** What a member holds of one kind of points at one instant. */
export interface PointBalance {
  /** Points that count. */
  readonly points: number;
  /** Points that are held and do not count yet. */
  readonly pendingPoints: number;
  /** When the next of the points that count stop counting; null if none ever do. */
  readonly expireAt: string | null;
}

/** Works out a balance from everything that came and went, `at` any instant, past or future. */
export function pointBalance(
  grants: readonly Grant[],
  spendings: readonly Spending[],
  at: string,
): PointBalance {
  const left = leftOf(grants, spendings, at);
  const active = left.filter(({ grant, amount }) => isActive(grant, at) && amount > 0);
  const pending = left.filter(({ grant }) => isPending(grant, at));
  const ends = active.flatMap(({ grant: { expireAt } }) => (expireAt === null ? [] : [expireAt]));
  return {
    points: sum(active),
    pendingPoints: sum(pending),
    expireAt: ends.sort()[0] ?? null,
  };
}

/** After every instant, in the order of texts. */
const NEVER = "~";

interface Remainder {
  readonly grant: Grant;
  amount: number;
}

/**
 * Spending takes from the points that counted when it happened, the soonest to expire first. A cancellation does not
 * count here: when points are spent nobody knows what will be cancelled.
 */
function leftOf(grants: readonly Grant[], spendings: readonly Spending[], at: string): Remainder[] {
  const left = grants
    .map((grant): Remainder => ({ grant, amount: grant.amount }))
    .sort((one, other) => compare(one.grant.expireAt ?? NEVER, other.grant.expireAt ?? NEVER));
  for (const { amount, createdAt } of spendings.filter((one) => one.createdAt <= at)) {
    let owed = amount;
    for (const remainder of left) {
      if (owed === 0) {
        break;
      }
      if (remainder.amount > 0 && isActive(remainder.grant, createdAt)) {
        const taken = Math.min(owed, remainder.amount);
        remainder.amount -= taken;
        owed -= taken;
      }
    }
  }
  return left;
}

function isActive(grant: Grant, at: string): boolean {
  const end = endOf(grant);
  return grant.validFrom <= at && (end === null || at < end);
}

/** Nothing is held before it was given, and what has ended before it counted never will. */
function isPending(grant: Grant, at: string): boolean {
  const end = endOf(grant);
  return grant.createdAt <= at && at < grant.validFrom && (end === null || at < end);
}

function endOf({ expireAt, cancelledAt }: Grant): string | null {
  if (expireAt === null || cancelledAt === null) {
    return expireAt ?? cancelledAt;
  }
  return expireAt < cancelledAt ? expireAt : cancelledAt;
}

function sum(remainders: readonly Remainder[]): number {
  return remainders.reduce((total, { amount }) => total + amount, 0);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
