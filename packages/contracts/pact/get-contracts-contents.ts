import { exactly } from "openapi-pact";
import { contract, pageOf } from "./answers.js";
import { listedCard, listedDay, listedPoints, listedTrips } from "./listed.js";
import { CUSTOMER_CARD, DAY, GIFT_CARD, scene, TEN_TRIPS, USED_TRIPS } from "./scenery.js";
import { type ContractsCell, given } from "./states.js";

type Found = ContractsCell<"getContracts", 200>;

/** What a contract holds, by the type of its program. */
export const contractsByType: readonly [Found, ...Found[]] = [
  {
    variant: "coupons, with everything asked for",
    given: scene(USED_TRIPS, DAY),
    request: {
      query: { uuid: TEN_TRIPS.uuid, includeOrderLineEvents: true, includeConsumers: "all" },
    },
    response: pageOf(1, listedTrips),
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
    response: pageOf(1, listedPoints),
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
    response: pageOf(1, listedCard),
  },
];
