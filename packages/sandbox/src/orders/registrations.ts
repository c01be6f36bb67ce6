import type { Database } from "../database/database.js";

/** A line of an order in a program: it gives its points once. */
export interface RegistrationKey {
  readonly programId: number;
  readonly orderId: string;
  readonly orderLineId: string;
}

/** Whether the line has given points in the program, to whomever, or by a transaction that came another way. */
export async function isRegistered(
  db: Database,
  { programId, orderId, orderLineId }: RegistrationKey,
): Promise<boolean> {
  for (const table of ["registrations", "transactions"] as const) {
    const found = await db
      .selectFrom(table)
      .select("createdAt")
      .where("programId", "=", programId)
      .where("orderId", "=", orderId)
      .where("orderLineId", "=", orderLineId)
      .executeTakeFirst();
    if (found !== undefined) {
      return true;
    }
  }
  return false;
}

/** Keeps the line from giving points again. */
export async function addRegistration(
  db: Database,
  { programId, orderId, orderLineId }: RegistrationKey,
  { customerId, createdAt }: { readonly customerId: string; readonly createdAt: string },
): Promise<void> {
  await db
    .insertInto("registrations")
    .values({ programId, orderId, orderLineId, customerId, createdAt })
    .execute();
}
