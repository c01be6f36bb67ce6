import { exactly } from "openapi-pact";
import type { ContractResponse } from "../src/index.js";
import { badRequest, consumer, contract, listedUse, pageOf, refused } from "./answers.js";
import { guarded } from "./guarded.js";
import { listedCard, listedDay, listedPoints, listedTrips } from "./listed.js";
import {
  CUSTOMER_CARD,
  DAY,
  FJORD_CARD,
  GIFT_CARD,
  KARI,
  OLA,
  scene,
  USE,
  USED_TRIPS,
} from "./scenery.js";
import { type ContractState, type ContractsCell, type ContractsRow, given } from "./states.js";

type Found = ContractsCell<"getContractsByExternalRef", 200>;
type Wrongs = ContractsCell<"getContractsByExternalRef", 400>;

const externalRef = "OPP-PT-7K2M";
const path = `/customers/v2/benefits/contracts/${externalRef}/by-external-ref`;

/** A personnel ticket of Ola's that Kari may use as well. */
const TICKET: ContractState = {
  uuid: "9b2e1d4c-8a7f-4e6b-b3c5-1f0a2d3e4c5b",
  loyaltyProgramId: 310,
  externalRef,
  createdAt: "2020-01-01T00:00:00+01:00",
  acceptanceDate: "2020-01-09T12:30:00Z",
  expirationDate: "2099-12-31T23:59:59+01:00",
  holder: OLA.customerNumber,
  users: [KARI.customerNumber],
  uses: [USE],
};

/** A ticket of Kari's alone, of the same reference. */
const SECOND_TICKET: ContractState = {
  uuid: "5d8f2a70-6c1b-4f3e-9a44-2b7c6d1e0f93",
  loyaltyProgramId: 310,
  externalRef,
  createdAt: "2020-02-01T00:00:00+01:00",
  holder: KARI.customerNumber,
};

const ticket = contract({ uuid: exactly(TICKET.uuid), externalRef: exactly(externalRef) });
const ola = consumer(OLA, "holder");
const kari = consumer(KARI, "user");

const withConsumers = (
  includeConsumers: "all" | "contract-holder" | "none",
  listed?: (typeof ola)[],
): Found => ({
  variant: `with consumers: ${includeConsumers}`,
  given: scene(TICKET),
  request: { path: { externalRef }, query: { includeConsumers } },
  response: pageOf(1, { ...ticket, ...(listed && { contractConsumers: exactly(listed) }) }),
});

/** A contract of any kind that carries the reference. */
const ofKind = (variant: string, state: ContractState, template: ContractResponse): Found => ({
  variant,
  given: scene({ ...state, externalRef }),
  request: { path: { externalRef } },
  response: pageOf(1, { ...template, externalRef: exactly(externalRef) }),
});

const inStatus = (status: "REFUNDED" | "CANCELLED" | "MISUSED"): Found =>
  ofKind(
    `in the status ${status}`,
    { ...CUSTOMER_CARD, status },
    { ...listedCard, status: exactly(status) },
  );

const seenBy = (customerNumber: number): Pick<Found, "request"> => ({
  request: { path: { externalRef }, header: { "Entur-Customer-Number": customerNumber } },
});

const wrongQuery = (at: string, value: unknown, because: string): Wrongs => ({
  variant: because,
  given: given("nothing"),
  request: { wrong: { in: "query", at, because }, path: { externalRef }, query: { [at]: value } },
  response: badRequest(path),
});

/** The contracts with one external reference. */
export const getContractsByExternalRef: ContractsRow<"getContractsByExternalRef"> = {
  200: [
    {
      given: scene(TICKET, { ...SECOND_TICKET, externalRef: "OPP-PT-0000" }),
      request: { path: { externalRef } },
      response: pageOf(1, {
        ...ticket,
        status: exactly("VALID"),
        loyaltyProgram: {
          id: exactly(310),
          name: exactly("Personnel ticket for private travel"),
          type: exactly("TIMED"),
        },
        acceptanceDate: "2020-01-09T12:30:00Z",
        expirationDate: "2099-12-31T22:59:59Z",
        contractConsumers: exactly([ola]),
      }),
    },
    withConsumers("all", [ola, kari]),
    withConsumers("contract-holder", [ola]),
    withConsumers("none"),
    {
      variant: "with uses",
      given: scene(TICKET),
      request: { path: { externalRef }, query: { includeOrderLineEvents: true } },
      response: pageOf(1, {
        ...ticket,
        orderLineEvents: [listedUse],
      }),
    },
    {
      variant: "coupons, with everything asked for",
      given: scene(USED_TRIPS, DAY),
      request: {
        path: { externalRef: "acme-member-7781" },
        query: { includeOrderLineEvents: true, includeConsumers: "all" },
      },
      response: pageOf(1, listedTrips),
    },
    {
      variant: "the day of a coupon",
      given: scene(USED_TRIPS, { ...DAY, externalRef }),
      request: { path: { externalRef } },
      response: pageOf(1, { ...listedDay, externalRef: exactly(externalRef) }),
    },
    ofKind("points bought and spent", GIFT_CARD, listedPoints),
    ofKind("time without an end", CUSTOMER_CARD, listedCard),
    inStatus("REFUNDED"),
    inStatus("CANCELLED"),
    inStatus("MISUSED"),
    {
      variant: "several contracts",
      given: scene(TICKET, SECOND_TICKET),
      request: { path: { externalRef } },
      response: pageOf(2, contract({ externalRef: exactly(externalRef) })),
    },
    {
      variant: "the second page",
      given: scene(TICKET, SECOND_TICKET),
      request: { path: { externalRef }, query: { page: 2, perPage: 1 } },
      response: pageOf(2, contract({ externalRef: exactly(externalRef) }), 2),
    },
    {
      variant: "past the last page",
      given: scene(TICKET, SECOND_TICKET),
      request: { path: { externalRef }, query: { page: 3, perPage: 1 } },
      response: pageOf(2, undefined, 2),
    },
    {
      variant: "of a customer who may use only one of two",
      given: scene(TICKET, SECOND_TICKET),
      ...seenBy(OLA.customerNumber),
      response: pageOf(1, ticket),
    },
    {
      variant: "of a customer who may use both",
      given: scene(TICKET, SECOND_TICKET),
      ...seenBy(KARI.customerNumber),
      response: pageOf(2, contract({})),
    },
    {
      variant: "a reference to be escaped in a path",
      given: scene({ ...TICKET, externalRef: "kort 12/34 æ+1%" }),
      request: { path: { externalRef: "kort 12/34 æ+1%" } },
      response: pageOf(1, { ...ticket, externalRef: exactly("kort 12/34 æ+1%") }),
    },
    {
      variant: "of the organisation an internal caller names",
      as: "internal",
      given: scene(TICKET, { ...FJORD_CARD, externalRef }),
      request: { path: { externalRef }, query: { organisationId: 2 } },
      response: pageOf(1, contract({ uuid: exactly(FJORD_CARD.uuid), organisationId: exactly(2) })),
    },
  ],
  400: [
    wrongQuery("organisationId", "nordtrikk", "an organisation by its name"),
    wrongQuery("page", 0, "a page before the first"),
    wrongQuery("perPage", 201, "too many to a page"),
    wrongQuery("includeOrderLineEvents", "perhaps", "neither with uses nor without"),
    wrongQuery("includeConsumers", "everyone", "consumers nobody knows"),
    {
      variant: "a customer number in letters",
      given: given("nothing"),
      request: {
        wrong: { in: "header", at: "Entur-Customer-Number", because: "customers have numbers" },
        path: { externalRef },
        header: { "Entur-Customer-Number": "ola" },
      },
      response: badRequest(path),
    },
  ],
  ...guarded(path, { request: { path: { externalRef } } }),
  404: [
    {
      variant: "a reference that no contract has",
      given: scene({ ...TICKET, externalRef: "OPP-PT-0000" }),
      request: { path: { externalRef } },
      response: refused(404, path),
    },
    {
      variant: "a reference of another organisation",
      as: "other-partner",
      given: scene(TICKET),
      request: { path: { externalRef } },
      response: refused(404, path),
    },
    {
      variant: "a reference of contracts the customer may not use",
      given: [given("a customer", OLA), ...scene(SECOND_TICKET)],
      ...seenBy(OLA.customerNumber),
      response: refused(404, path),
    },
  ],
};
