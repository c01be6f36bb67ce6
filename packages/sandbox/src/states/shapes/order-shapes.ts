import { optional, type Shape } from "../../rules/shape.js";
import { id, instant, listOf, name, number, objectOf, orNull } from "../../rules/values.js";
import type { OrderLineState, RegistrationState, SalesEventState } from "../order-states.js";
import type { StateShapes } from "./state-shape.js";

const salesEvent: Shape<SalesEventState> = { type: name, price: number, occurredAt: instant };

const orderLine: Shape<OrderLineState> = {
  orderId: name,
  orderLineId: name,
  price: number,
  purchasedAt: instant,
  travelAt: optional(orNull(instant)),
  laterEvents: optional(listOf(objectOf(salesEvent))),
  organisationId: optional(id),
  customerId: optional(name),
};

const registration: Shape<RegistrationState> = {
  programId: id,
  orderId: name,
  orderLineId: name,
  customerId: name,
  registeredAt: instant,
};

/** What the states of orders take. */
export const orderShapes: StateShapes<"an order line" | "an order line registered"> = {
  "an order line": orderLine,
  "an order line registered": registration,
};
