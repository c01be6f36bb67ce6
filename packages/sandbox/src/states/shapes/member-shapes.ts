import type { Shape } from "../../rules/shape.js";
import { optional } from "../../rules/shape.js";
import { id, instant, name, number, object, oneOf, orNull } from "../../rules/values.js";
import type {
  GrantState,
  MemberState,
  PointPeriodState,
  SpendingState,
  SuspensionPeriodState,
} from "../member-states.js";
import type { StateShapes } from "./state-shape.js";

const member: Shape<MemberState> = {
  programId: id,
  memberId: id,
  customerId: name,
  organisationId: optional(id),
  createdAt: optional(instant),
  updatedAt: optional(instant),
  metadata: optional(orNull(object)),
};

const pointPeriod: Shape<PointPeriodState> = {
  programId: id,
  memberId: id,
  pointPeriodId: id,
  startAt: instant,
  endAt: instant,
  metadata: optional(orNull(object)),
};

const grant: Shape<GrantState> = {
  programId: id,
  memberId: id,
  transactionId: id,
  pointDefinitionId: id,
  amount: number,
  createdAt: instant,
  updatedAt: optional(instant),
  validFrom: optional(instant),
  expireAt: optional(orNull(instant)),
  cancelledAt: optional(orNull(instant)),
  pointPeriodId: optional(orNull(id)),
  orderId: optional(orNull(name)),
  orderLineId: optional(orNull(name)),
  metadata: optional(orNull(object)),
};

const spending: Shape<SpendingState> = {
  programId: id,
  memberId: id,
  pointDefinitionId: id,
  amount: number,
  createdAt: instant,
  orderId: optional(orNull(name)),
};

const suspensionPeriod: Shape<SuspensionPeriodState> = {
  programId: id,
  memberId: id,
  suspensionPeriodId: id,
  suspends: oneOf("REWARDS", "EFFECTS"),
  referenceId: name,
  startAt: instant,
  endAt: optional(orNull(instant)),
  metadata: optional(orNull(object)),
};

/** What the states of members take. */
export const memberShapes: StateShapes<
  "a member" | "a point period" | "points granted" | "points spent" | "a suspension period"
> = {
  "a member": member,
  "a point period": pointPeriod,
  "points granted": grant,
  "points spent": spending,
  "a suspension period": suspensionPeriod,
};
