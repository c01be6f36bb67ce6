import { exactly } from "openapi-pact";
import type { operations } from "../src/index.js";
import { contract, pageOf } from "./answers.js";
import { scene } from "./scenery.js";
import type { ContractState, ContractsCell } from "./states.js";

type Found = ContractsCell<"getContracts", 200>;
type Query = NonNullable<operations["getContracts"]["parameters"]["query"]>;

/** First by every property there is to sort by but when it was made. */
const A: ContractState = {
  uuid: "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
  loyaltyProgramId: 304,
  externalRef: "acme-member-1",
  createdAt: "2026-02-01T00:00:00Z",
  consumableFrom: "2026-02-01T00:00:00Z",
  expirationDate: "2027-01-01T00:00:00Z",
};

/** Last by every property there is to sort by but when it was made. */
const B: ContractState = {
  uuid: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  loyaltyProgramId: 304,
  externalRef: "acme-member-2",
  createdAt: "2026-01-01T00:00:00Z",
  consumableFrom: "2026-03-01T00:00:00Z",
  expirationDate: "2027-02-01T00:00:00Z",
};

/** The first of the two as `query` has them, on a page of its own. */
function first(
  { uuid }: ContractState,
  query: Query,
  others: readonly ContractState[] = [],
): Found {
  const { sortBy = [], sortDirection = "no direction" } = query;
  return {
    variant: `sorted by ${sortBy.join(" and ")}, ${sortDirection}`,
    given: scene(A, B, ...others),
    request: { query: { ...query, perPage: 1 } },
    response: pageOf(2 + others.length, contract({ uuid: exactly(uuid) }), 2 + others.length),
  };
}

/** Alike {@link B} in when it can be used first. */
const C: ContractState = {
  ...B,
  uuid: "c56a4180-65aa-42ec-a945-5fd21dec0538",
  externalRef: "acme-member-0",
};

/** Orders and pages. */
export const orderedContracts: readonly Found[] = [
  first(A, { sortBy: ["consumableFrom"], sortDirection: "ASC" }),
  first(B, { sortBy: ["consumableFrom"], sortDirection: "DESC" }),
  first(B, { sortBy: ["createdAt"], sortDirection: "ASC" }),
  first(A, { sortBy: ["createdAt"], sortDirection: "DESC" }),
  first(A, { sortBy: ["expirationDate"], sortDirection: "ASC" }),
  first(B, { sortBy: ["expirationDate"], sortDirection: "DESC" }),
  first(A, { sortBy: ["externalRef"], sortDirection: "ASC" }),
  first(B, { sortBy: ["externalRef"], sortDirection: "DESC" }),
  first(A, { sortBy: ["uuid"], sortDirection: "ASC" }),
  first(B, { sortBy: ["uuid"], sortDirection: "DESC" }),
  first(A, { sortBy: ["uuid"] }),
  first(B, { sortBy: ["consumableFrom", "externalRef"], sortDirection: "DESC" }, [C]),
  first(C, { sortBy: ["consumableFrom", "uuid"], sortDirection: "DESC" }, [C]),
  {
    variant: "the second page",
    given: scene(A, B),
    request: { query: { sortBy: ["uuid"], page: 2, perPage: 1 } },
    response: pageOf(2, contract({ uuid: exactly(B.uuid) }), 2),
  },
  {
    variant: "a last page that is not full",
    given: scene(A, B, C),
    request: { query: { sortBy: ["uuid"], page: 2, perPage: 2 } },
    response: pageOf(3, contract({ uuid: exactly(C.uuid) }), 2),
  },
  {
    variant: "past the last page",
    given: scene(A, B),
    request: { query: { page: 3, perPage: 1 } },
    response: pageOf(2, undefined, 2),
  },
  {
    variant: "the largest page",
    given: scene(A, B),
    request: { query: { page: 1, perPage: 200 } },
    response: pageOf(2, contract({}), 1),
  },
];
