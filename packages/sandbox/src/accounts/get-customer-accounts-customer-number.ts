import type { operations } from "@entur-clients/accounts";
import type { Handler } from "../http/handlers.js";
import { notFound, ok } from "../http/replies.js";
import { accountsOf } from "./accounts-of.js";
import { findCustomer } from "./find-customer.js";

type Operation = operations["getCustomerAccountsCustomerNumber"];

/** Every account of a customer; none is an empty list. */
export const getCustomerAccountsCustomerNumber: Handler<Operation> = async (call) => {
  const { customerNumber } = call.path;
  const customer = findCustomer(call.db, call.caller.organisationId, customerNumber);
  return customer
    ? ok(accountsOf(call.db, customerNumber))
    : notFound(`There is no customer ${customerNumber}`);
};
