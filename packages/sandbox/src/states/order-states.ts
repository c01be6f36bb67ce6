import { toInstant } from "../database/instant.js";
import { putOrder } from "../rows/order-rows.js";
import type { State } from "./state.js";

/** The only line of an order, which was bought and nothing else. */
export interface OrderLineState {
  orderId: string;
  orderLineId: string;
  /** In kroner. */
  price: number;
  purchasedAt: string;
  travelAt: string;
  /** Default 1. */
  organisationId?: number;
}

/** Puts an order of one line. */
export const orderLine: State<OrderLineState> = async (params, { db }) => {
  const { orderId: id, orderLineId, price, purchasedAt, travelAt, organisationId = 1 } = params;
  const event = { price, occurredAt: purchasedAt, travelAt };
  const lines = [{ id: orderLineId, events: [event] }];
  await putOrder(db, { id, organisationId, createdAt: purchasedAt, lines });
};

/** An order line that has given its points. */
export interface RegistrationState {
  programId: number;
  orderId: string;
  orderLineId: string;
  customerId: string;
  registeredAt: string;
}

/** Marks an order line as registered. */
export const orderLineRegistered: State<RegistrationState> = async (
  { registeredAt, ...params },
  { db },
) => {
  const { programId, orderId, orderLineId, customerId } = params;
  const createdAt = toInstant(registeredAt);
  await db
    .insertInto("registrations")
    .values({ programId, orderId, orderLineId, customerId, createdAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};
