import { badRequest, refused } from "./answers.js";
import { guarded } from "./guarded.js";
import { OLA, scene, TEN_TRIPS } from "./scenery.js";
import { type ContractsCell, type ContractsRow, given } from "./states.js";
import { validContracts } from "./valid-contracts.js";

type Wrongs = ContractsCell<"getAllValidContractsByCustomerNumber", 400>;

const ola = { customerNumber: OLA.customerNumber };
const path = `/customers/v2/benefits/contract-consumers/${OLA.customerNumber}/contracts`;

const wrongQuery = (at: string, value: unknown, because: string): Wrongs => ({
  variant: because,
  given: given("nothing"),
  request: { wrong: { in: "query", at, because }, path: ola, query: { [at]: value } },
  response: badRequest(path),
});

/** What a customer may use, now or when travelling. */
export const getAllValidContractsByCustomerNumber: ContractsRow<"getAllValidContractsByCustomerNumber"> =
  {
    200: validContracts,
    400: [
      {
        variant: "a customer by name",
        given: given("nothing"),
        request: {
          wrong: { in: "path", at: "customerNumber", because: "customers have numbers" },
          path: { customerNumber: "ola" },
        },
        response: badRequest("/customers/v2/benefits/contract-consumers/ola/contracts"),
      },
      wrongQuery("travelDate", "2026-09-01", "a date without a time"),
      wrongQuery("organisationId", 0, "an organisation id below 1"),
      wrongQuery("includeExpiredContracts", "perhaps", "neither with expired ones nor without"),
      wrongQuery("includeOrderLineEvents", "perhaps", "neither with uses nor without"),
      wrongQuery("includeConsumers", "everyone", "consumers nobody knows"),
    ],
    ...guarded(path, { request: { path: ola } }),
    404: [
      {
        variant: "an unknown customer",
        given: given("nothing"),
        request: { path: ola },
        response: refused(404, path),
      },
      {
        variant: "a customer of another organisation",
        as: "other-partner",
        given: scene(TEN_TRIPS),
        request: { path: ola },
        response: refused(404, path),
      },
    ],
  };
