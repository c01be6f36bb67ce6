import type { operations } from "@entur-clients/accounts";
import type { Handler } from "../http/handlers.js";
import { ok } from "../http/replies.js";
import { findAccount } from "./find-account.js";

/** Unties an account. No other one becomes the default in its place. */
export const deleteCustomerAccount: Handler<operations["deleteCustomerAccount"]> = async (call) => {
  const found = findAccount(call);
  if (!("account" in found)) {
    return found;
  }
  await call.db.deleteFrom("customerAccounts").where("id", "=", found.account.id).execute();
  return ok(undefined);
};
