import type { operations } from "@entur-clients/accounts";
import { toInstant } from "../database/instant.js";
import type { Handler } from "../http/handlers.js";
import { ok } from "../http/replies.js";
import { clearDefault } from "./clear-default.js";
import { findAccount } from "./find-account.js";
import { toAccount } from "./to-account.js";

type Operation = operations["patchCustomerAccount"];

/** RFC 7396: what is absent stays, null removes. An empty patch changes nothing, not even `changedAt`. */
export const patchCustomerAccount: Handler<Operation> = async (call) => {
  const found = findAccount(call);
  if (!("account" in found)) {
    return found;
  }
  const { account } = found;
  const { body, caller, db, now } = call;
  if (Object.keys(body).length === 0) {
    return ok(toAccount(account));
  }
  if (body.isDefault && account.isDefault === 0) {
    await clearDefault(db, account.customerNumber, caller, now);
  }
  const changed = await db
    .updateTable("customerAccounts")
    .set({
      changedAt: toInstant(now),
      changedBy: caller.clientId,
      ...(body.alias !== undefined && { alias: body.alias }),
      ...(body.isDefault !== undefined && { isDefault: body.isDefault ? 1 : 0 }),
    })
    .where("id", "=", account.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return ok(toAccount(changed));
};
