import { accountsStates } from "./accounts.js";
import { contractsStates } from "./contracts.js";
import { customersStates } from "./customers.js";
import { membersStates } from "./members.js";
import { ordersStates } from "./orders.js";
import type { State } from "./state.js";

/** The services that have a pact. */
export type PactName = "customers" | "members" | "orders" | "accounts" | "contracts";

/** The states of each pact. Each takes the parameters of its own name, which `never` stands for. */
export const PACT_STATES: Readonly<Record<PactName, Readonly<Record<string, State<never>>>>> = {
  customers: customersStates,
  members: membersStates,
  orders: ordersStates,
  accounts: accountsStates,
  contracts: contractsStates,
};
