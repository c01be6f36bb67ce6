import { exactly } from "openapi-pact";
import { consumer, contract, listedUse, pageOf } from "./answers.js";
import { CUSTOMER_CARD, GIFT_CARD, KARI, OLA, scene, TEN_TRIPS, USE } from "./scenery.js";
import { type ContractState, type ContractsCell, given } from "./states.js";

type Found = ContractsCell<"getContracts", 200>;

/** {@link TEN_TRIPS} with everything a coupon contract can have. */
const USED_TRIPS: ContractState = {
  ...TEN_TRIPS,
  couponsLimit: 12,
  acceptanceDate: "2020-02-01T09:05:00Z",
  expirationDate: "2099-02-01T09:00:00Z",
  claimKeys: { employeeNumber: "5521" },
  users: [KARI.customerNumber],
  uses: [USE],
};

/** The day that the use of {@link USED_TRIPS} opened. */
const DAY: ContractState = {
  uuid: "0e37df36-f698-11e6-8dd4-cb9ced3df976",
  loyaltyProgramId: 302,
  parentUuid: TEN_TRIPS.uuid,
  createdAt: "2026-03-02T06:45:00Z",
  expirationDate: "2026-03-03T06:45:00Z",
  holder: OLA.customerNumber,
};

const listedDay = contract({
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

/** What a contract holds, by the type of its program. */
export const contractsByType: readonly [Found, ...Found[]] = [
  {
    variant: "coupons, with everything asked for",
    given: scene(USED_TRIPS, DAY),
    request: {
      query: { uuid: TEN_TRIPS.uuid, includeOrderLineEvents: true, includeConsumers: "all" },
    },
    response: pageOf(
      1,
      contract({
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
      }),
    ),
  },
  {
    variant: "coupons, as many as the program says",
    given: scene(TEN_TRIPS),
    response: pageOf(1, contract({ couponsLimit: exactly(10), remainingCoupons: exactly(10) })),
  },
  {
    variant: "coupons, as many as the program's present version says",
    given: [
      ...scene(TEN_TRIPS),
      given("a later version of a loyalty program", {
        loyaltyProgramId: 301,
        validFrom: "2021-01-01T00:00:00Z",
        name: "Twelve trips",
        couponsLimit: 12,
      }),
    ],
    response: pageOf(
      1,
      contract({
        loyaltyProgram: {
          id: exactly(301),
          name: exactly("Twelve trips"),
          type: exactly("COUPONS"),
          couponsLimit: exactly(12),
        },
        couponsLimit: exactly(12),
        remainingCoupons: exactly(12),
      }),
    ),
  },
  {
    variant: "the day of a coupon",
    given: scene(USED_TRIPS, DAY),
    request: { query: { uuid: DAY.uuid } },
    response: pageOf(1, listedDay),
  },
  {
    variant: "points bought and spent",
    given: scene(GIFT_CARD),
    response: pageOf(
      1,
      contract({
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
      }),
    ),
  },
  {
    variant: "points given without an order",
    given: scene({
      ...GIFT_CARD,
      transactions: [{ amount: 200, unit: "NOK", createdAt: "2020-05-17T10:00:00Z" }],
    }),
    response: pageOf(
      1,
      contract({
        currentTotal: { amount: exactly(200), unit: exactly("NOK") },
        transactions: [
          {
            id: 77001,
            amount: exactly(200),
            unit: exactly("NOK"),
            createdAt: "2020-05-17T10:00:00Z",
          },
        ],
      }),
    ),
  },
  {
    variant: "time without an end",
    given: scene(CUSTOMER_CARD),
    response: pageOf(
      1,
      contract({
        uuid: exactly(CUSTOMER_CARD.uuid),
        loyaltyProgram: {
          id: exactly(304),
          name: exactly("Customer card"),
          type: exactly("TIMED"),
        },
        expirationDate: null,
      }),
    ),
  },
];
