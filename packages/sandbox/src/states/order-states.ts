import { toInstant } from "../database/instant.js";
import { earnPoints } from "../orders/earn-points.js";
import { putOrder } from "../rows/order-rows.js";
import type { State } from "./state.js";

/** The only line of an order, which was bought. */
export interface OrderLineState {
  orderId: string;
  orderLineId: string;
  /** In kroner. */
  price: number;
  purchasedAt: string;
  /** When the journey begins. Default null: there is none. */
  travelAt?: string | null;
  /** What happened after the purchase. Default nothing. */
  laterEvents?: readonly SalesEventState[];
  /** Who sold it. Default 1. */
  organisationId?: number;
  /** To whom it was sold, who earns points at once. Default nobody known: see deferred registration. */
  customerId?: string;
}

/** Something that happened to an order line, for which earning rules of its type give points. */
export interface SalesEventState {
  type: string;
  /** In kroner; below 0 for money given back. */
  price: number;
  occurredAt: string;
}

/** Puts an order of one line. */
export const orderLine: State<OrderLineState> = async (params, { db }) => {
  const { orderId: id, orderLineId, price, purchasedAt, travelAt = null } = params;
  const { organisationId = 1, customerId, laterEvents = [] } = params;
  const purchase = { price, occurredAt: purchasedAt, travelAt };
  const events = [purchase, ...laterEvents.map((event) => ({ ...event, travelAt }))];
  const lines = [{ id: orderLineId, events }];
  await putOrder(db, { id, organisationId, createdAt: purchasedAt, lines });
  if (customerId !== undefined) {
    const at = toInstant(purchasedAt);
    await earnPoints(db, { orderId: id, orderLineId, customerId, organisationId, at });
  }
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
