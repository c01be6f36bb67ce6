import { exactly } from "openapi-pact";
import type { ContractConsumption, ContractConsumptionVerdict } from "../src/index.js";
import { type Answer, badRequest, found } from "./answers.js";
import { guarded } from "./guarded.js";
import { CUSTOMER_CARD, FJORD_CARD, GIFT_CARD, KARI, OLA, scene, TEN_TRIPS } from "./scenery.js";
import { type ContractState, type ContractsCell, type ContractsRow, given } from "./states.js";

const path = "/customers/v2/benefits/contracts/validate-consumption";
const travelDate = "2026-09-01T06:45:00Z";
const trip: ContractConsumption = {
  contractUuid: TEN_TRIPS.uuid,
  customerNumber: OLA.customerNumber,
  travelDate,
};

const permitted: Answer<ContractConsumptionVerdict> = found({
  code: exactly(3101),
  reason: "OK",
  isValid: exactly(true),
});

/** Which code a refusal has is not published, and so not pinned. */
const notPermitted: Answer<ContractConsumptionVerdict> = found({
  code: 3199,
  reason: "No coupons are left",
  isValid: exactly(false),
});

/** A coupon contract with one coupon, and that one used. */
const USED_UP: ContractState = {
  ...TEN_TRIPS,
  couponsLimit: 1,
  uses: [{ orderId: "QX7K2MND", orderLineId: "QX7K2MND-1", travelDate: "2026-08-31T16:00:00Z" }],
};

/** The day that the use of {@link USED_UP} opened. */
const OPEN_DAY: ContractState = {
  uuid: "0e37df36-f698-11e6-8dd4-cb9ced3df976",
  loyaltyProgramId: 302,
  parentUuid: TEN_TRIPS.uuid,
  createdAt: "2026-08-31T16:00:00Z",
  expirationDate: "2026-09-01T16:00:00Z",
  holder: OLA.customerNumber,
};

/** A gift card with nothing left. */
const SPENT_CARD: ContractState = {
  ...GIFT_CARD,
  transactions: [
    { amount: 500, unit: "NOK", createdAt: "2020-05-17T10:00:00Z" },
    { amount: -500, unit: "NOK", createdAt: "2020-06-02T14:05:10Z" },
  ],
};

type Judged = ContractsCell<"validateContractConsumption", 200>;

/** The verdict on one trip with {@link TEN_TRIPS}. */
function judged(
  variant: string,
  state: ContractState | readonly ContractState[],
  response: Answer<ContractConsumptionVerdict>,
  changed: Partial<ContractConsumption> = {},
): Judged {
  const consumptions = [{ ...trip, ...changed }];
  return {
    variant,
    given: scene(...[state].flat()),
    request: { body: { consumptions } },
    response,
  };
}

type Wrongs = ContractsCell<"validateContractConsumption", 400>;

function wrong(at: string, because: string, body: object): Wrongs {
  return {
    variant: because,
    given: given("nothing"),
    request: { wrong: { in: "body", at, because }, body },
    response: badRequest(path),
  };
}

/** Whether contracts may be used. Everything is judged at the travel date. */
export const validateContractConsumption: ContractsRow<"validateContractConsumption"> = {
  200: [
    judged("a coupon", TEN_TRIPS, permitted),
    judged("money on a gift card", GIFT_CARD, permitted, { contractUuid: GIFT_CARD.uuid }),
    judged("a card of somebody else's", CUSTOMER_CARD, permitted, {
      contractUuid: CUSTOMER_CARD.uuid,
    }),
    judged("the day that the last coupon opened", [USED_UP, OPEN_DAY], permitted),
    judged(
      "from the very instant that the contract can be used",
      { ...TEN_TRIPS, consumableFrom: travelDate },
      permitted,
    ),
    judged("a coupon of the next year", USED_UP, permitted, { travelDate: "2027-09-01T06:45:00Z" }),
    {
      variant: "several uses for an order",
      given: scene(TEN_TRIPS, GIFT_CARD),
      request: {
        body: {
          consumptions: [
            { ...trip, orderId: "QX7K2MND", orderLineId: "QX7K2MND-1" },
            { ...trip, contractUuid: GIFT_CARD.uuid },
          ],
        },
      },
      response: permitted,
    },
    judged("an unknown contract", GIFT_CARD, notPermitted),
    judged("a contract of another organisation", FJORD_CARD, notPermitted, {
      contractUuid: FJORD_CARD.uuid,
    }),
    judged("a refunded contract", { ...TEN_TRIPS, status: "REFUNDED" }, notPermitted),
    judged("a cancelled contract", { ...TEN_TRIPS, status: "CANCELLED" }, notPermitted),
    judged("a misused contract", { ...TEN_TRIPS, status: "MISUSED" }, notPermitted),
    judged("an expired contract", { ...TEN_TRIPS, expirationDate: travelDate }, notPermitted),
    judged(
      "before the contract can be used",
      { ...TEN_TRIPS, consumableFrom: "2026-09-01T06:45:01Z" },
      notPermitted,
    ),
    judged("a customer who may not use it", TEN_TRIPS, notPermitted, {
      customerNumber: KARI.customerNumber,
    }),
    judged("no coupons left", USED_UP, notPermitted),
    judged(
      "the day that the last coupon opened, when it is over",
      [USED_UP, OPEN_DAY],
      notPermitted,
      {
        travelDate: "2026-09-02T06:45:00Z",
      },
    ),
    judged("no money left", SPENT_CARD, notPermitted, { contractUuid: GIFT_CARD.uuid }),
    {
      variant: "the last coupon twice",
      given: scene({ ...TEN_TRIPS, couponsLimit: 1 }),
      request: { body: { consumptions: [trip, trip] } },
      response: notPermitted,
    },
    {
      variant: "one use of two refused",
      given: scene(TEN_TRIPS, { ...GIFT_CARD, status: "REFUNDED" }),
      request: { body: { consumptions: [trip, { ...trip, contractUuid: GIFT_CARD.uuid }] } },
      response: notPermitted,
    },
  ],
  400: [
    wrong("/consumptions", "no list of uses", {}),
    wrong("/consumptions", "an empty list of uses", { consumptions: [] }),
    wrong("/consumptions/1/contractUuid", "a use of nothing", {
      consumptions: [trip, { customerNumber: OLA.customerNumber, travelDate }],
    }),
    wrong("/consumptions/0/customerNumber", "a customer number below 1", {
      consumptions: [{ ...trip, customerNumber: 0 }],
    }),
    wrong("/consumptions/0/travelDate", "a date without a time", {
      consumptions: [{ ...trip, travelDate: "2026-09-01" }],
    }),
    wrong("/consumptions/0/orderLine", "a misspelt property", {
      consumptions: [{ ...trip, orderLine: "QX7K2MND-1" }],
    }),
    wrong("/contracts", "a property nobody knows", { consumptions: [trip], contracts: [] }),
  ],
  ...guarded(path, { request: { body: { consumptions: [trip] } } }),
};
