import { exactly, type State } from "openapi-pact";
import type { CustomerAccountResponse } from "../src/index.js";
import { type AccountsStates, given } from "./states.js";

type Account = Omit<AccountsStates["a customer account"], "customerNumber">;

/** The number of the customer whom most interactions are about. */
export const customerNumber = 1000042;

/** A default account that has a name and has been changed. */
export const travelCard: Account = {
  id: 3001,
  accountId: "OPP:CustomerAccount:9Q2mZr4tVb7KcX1wPd8sLf3h",
  alias: "Travel card",
  isDefault: true,
  createdAt: "2026-01-15T08:35:00Z",
  changedAt: "2026-02-01T10:00:00Z",
};

/** An account with nothing but its id. */
export const plainAccount: Account = {
  id: 3002,
  accountId: "OPP:CustomerAccount:2HfLs8dPw1XcK7bVt4rZm2Q9",
  createdAt: "2026-04-03T11:20:45Z",
};

/** A customer with these accounts. */
export function customerWith(...accounts: readonly Account[]): readonly State<AccountsStates>[] {
  return [
    given("a customer", { customerNumber }),
    ...accounts.map((account) => given("a customer account", { customerNumber, ...account })),
  ];
}

/** {@link travelCard} as it is answered. */
export const travelCardAnswer: CustomerAccountResponse = {
  id: exactly(3001),
  createdAt: "2026-01-15T08:35:00Z",
  createdBy: "acme-webshop",
  customerNumber: exactly(customerNumber),
  customerAccountId: exactly(travelCard.accountId),
  alias: exactly("Travel card"),
  changedAt: "2026-02-01T10:00:00Z",
  changedBy: "acme-webshop",
  isDefault: exactly(true),
};

/** {@link plainAccount} as it is answered. */
export const plainAccountAnswer: CustomerAccountResponse = {
  id: exactly(3002),
  createdAt: "2026-04-03T11:20:45Z",
  createdBy: "acme-webshop",
  customerNumber: exactly(customerNumber),
  customerAccountId: exactly(plainAccount.accountId),
  isDefault: exactly(false),
};
