import type { State } from "openapi-pact";
import { given, type OrdersStates } from "./states.js";

/** Several states, one after the other. */
export type Scene = readonly State<OrdersStates>[];

type Program = Omit<OrdersStates["a program"], "programId">;

/** An order line, and the customer to register it for. */
export const line = {
  orderId: "QX7K2MND",
  orderLineId: "QX7K2MND-1",
  customerId: "1000042",
} as const;

/** Customer 1000042 as member 42 of program 7, which has trips for points unless told otherwise. */
export function member(program: Program = {}): Scene {
  const pointDefinitions = [{ pointDefinitionId: 11, reference: "trips" }];
  return [
    given("a program", { programId: 7, pointDefinitions, ...program }),
    given("a member", {
      programId: 7,
      memberId: 42,
      customerId: line.customerId,
      createdAt: "2026-01-15T08:30:00Z",
    }),
  ];
}

/** Period 501 of member 42: the whole of 2026. */
export const period: State<OrdersStates> = given("a point period", {
  programId: 7,
  memberId: 42,
  pointPeriodId: 501,
  startAt: "2026-01-01T00:00:00Z",
  endAt: "2027-01-01T00:00:00Z",
});

/** {@link line}: a journey of 125 kroner. */
export const sold: State<OrdersStates> = given("an order line", {
  orderId: line.orderId,
  orderLineId: line.orderLineId,
  price: 125,
  purchasedAt: "2026-06-02T14:05:10Z",
  travelAt: "2026-06-03T06:00:00Z",
});

/** A tenth of a trip for every krone: {@link sold} makes 12.5. */
export const tripsPerKrone: State<OrdersStates> = given("an earning rule", {
  programId: 7,
  earningRuleId: 1,
  pointDefinitionId: 11,
  pointsPerKrone: 0.1,
});
