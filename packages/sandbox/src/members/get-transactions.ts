import type { operations } from "@entur-clients/members";
import { compiledPage } from "../http/compiled-page.js";
import type { Handler } from "../http/handlers.js";
import { ok } from "../http/replies.js";
import { toTransaction, transactionsIn } from "../personalisation/transactions.js";
import type { MemberKey } from "./member-by-key.js";
import { missingMember } from "./missing-member.js";

interface Filter extends MemberKey {
  readonly orderId?: string | undefined;
  readonly reference?: string | undefined;
}

const transactions = compiledPage((db, { programId, memberId, orderId, reference }: Filter) =>
  transactionsIn(db)
    .where("transactions.programId", "=", programId)
    .where("transactions.memberId", "=", memberId)
    .$if(orderId !== undefined, (found) => found.where("orderId", "=", orderId ?? ""))
    .$if(reference !== undefined, (found) => found.where("reference", "=", reference ?? ""))
    .orderBy("validFrom", "desc")
    .orderBy("transactions.id", "desc"),
);

/** Every grant of points, whether it counts or not, the latest `validFrom` first. */
export const getTransactions: Handler<operations["getTransactions"]> = async (call) => {
  const { path, query, db } = call;
  const filter = { ...path, orderId: query.orderId, reference: query.pointDefinitionReference };
  return missingMember(call) ?? ok(transactions.read(db, filter, query, toTransaction));
};
