import type { Generated } from "kysely";

/** Orders, what happened to their lines, and the rules that make points of it. */
export interface OrderTables {
  orders: OrderRow;
  orderLines: OrderLineRow;
  salesEvents: SalesEventRow;
  earningRules: EarningRuleRow;
  registrations: RegistrationRow;
}

interface OrderRow {
  id: string;
  organisationId: number;
  createdAt: string;
}

interface OrderLineRow {
  orderId: string;
  id: string;
}

interface SalesEventRow {
  id: Generated<number>;
  orderId: string;
  orderLineId: string;
  type: string;
  /** What was paid, in ten-thousandths of a krone. */
  price: number;
  occurredAt: string;
  /** When the travel begins; points are pending until then. */
  travelAt: string | null;
}

/** Makes points of every event of `eventType`. Both rates are in ten-thousandths of a point. */
interface EarningRuleRow {
  id: Generated<number>;
  programVersionId: number;
  pointDefinitionId: number;
  eventType: string;
  pointsPerEvent: number;
  pointsPerKrone: number;
  /** How long points count; null for ever. */
  validForDays: number | null;
}

/** An order line that has given its points: a line is registered once per program. */
interface RegistrationRow {
  programId: number;
  orderId: string;
  orderLineId: string;
  customerId: string;
  createdAt: string;
}
