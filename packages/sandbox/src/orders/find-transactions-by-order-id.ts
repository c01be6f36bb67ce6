import type { operations } from "@entur-clients/orders";
import type { Handler } from "../http/handlers.js";
import { ok } from "../http/replies.js";
import { toTransaction, transactionsIn } from "../personalisation/transactions.js";
import { visibleTo } from "../personalisation/visible-programs.js";

type Operation = operations["findTransactionsByOrderId"];

/** What an order led to, in every program the caller sees. */
export const findTransactionsByOrderId: Handler<Operation> = async ({ query, caller, db }) => {
  const programs = db.selectFrom("programs").select("id").where(visibleTo(caller));
  const rows = await transactionsIn(db)
    .where("orderId", "=", query.orderId)
    .where("transactions.programId", "in", programs)
    .orderBy("transactions.id")
    .execute();
  return ok(rows.map(toTransaction));
};
