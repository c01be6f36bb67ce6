import { exactly } from "openapi-pact";
import type { ContractResponse, operations } from "../src/index.js";
import { consumer, contract, found, listedUse } from "./answers.js";
import { listedCard, listedDay, listedPoints, listedTrips } from "./listed.js";
import {
  CUSTOMER_CARD,
  DAY,
  FJORD_CARD,
  GIFT_CARD,
  KARI,
  OLA,
  STRANGER,
  scene,
  TEN_TRIPS,
  USE,
  USED_TRIPS,
} from "./scenery.js";
import { type ContractState, type ContractsCell, given } from "./states.js";

type Found = ContractsCell<"getAllValidContractsByCustomerNumber", 200>;
type Query = NonNullable<operations["getAllValidContractsByCustomerNumber"]["parameters"]["query"]>;

const path = { customerNumber: OLA.customerNumber };

/** Ten trips within 2026, of which one is used. */
const TRIPS_OF_2026: ContractState = {
  ...TEN_TRIPS,
  createdAt: "2026-01-01T00:00:00Z",
  expirationDate: "2027-01-01T00:00:00Z",
  uses: [USE],
};

const afterTheUse = "2026-03-03T00:00:00Z";
const afterTheYear = "2027-01-01T00:00:00Z";

function listed(
  variant: string,
  state: ContractState,
  query: Query,
  pinned: Partial<ContractResponse>,
): Found {
  const template = contract({ ...pinned, uuid: exactly(state.uuid) });
  return { variant, given: scene(state), request: { path, query }, response: found([template]) };
}

function notListed(variant: string, state: ContractState, query: Query): Found {
  return { variant, given: scene(state), request: { path, query }, response: found([]) };
}

/** What Ola may use. */
export const validContracts: readonly [Found, ...Found[]] = [
  listed(
    "now",
    TEN_TRIPS,
    {},
    {
      status: exactly("VALID"),
      expirationDate: null,
      couponsLimit: exactly(10),
      remainingCoupons: exactly(10),
      contractConsumers: exactly([consumer(OLA, "holder")]),
    },
  ),
  {
    variant: "coupons, with everything asked for",
    given: scene(USED_TRIPS, DAY),
    request: {
      path,
      query: { includeOrderLineEvents: true, includeConsumers: "all" },
    },
    response: found([listedTrips]),
  },
  {
    variant: "the day of a coupon",
    given: scene({ ...USED_TRIPS, holder: KARI.customerNumber, users: [] }, DAY),
    request: { path, query: { travelDate: "2026-03-02T12:00:00Z" } },
    response: found([{ ...listedDay, status: exactly("VALID") }]),
  },
  {
    variant: "points bought and spent",
    given: scene(GIFT_CARD),
    request: { path },
    response: found([listedPoints]),
  },
  {
    variant: "used by a customer who does not hold it, without an end",
    given: scene(CUSTOMER_CARD),
    request: { path },
    response: found([listedCard]),
  },
  {
    variant: "a customer without any",
    given: [given("a customer", OLA), ...scene({ ...CUSTOMER_CARD, users: [] })],
    request: { path },
    response: found([]),
  },
  listed(
    "coupons when travelling",
    TRIPS_OF_2026,
    { travelDate: afterTheUse },
    {
      status: exactly("VALID"),
      remainingCoupons: exactly(9),
    },
  ),
  listed(
    "from the very instant that it can be used",
    TRIPS_OF_2026,
    {
      travelDate: "2026-01-01T00:00:00Z",
    },
    {},
  ),
  notListed("a journey before it can be used", TRIPS_OF_2026, {
    travelDate: "2025-12-31T23:59:59Z",
  }),
  notListed("a journey after it expires", TRIPS_OF_2026, { travelDate: afterTheYear }),
  // As text the journey comes before midnight, as an instant after it.
  notListed("a journey after it expires, with an offset", TRIPS_OF_2026, {
    travelDate: "2026-12-31T23:30:00-01:00",
  }),
  listed(
    "expired ones too",
    TRIPS_OF_2026,
    { travelDate: afterTheYear, includeExpiredContracts: true },
    { status: exactly("EXPIRED"), expirationDate: "2027-01-01T00:00:00Z" },
  ),
  notListed("expired ones not", TRIPS_OF_2026, {
    travelDate: afterTheYear,
    includeExpiredContracts: false,
  }),
  ...(["REFUNDED", "CANCELLED", "MISUSED"] as const).map((status) =>
    listed(
      `those in the status ${status} too`,
      { ...TEN_TRIPS, status },
      { includeExpiredContracts: true },
      { status: exactly(status) },
    ),
  ),
  notListed("one that was refunded", { ...TEN_TRIPS, status: "REFUNDED" }, {}),
  listed(
    "with uses",
    TRIPS_OF_2026,
    { travelDate: afterTheUse, includeOrderLineEvents: true },
    { orderLineEvents: [listedUse] },
  ),
  listed(
    "with consumers: all",
    CUSTOMER_CARD,
    { includeConsumers: "all" },
    {
      contractConsumers: exactly([consumer(KARI, "holder"), consumer(OLA, "user")]),
    },
  ),
  listed(
    "with consumers: contract-holder",
    CUSTOMER_CARD,
    { includeConsumers: "contract-holder" },
    {
      contractConsumers: exactly([consumer(KARI, "holder")]),
    },
  ),
  listed("with consumers: none", CUSTOMER_CARD, { includeConsumers: "none" }, {}),
  {
    variant: "of the organisation an internal caller names",
    as: "internal",
    given: scene(FJORD_CARD),
    request: { path: { customerNumber: STRANGER.customerNumber }, query: { organisationId: 2 } },
    response: found([contract({ uuid: exactly(FJORD_CARD.uuid), organisationId: exactly(2) })]),
  },
];
