import type { operations } from "@entur-clients/orders";
import { toInstant } from "../database/instant.js";
import type { Call, Handler, Refused } from "../http/handlers.js";
import { notFound, ok } from "../http/replies.js";
import { visibleTo } from "../personalisation/visible-programs.js";
import { grantPoints } from "./grant-points.js";
import { addRegistration, isRegistered } from "./registrations.js";
import { replayOrderLine } from "./replay-order-line.js";

type Operation = operations["registerDeferred"];

/** Plays an order line's events again for a customer, once per program and line. */
export const registerDeferred: Handler<Operation> = async (call) => {
  const { path, body, caller, db } = call;
  const program = await db
    .selectFrom("programs")
    .selectAll()
    .where("id", "=", path.programId)
    .where(visibleTo(caller))
    .executeTakeFirst();
  if (!program) {
    return notFound(`There is no program ${path.programId}`);
  }
  if (program.isActive === 0) {
    return noPoints(call, "The program is not active");
  }
  const member = await db
    .selectFrom("members")
    .select("id as memberId")
    .where("programId", "=", program.id)
    .where("customerId", "=", body.customerId)
    .executeTakeFirst();
  if (!member) {
    return noPoints(call, "The customer is not a member of the program");
  }
  const line = { orderId: body.orderId, orderLineId: body.orderLineId };
  const registration = { programId: program.id, ...line };
  if (await isRegistered(db, registration)) {
    return noPoints(call, "The order line has been registered already");
  }
  const memberKey = { programId: program.id, memberId: member.memberId };
  const earned = await replayOrderLine(db, memberKey, line, [
    program.organisationId,
    caller.organisationId,
  ]);
  if (earned.every(({ amount }) => amount === 0)) {
    return noPoints(call, "The events of the order line earn nothing");
  }
  const at = toInstant(call.now);
  await addRegistration(db, registration, { customerId: body.customerId, createdAt: at });
  return ok({ pointsGiven: await grantPoints(db, memberKey, line, earned, at) });
};

function noPoints({ body }: Call<Operation>, detail: string): Refused<422> {
  const { orderLineId, customerId } = body;
  const message = `Order line ${orderLineId} gives customer ${customerId} no points`;
  return { status: 422, message, detail };
}
