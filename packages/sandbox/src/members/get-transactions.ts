import type { operations } from "@entur-clients/members";
import type { Handler } from "../http/handlers.js";
import { readPage } from "../http/page.js";
import { ok } from "../http/replies.js";
import { toTransaction, transactionsIn } from "../personalisation/transactions.js";
import { missingMember } from "./missing-member.js";

/** Every grant of points, whether it counts or not, the latest `validFrom` first. */
export const getTransactions: Handler<operations["getTransactions"]> = async (call) => {
  const missing = missingMember(call);
  if (missing) {
    return missing;
  }
  const { path, query, db } = call;
  const { orderId, pointDefinitionReference: reference } = query;
  const rows = transactionsIn(db)
    .where("transactions.programId", "=", path.programId)
    .where("transactions.memberId", "=", path.memberId)
    .$if(orderId !== undefined, (found) => found.where("orderId", "=", orderId ?? ""))
    .$if(reference !== undefined, (found) => found.where("reference", "=", reference ?? ""))
    .orderBy("validFrom", "desc")
    .orderBy("transactions.id", "desc");
  return ok(await readPage(rows, query, toTransaction));
};
