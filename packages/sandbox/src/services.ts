import { accountsOperations, accountsSpec } from "@entur-clients/accounts";
import { validators as accountsValidators } from "@entur-clients/accounts/validators";
import { contractsOperations, contractsSpec } from "@entur-clients/contracts";
import { validators as contractsValidators } from "@entur-clients/contracts/validators";
import { customersOperations, customersSpec } from "@entur-clients/customers";
import { validators as customersValidators } from "@entur-clients/customers/validators";
import { membersOperations, membersSpec } from "@entur-clients/members";
import { validators as membersValidators } from "@entur-clients/members/validators";
import { ordersOperations, ordersSpec } from "@entur-clients/orders";
import { validators as ordersValidators } from "@entur-clients/orders/validators";
import { accountsHandlers } from "./accounts/handlers.js";
import { contractsHandlers } from "./contracts/handlers.js";
import { customersHandlers } from "./customers/handlers.js";
import { customersError, personalisationError } from "./http/error-bodies.js";
import type { Service } from "./http/service.js";
import { membersHandlers } from "./members/handlers.js";
import { ordersHandlers } from "./orders/handlers.js";
import { TOKEN_OPERATION } from "./tokens/token-operation.js";

/** All the sandbox serves. */
export const SERVICES: readonly Service[] = [
  {
    name: "customers",
    basePath: customersSpec.basePath,
    operations: customersOperations,
    validators: customersValidators,
    handlers: customersHandlers,
    errorBody: personalisationError,
    permission: "personalisation-customers",
  },
  {
    name: "members",
    basePath: membersSpec.basePath,
    operations: membersOperations,
    validators: membersValidators,
    handlers: membersHandlers,
    errorBody: personalisationError,
    permission: "personalisation-members",
  },
  {
    name: "orders",
    basePath: ordersSpec.basePath,
    operations: ordersOperations,
    validators: ordersValidators,
    handlers: ordersHandlers,
    errorBody: personalisationError,
    permission: "personalisation-orders",
  },
  {
    name: "accounts",
    basePath: accountsSpec.basePath,
    operations: accountsOperations,
    validators: accountsValidators,
    handlers: accountsHandlers,
    errorBody: customersError,
    permission: "customers-accounts",
  },
  {
    name: "contracts",
    basePath: contractsSpec.basePath,
    operations: contractsOperations,
    validators: contractsValidators,
    handlers: contractsHandlers,
    errorBody: customersError,
    // Entur's own words on it write ALL.
    anyCase: ["includeConsumers"],
    permission: "benefits-contracts",
  },
];

/** Everything that a fault can be meant for. */
export function faultTargetsOf(services: readonly Service[]): readonly string[] {
  return [...services.flatMap(({ operations }) => Object.keys(operations)), TOKEN_OPERATION];
}
