import { definePact, type Pact } from "openapi-pact";
import type { operations } from "../src/index.js";
import { claimPersonnelTicket } from "./claim-personnel-ticket.js";
import { getAllValidContractsByCustomerNumber } from "./get-all-valid-contracts-by-customer-number.js";
import { getContracts } from "./get-contracts.js";
import { getContractsByExternalRef } from "./get-contracts-by-external-ref.js";
import type { ContractsCaller, ContractsStates } from "./states.js";
import { validateContractConsumption } from "./validate-contract-consumption.js";

export type { ContractsCaller, ContractsStates } from "./states.js";

/** What the client expects of Entur's contracts service. */
export const contractsPact: Pact = definePact<operations, ContractsStates, ContractsCaller>()({
  consumer: "entur-clients-contracts",
  provider: "entur-contracts",
  caller: "partner",
  clientHeaders: {
    "ET-Client-Name": "acme-webshop",
    "X-Correlation-Id": {
      match: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      example: "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33",
    },
  },
  table: {
    claimPersonnelTicket,
    getAllValidContractsByCustomerNumber,
    getContracts,
    getContractsByExternalRef,
    validateContractConsumption,
  },
});
