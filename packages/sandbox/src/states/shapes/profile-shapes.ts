import { optional, type Shape } from "../../rules/shape.js";
import { id, instant, name, object, oneOf, orNull, text, truth } from "../../rules/values.js";
import type { CustomerAccountState, CustomerState } from "../profile-states.js";
import type { StateShapes } from "./state-shape.js";

const customer: Shape<CustomerState> = {
  customerNumber: id,
  organisationId: optional(id),
  status: optional(oneOf("A", "P", "D")),
  profileType: optional(oneOf("S", "P", "T")),
  firstName: optional(text),
  surname: optional(text),
  email: optional(orNull(text)),
  customerRef: optional(orNull(text)),
  createdAt: optional(instant),
  changedAt: optional(instant),
  details: optional(object),
};

const customerAccount: Shape<CustomerAccountState> = {
  id,
  customerNumber: id,
  accountId: name,
  organisationId: optional(id),
  alias: optional(orNull(text)),
  isDefault: optional(truth),
  createdAt: optional(instant),
  changedAt: optional(orNull(instant)),
};

/** What the states of customers and their accounts take. */
export const profileShapes: StateShapes<"a customer" | "a customer account"> = {
  "a customer": customer,
  "a customer account": customerAccount,
};
