import { EXPIRY } from "../expiry.js";

/** Balances read what still counts, in the order in which it expires, and pass over all that has. */
export const balances: readonly string[] = [
  `create index "transactionsByExpiry" on "transactions" ("programId", "memberId",
    "pointDefinitionId", ${EXPIRY}, "validFrom", "id", "cancelledAt", "amount")`,
  `create index "spendingsOfMember" on "pointEvents" ("programId", "memberId", "createdAt")
    where "type" = 'CONSUMED'`,
];
