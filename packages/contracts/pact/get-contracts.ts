import { refused } from "./answers.js";
import { contractsByType } from "./get-contracts-contents.js";
import { contractsInDetail } from "./get-contracts-details.js";
import { filteredContracts } from "./get-contracts-filters.js";
import { orderedContracts } from "./get-contracts-order.js";
import { wrongSearches } from "./get-contracts-wrong.js";
import { guarded } from "./guarded.js";
import { FJORD_CARD, scene } from "./scenery.js";
import type { ContractsRow } from "./states.js";

const path = "/customers/v2/benefits/contracts";
const { 401: unauthorised, 403: forbidden, ...byFault } = guarded(path, { request: {} });

/** The search for contracts. */
export const getContracts: ContractsRow<"getContracts"> = {
  200: [...contractsByType, ...contractsInDetail, ...filteredContracts, ...orderedContracts],
  400: wrongSearches,
  401: unauthorised,
  403: [
    forbidden,
    {
      variant: "a partner that names an organisation",
      given: scene(FJORD_CARD),
      request: { query: { organisationId: 2 } },
      response: refused(403, path),
    },
  ],
  ...byFault,
};
