import { exactly } from "openapi-pact";
import type { operations } from "../src/index.js";
import { contract, pageOf } from "./answers.js";
import { FJORD_CARD, KARI, OLA, scene } from "./scenery.js";
import type { ContractState, ContractsCell } from "./states.js";

type Found = ContractsCell<"getContracts", 200>;
type Query = NonNullable<operations["getContracts"]["parameters"]["query"]>;

/** Ten trips of Ola's, this year. */
const TRIPS: ContractState = {
  uuid: "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
  loyaltyProgramId: 301,
  externalRef: "acme-member-7781",
  createdAt: "2026-02-01T09:00:00Z",
  expirationDate: "2027-02-01T09:00:00Z",
  holder: OLA.customerNumber,
};

/** A customer card of Kari's from next year on, which Ola may use as well. */
const CARD: ContractState = {
  uuid: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  loyaltyProgramId: 304,
  externalRef: "acme-member-7782",
  createdAt: "2026-01-15T08:30:00Z",
  consumableFrom: "2027-03-01T00:00:00Z",
  expirationDate: "2028-03-01T00:00:00Z",
  holder: KARI.customerNumber,
  users: [OLA.customerNumber],
};

/** The two contracts of organisation 1 and one of organisation 2. */
const state = scene(TRIPS, CARD, FJORD_CARD);

function only(variant: string, { uuid }: ContractState, query: Query): Found {
  const response = pageOf(1, contract({ uuid: exactly(uuid) }));
  return { variant, given: state, request: { query }, response };
}

const both = (variant: string, query: Query): Found => ({
  variant,
  given: state,
  request: { query },
  response: pageOf(2, contract({})),
});

/** Searches, each of which finds one of two contracts unless it says otherwise. */
export const filteredContracts: readonly Found[] = [
  { variant: "all of the organisation", given: state, response: pageOf(2, contract({})) },
  only("by uuid", TRIPS, { uuid: TRIPS.uuid }),
  only("by who may use it", CARD, { customerNumber: KARI.customerNumber }),
  both("by who may use it, holding it or not", { customerNumber: OLA.customerNumber }),
  only("by the organisation's own name for who may use it", CARD, { customerRef: "acme-7782" }),
  only("by who holds it", TRIPS, { contractHolder: OLA.customerNumber }),
  only("by loyalty program", CARD, { loyaltyProgramId: 304 }),
  // Each bound lies on the other contract's own instant, which it leaves out.
  only("consumable after", CARD, { consumableAfter: "2027-02-01T09:00:00Z" }),
  only("consumable before", TRIPS, { consumableBefore: "2027-03-01T00:00:00Z" }),
  only("expiring after", CARD, { expirationDateAfter: "2027-02-01T09:00:00Z" }),
  only("expiring before", TRIPS, { expirationDateBefore: "2028-03-01T00:00:00Z" }),
  // As text the bound comes after 09:00Z, as an instant before it.
  both("expiring after an instant with an offset", {
    expirationDateAfter: "2027-02-01T09:30:00+01:00",
  }),
  only("by external reference", TRIPS, { externalRef: "acme-member-7781" }),
  only("by several filters", CARD, {
    customerNumber: OLA.customerNumber,
    contractHolder: KARI.customerNumber,
    loyaltyProgramId: 304,
    consumableBefore: "2027-12-31T23:59:59Z",
  }),
  {
    variant: "by filters that no contract meets all of",
    given: state,
    request: { query: { uuid: TRIPS.uuid, loyaltyProgramId: 304 } },
    response: pageOf(0),
  },
  {
    variant: "of the organisation an internal caller names",
    as: "internal",
    given: state,
    request: { query: { organisationId: 2 } },
    response: pageOf(1, contract({ uuid: exactly(FJORD_CARD.uuid), organisationId: exactly(2) })),
  },
  {
    variant: "none of another organisation",
    as: "other-partner",
    given: scene(TRIPS, CARD),
    response: pageOf(0),
  },
];
