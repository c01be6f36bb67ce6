import type { operations } from "@entur-clients/contracts";
import type { Handlers } from "../http/handlers.js";
import { claimPersonnelTicket } from "./claim-personnel-ticket.js";
import { getAllValidContractsByCustomerNumber } from "./get-all-valid-contracts-by-customer-number.js";
import { getContracts } from "./get-contracts.js";
import { getContractsByExternalRef } from "./get-contracts-by-external-ref.js";
import { validateContractConsumption } from "./validate-contract-consumption.js";

/** Every operation of the contracts service. */
export const contractsHandlers: Handlers<operations> = {
  claimPersonnelTicket,
  getAllValidContractsByCustomerNumber,
  getContracts,
  getContractsByExternalRef,
  validateContractConsumption,
};
