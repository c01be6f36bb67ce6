import { exactly } from "openapi-pact";
import type { ClaimContractResponse } from "../src/index.js";
import { type Answer, badRequest, found, refused } from "./answers.js";
import { guarded } from "./guarded.js";
import { FJORD_CARD, KARI, OLA, scene } from "./scenery.js";
import { type ContractState, type ContractsCell, type ContractsRow, given } from "./states.js";

const path = "/customers/v2/benefits/contracts/claim-personnel-ticket";
const code = "OPP-PT-7K2M";
const body = { customerNumber: OLA.customerNumber, externalReference: code };

/** A ticket of nobody's, good for a long time. */
const TICKET: ContractState = {
  uuid: "9b2e1d4c-8a7f-4e6b-b3c5-1f0a2d3e4c5b",
  loyaltyProgramId: 310,
  externalRef: code,
  createdAt: "2020-01-01T00:00:00+01:00",
  expirationDate: "2099-12-31T23:59:59+01:00",
};

/** A second contract with the same code. */
const SECOND_TICKET = { ...TICKET, uuid: "5d8f2a70-6c1b-4f3e-9a44-2b7c6d1e0f93" };

const ola = given("a customer", OLA);
const claimed: Answer<ClaimContractResponse> = found({
  success: exactly(true),
  customerNumber: exactly(OLA.customerNumber),
});

type Wrongs = ContractsCell<"claimPersonnelTicket", 400>;

function wrong(at: string, because: string, sent: object): Wrongs {
  return {
    variant: because,
    given: given("nothing"),
    request: { wrong: { in: "body", at, because }, body: sent },
    response: badRequest(path),
  };
}

/** The claiming of a personnel ticket. */
export const claimPersonnelTicket: ContractsRow<"claimPersonnelTicket"> = {
  200: [
    {
      given: [ola, ...scene(TICKET)],
      request: { body },
      response: claimed,
    },
    {
      variant: "several contracts at once",
      given: [ola, ...scene(TICKET, SECOND_TICKET)],
      request: { body },
      response: claimed,
    },
    {
      variant: "by whom it is claimed already",
      given: scene({ ...TICKET, holder: OLA.customerNumber }),
      request: { body },
      response: claimed,
    },
    {
      variant: "by whom only the rest is left to claim",
      given: scene({ ...TICKET, holder: OLA.customerNumber }, SECOND_TICKET),
      request: { body },
      response: claimed,
    },
    {
      variant: "by a customer who matches the claim key",
      given: [ola, ...scene({ ...TICKET, claimKeys: { email: "ola.oppdiktet@example.com" } })],
      request: { body },
      response: claimed,
    },
  ],
  400: [
    wrong("/externalReference", "a code of two words", { ...body, externalReference: "OPP-7K2M" }),
    wrong("/externalReference", "a code of four words", {
      ...body,
      externalReference: "OPP-PT-7K-2M",
    }),
    wrong("/externalReference", "a code of more than 100 characters", {
      ...body,
      externalReference: `OPP-PT-${"7".repeat(94)}`,
    }),
    wrong("/externalReference", "no code", { customerNumber: OLA.customerNumber }),
    wrong("/externalRef", "the code by the name it has elsewhere too", {
      ...body,
      externalRef: code,
    }),
    wrong("/customerNumber", "a customer number below 1", { ...body, customerNumber: 0 }),
    wrong("/customerNumber", "a customer number in quotes", { ...body, customerNumber: "1000042" }),
  ],
  ...guarded(path, { request: { body } }),
  409: [
    {
      variant: "by somebody else",
      given: [ola, ...scene({ ...TICKET, holder: KARI.customerNumber })],
      request: { body },
      response: refused(409, path),
    },
    {
      variant: "by somebody else in part",
      given: [ola, ...scene(TICKET, { ...SECOND_TICKET, holder: KARI.customerNumber })],
      request: { body },
      response: refused(409, path),
    },
  ],
  422: [
    {
      variant: "an unknown code",
      given: [ola, ...scene({ ...TICKET, externalRef: "OPP-PT-0000" })],
      request: { body },
      response: refused(422, path),
    },
    {
      variant: "a ticket that has expired",
      given: [ola, ...scene({ ...TICKET, expirationDate: "2020-12-31T23:59:59+01:00" })],
      request: { body },
      response: refused(422, path),
    },
    {
      variant: "a ticket that is cancelled",
      given: [ola, ...scene({ ...TICKET, status: "CANCELLED" })],
      request: { body },
      response: refused(422, path),
    },
    {
      variant: "a ticket of another organisation",
      given: [ola, ...scene({ ...FJORD_CARD, externalRef: code })],
      request: { body },
      response: refused(422, path),
    },
    {
      variant: "a customer who does not match the claim key",
      given: [ola, ...scene({ ...TICKET, claimKeys: { email: "kari.oppdiktet@example.com" } })],
      request: { body },
      response: refused(422, path),
    },
  ],
};
