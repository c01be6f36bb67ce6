import { type ExpressionBuilder, sql } from "kysely";
import { compiled } from "../database/compiled.js";
import type { Database, Tables } from "../database/database.js";
import { EXPIRY } from "../database/expiry.js";
import { type Spending, settle } from "./settle.js";

/** What a member holds of one kind of points at one instant. */
export interface PointBalance {
  /** Points that count. */
  readonly points: number;
  /** Points that are held and do not count yet. */
  readonly pendingPoints: number;
  /** When the next of the points that count stop counting; null if none ever do. */
  readonly expireAt: string | null;
}

interface OfKind {
  readonly programId: number;
  readonly memberId: number;
  readonly pointDefinitionId: number;
  /** Any instant, past or future. */
  readonly at: string;
}

const expiry = sql.raw<string>(EXPIRY);

const active = compiled((db, { at, ...kind }: OfKind) =>
  ofKind(db, kind)
    .select(({ fn }) => fn.sum<number | null>("amount").as("points"))
    .where("amount", ">", 0)
    .where("validFrom", "<=", at)
    .where(expiry, ">", at)
    .where(isNotCancelled(at)),
);

/** Nothing is held before it was given, and what has ended before it counted never will. */
const pending = compiled((db, { at, ...kind }: OfKind) =>
  ofKind(db, kind)
    .select(({ fn }) => fn.sum<number | null>("amount").as("points"))
    .where("createdAt", "<=", at)
    .where("validFrom", ">", at)
    .where(expiry, ">", at)
    .where(isNotCancelled(at)),
);

const byExpiry = compiled((db, { at, ...kind }: OfKind) =>
  ofKind(db, kind)
    .select(["amount", "validFrom", "expireAt", "cancelledAt"])
    .where("amount", ">", 0)
    .where(expiry, ">", at)
    .orderBy(expiry)
    .orderBy("validFrom")
    .orderBy("id"),
);

/** Works out a balance from everything that came and went; `spendings` are those until `at`, the oldest first. */
export function pointBalance(
  db: Database,
  kind: OfKind,
  spendings: readonly Spending[],
): PointBalance {
  const { at } = kind;
  // From what had expired before the first spending none was taken.
  const [{ createdAt: since } = { createdAt: at }] = spendings;
  const grants = byExpiry.each(db, { ...kind, at: since });
  const { taken, expireAt } = settle(grants, spendings, at);
  return {
    points: (active.first(db, kind)?.points ?? 0) - taken,
    pendingPoints: pending.first(db, kind)?.points ?? 0,
    expireAt,
  };
}

function ofKind(db: Database, { programId, memberId, pointDefinitionId }: Omit<OfKind, "at">) {
  return db
    .selectFrom("transactions")
    .where("programId", "=", programId)
    .where("memberId", "=", memberId)
    .where("pointDefinitionId", "=", pointDefinitionId);
}

function isNotCancelled(at: string) {
  return ({ or, eb }: ExpressionBuilder<Tables, "transactions">) =>
    or([eb("cancelledAt", "is", null), eb("cancelledAt", ">", at)]);
}
