import { optional, type Shape } from "../../rules/shape.js";
import { id, instant, name, number } from "../../rules/values.js";
import type { OrderLineState, RegistrationState } from "../order-states.js";
import type { StateShapes } from "./state-shape.js";

const orderLine: Shape<OrderLineState> = {
  orderId: name,
  orderLineId: name,
  price: number,
  purchasedAt: instant,
  travelAt: instant,
  organisationId: optional(id),
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
