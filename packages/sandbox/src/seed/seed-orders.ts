import type { Database } from "../database/database.js";
import { putOrder } from "../rows/order-rows.js";
import type { Instants } from "./instants.js";

/** Orders of both organisations; the first has led to transactions, the others have not. */
export async function seedOrders(db: Database, { inDays }: Instants): Promise<void> {
  const bought = { price: 249, occurredAt: inDays(-3), travelAt: inDays(4) };
  await putOrder(db, {
    id: "QX7K2MND",
    createdAt: inDays(-3),
    lines: [{ id: "QX7K2MND-1", events: [bought] }],
  });
  await putOrder(db, {
    id: "QX9P4TRB",
    createdAt: inDays(-1),
    lines: [
      { id: "QX9P4TRB-1", events: [{ price: 399, occurredAt: inDays(-1), travelAt: inDays(1) }] },
      { id: "QX9P4TRB-2", events: [{ type: "SEAT", price: 0, occurredAt: inDays(-1) }] },
    ],
  });
  await putOrder(db, {
    id: "FB2J6HKL",
    organisationId: 2,
    createdAt: inDays(-1),
    lines: [{ id: "FB2J6HKL-1", events: [{ price: 52, occurredAt: inDays(-1) }] }],
  });
}
