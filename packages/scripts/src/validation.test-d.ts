import { createContracts } from "@entur-clients/contracts";
import { createMembers, type Entur } from "@entur-clients/members";
import { validators as membersValidators } from "@entur-clients/members/validators";
import { createOrders } from "@entur-clients/orders";
import { validators as ordersValidators } from "@entur-clients/orders/validators";

declare const entur: Entur;

createMembers(entur);
createMembers(entur, {});
createMembers(entur, { validators: membersValidators });
createMembers(entur, { validators: membersValidators, validate: "throw" });
createOrders(entur, { validators: ordersValidators, validate: "off" });

// @ts-expect-error Validators of another service.
createMembers(entur, { validators: ordersValidators });
// @ts-expect-error Validators of another service.
createOrders(entur, { validators: membersValidators });
// @ts-expect-error Validators of another service.
createContracts(entur, { validators: membersValidators });
// @ts-expect-error Validators of no service.
createMembers(entur, { validators: {} });
// @ts-expect-error An unknown mode.
createMembers(entur, { validators: membersValidators, validate: "warn" });
// @ts-expect-error A misspelt option.
createMembers(entur, { validator: membersValidators });
