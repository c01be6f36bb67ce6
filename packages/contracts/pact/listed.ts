import { exactly } from "openapi-pact";
import type { ContractResponse } from "../src/index.js";
import { consumer, contract, listedUse } from "./answers.js";
import { CUSTOMER_CARD, DAY, GIFT_CARD, KARI, OLA, TEN_TRIPS } from "./scenery.js";

/** {@link DAY} as it is listed, by itself and below its parent. */
export const listedDay: ContractResponse = contract({
  uuid: exactly(DAY.uuid),
  parent: exactly(TEN_TRIPS.uuid),
  status: exactly("EXPIRED"),
  loyaltyProgram: {
    id: exactly(302),
    name: exactly("Day of a coupon"),
    type: exactly("TIMED"),
    validFrom: "2020-01-01T00:00:00Z",
    expirationDate: "2099-12-31T22:59:59Z",
  },
  expirationDate: "2026-03-03T06:45:00Z",
});

/** {@link USED_TRIPS}, with everything that can be asked for. */
export const listedTrips: ContractResponse = contract({
  uuid: exactly(TEN_TRIPS.uuid),
  status: exactly("VALID"),
  loyaltyProgram: {
    id: exactly(301),
    name: exactly("Ten trips"),
    type: exactly("COUPONS"),
    validFrom: "2020-01-01T00:00:00Z",
    expirationDate: null,
    couponsLimit: exactly(10),
  },
  claimKeys: [{ key: exactly("employeeNumber"), value: exactly("5521") }],
  externalRef: exactly("acme-member-7781"),
  couponsLimit: exactly(12),
  subContracts: [listedDay],
  acceptanceDate: "2020-02-01T09:05:00Z",
  expirationDate: "2099-02-01T09:00:00Z",
  orderLineEvents: [listedUse],
  remainingCoupons: 11,
  contractConsumers: exactly([consumer(OLA, "holder"), consumer(KARI, "user")]),
});

/** {@link GIFT_CARD}. */
export const listedPoints: ContractResponse = contract({
  uuid: exactly(GIFT_CARD.uuid),
  loyaltyProgram: { id: exactly(303), name: exactly("Gift card"), type: exactly("POINTS") },
  currentTotal: { amount: exactly(349.5), unit: exactly("NOK") },
  transactions: [
    {
      id: 77001,
      amount: 500,
      unit: exactly("NOK"),
      createdAt: "2020-05-17T10:00:00Z",
      orderId: "QX7K2MND",
      orderLineId: "QX7K2MND-1",
    },
  ],
});

/** {@link CUSTOMER_CARD}, which never expires. */
export const listedCard: ContractResponse = contract({
  uuid: exactly(CUSTOMER_CARD.uuid),
  loyaltyProgram: { id: exactly(304), name: exactly("Customer card"), type: exactly("TIMED") },
  expirationDate: null,
});
