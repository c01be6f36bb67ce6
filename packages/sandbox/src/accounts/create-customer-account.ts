import type { operations } from "@entur-clients/accounts";
import { toInstant } from "../database/instant.js";
import type { Call, Handler } from "../http/handlers.js";
import { notFound, ok } from "../http/replies.js";
import { clearDefault } from "./clear-default.js";
import { findCustomer } from "./find-customer.js";
import { toAccount } from "./to-account.js";

type Operation = operations["createCustomerAccount"];

/** Ties an account id to a customer. An id is tied once within an organisation. */
export const createCustomerAccount: Handler<Operation> = async (call) => {
  const { path, body, caller, db } = call;
  const { accountId } = body;
  if (accountId === undefined) {
    return { status: 400, message: "accountId is missing" };
  }
  const customer = findCustomer(db, caller.organisationId, path.customerNumber);
  if (!customer) {
    return notFound(`There is no customer ${path.customerNumber}`);
  }
  if (customer.status === "D") {
    return { status: 400, message: `Customer ${path.customerNumber} is deleted` };
  }
  if (await isTaken(call, accountId)) {
    return { status: 409, message: "The account id is already in use" };
  }
  if (body.isDefault) {
    await clearDefault(db, path.customerNumber, caller, call.now);
  }
  return ok(toAccount(await insertAccount(call, accountId)));
};

async function isTaken({ caller, db }: Call<Operation>, accountId: string): Promise<boolean> {
  const found = await db
    .selectFrom("customerAccounts")
    .select("id")
    .where("organisationId", "=", caller.organisationId)
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return found !== undefined;
}

async function insertAccount({ path, body, caller, db, now }: Call<Operation>, accountId: string) {
  return db
    .insertInto("customerAccounts")
    .values({
      organisationId: caller.organisationId,
      customerNumber: path.customerNumber,
      accountId,
      alias: body.alias ?? null,
      isDefault: body.isDefault ? 1 : 0,
      createdAt: toInstant(now),
      createdBy: caller.clientId,
      changedAt: toInstant(now),
      changedBy: caller.clientId,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
