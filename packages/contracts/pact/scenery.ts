import type { State } from "openapi-pact";
import {
  type ContractState,
  type ContractsStates,
  type CustomerState,
  given,
  type LoyaltyProgramState,
  type UseState,
} from "./states.js";

/** A customer the organisation has a name of its own for. */
export const OLA: CustomerState = {
  customerNumber: 1000042,
  customerRef: "acme-7781",
  email: "ola.oppdiktet@example.com",
};

/** Another one. */
export const KARI: CustomerState = { customerNumber: 1000043, customerRef: "acme-7782" };

/** A customer of organisation 2, who is nobody to organisation 1. */
export const STRANGER: CustomerState = { customerNumber: 2000007, organisationId: 2 };

const PROGRAMS: readonly LoyaltyProgramState[] = [
  { loyaltyProgramId: 301, type: "COUPONS", name: "Ten trips", couponsLimit: 10 },
  {
    loyaltyProgramId: 302,
    type: "TIMED",
    name: "Day of a coupon",
    expirationDate: "2099-12-31T22:59:59Z",
  },
  { loyaltyProgramId: 303, type: "POINTS", name: "Gift card" },
  { loyaltyProgramId: 304, type: "TIMED", name: "Customer card" },
  { loyaltyProgramId: 310, type: "TIMED", name: "Personnel ticket for private travel" },
  { loyaltyProgramId: 402, organisationId: 2, type: "TIMED", name: "Fjord card" },
];

/** A journey in March 2026 that a coupon was used for. */
export const USE: UseState = {
  orderId: "QX7K2MND",
  orderLineId: "QX7K2MND-1",
  travelDate: "2026-03-02T07:10:00Z",
};

/** Ten coupons of Ola's, good at any time since 2020. */
export const TEN_TRIPS: ContractState = {
  uuid: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  loyaltyProgramId: 301,
  externalRef: "acme-member-7781",
  createdAt: "2020-02-01T09:00:00Z",
  holder: OLA.customerNumber,
};

/** {@link TEN_TRIPS} with everything a coupon contract can have. */
export const USED_TRIPS: ContractState = {
  ...TEN_TRIPS,
  couponsLimit: 12,
  acceptanceDate: "2020-02-01T09:05:00Z",
  expirationDate: "2099-02-01T09:00:00Z",
  claimKeys: { employeeNumber: "5521" },
  users: [KARI.customerNumber],
  uses: [USE],
};

/** The day that the use of {@link USED_TRIPS} opened. */
export const DAY: ContractState = {
  uuid: "0e37df36-f698-11e6-8dd4-cb9ced3df976",
  loyaltyProgramId: 302,
  parentUuid: TEN_TRIPS.uuid,
  createdAt: "2026-03-02T06:45:00Z",
  expirationDate: "2026-03-03T06:45:00Z",
  holder: OLA.customerNumber,
};

/** A customer card of Kari's that Ola may use as well, good at any time since 2020. */
export const CUSTOMER_CARD: ContractState = {
  uuid: "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
  loyaltyProgramId: 304,
  createdAt: "2020-01-15T08:30:00Z",
  holder: KARI.customerNumber,
  users: [OLA.customerNumber],
};

/** A gift card of Ola's with 349.50 kroner left. */
export const GIFT_CARD: ContractState = {
  uuid: "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
  loyaltyProgramId: 303,
  createdAt: "2020-05-17T10:00:00Z",
  holder: OLA.customerNumber,
  transactions: [
    {
      amount: 500,
      unit: "NOK",
      createdAt: "2020-05-17T10:00:00Z",
      orderId: "QX7K2MND",
      orderLineId: "QX7K2MND-1",
    },
    {
      amount: -150.5,
      unit: "NOK",
      createdAt: "2020-06-02T14:05:10Z",
      orderId: "RB4T9WVE",
      orderLineId: "RB4T9WVE-2",
    },
  ],
};

/** A card of the stranger's, in organisation 2. */
export const FJORD_CARD: ContractState = {
  uuid: "c56a4180-65aa-42ec-a945-5fd21dec0538",
  organisationId: 2,
  loyaltyProgramId: 402,
  externalRef: "fjord-member-7",
  createdAt: "2020-03-01T07:00:00Z",
  holder: STRANGER.customerNumber,
};

/** Contracts in order, a parent before its children, after the customers and programs they rest on. */
export function scene(...contracts: readonly ContractState[]): readonly State<ContractsStates>[] {
  const customers = new Set(contracts.flatMap(({ holder, users = [] }) => [holder, ...users]));
  const programs = new Set(contracts.map(({ loyaltyProgramId }) => loyaltyProgramId));
  return [
    ...[OLA, KARI, STRANGER]
      .filter(({ customerNumber }) => customers.has(customerNumber))
      .map((customer) => given("a customer", customer)),
    ...PROGRAMS.filter(({ loyaltyProgramId }) => programs.has(loyaltyProgramId)).map((program) =>
      given("a loyalty program", program),
    ),
    ...contracts.map((contract) => given("a contract", contract)),
  ];
}
