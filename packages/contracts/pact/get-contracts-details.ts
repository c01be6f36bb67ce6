import { exactly } from "openapi-pact";
import type { ContractConsumerResponse, ContractStatus, IncludeConsumers } from "../src/index.js";
import { consumer, contract, listedUse, pageOf } from "./answers.js";
import { CUSTOMER_CARD, KARI, OLA, scene, TEN_TRIPS, USE } from "./scenery.js";
import { type ContractState, type ContractsCell, given } from "./states.js";

type Found = ContractsCell<"getContracts", 200>;

/** A card of a customer whom only the number names. */
const HELD_BY_NUMBER: ContractState = { ...CUSTOMER_CARD, holder: 1000044, users: [] };

/** Statuses that someone sets. */
const inStatus = (status: Exclude<ContractStatus, "EXPIRED">): Found => ({
  variant: `in the status ${status}`,
  given: scene({ ...CUSTOMER_CARD, status }),
  response: pageOf(1, contract({ status: exactly(status) })),
});

const withConsumers = (
  includeConsumers: IncludeConsumers,
  listed?: ContractConsumerResponse[],
): Found => ({
  variant: `with consumers: ${includeConsumers}`,
  given: scene(CUSTOMER_CARD),
  request: { query: { includeConsumers } },
  response: pageOf(1, contract(listed ? { contractConsumers: exactly(listed) } : {})),
});

/** Statuses, consumers and uses. */
export const contractsInDetail: readonly Found[] = [
  { variant: "nothing to find", given: given("nothing"), response: pageOf(0) },
  inStatus("VALID"),
  inStatus("REFUNDED"),
  inStatus("CANCELLED"),
  inStatus("MISUSED"),
  {
    variant: "in the status EXPIRED, by time alone",
    given: scene({ ...CUSTOMER_CARD, expirationDate: "2020-12-31T22:59:59Z" }),
    response: pageOf(
      1,
      contract({ status: exactly("EXPIRED"), expirationDate: "2020-12-31T22:59:59Z" }),
    ),
  },
  withConsumers("all", [consumer(KARI, "holder"), consumer(OLA, "user")]),
  withConsumers("contract-holder", [consumer(KARI, "holder")]),
  withConsumers("none"),
  {
    variant: "a holder without a name of the organisation's own",
    given: [given("a customer", { customerNumber: 1000044 }), ...scene(HELD_BY_NUMBER)],
    response: pageOf(
      1,
      contract({
        contractConsumers: [{ customerNumber: exactly(1000044), isContractHolder: true }],
      }),
    ),
  },
  {
    variant: "uses not asked for",
    given: scene({ ...TEN_TRIPS, uses: [USE] }),
    request: { query: { includeOrderLineEvents: false } },
    response: pageOf(1, contract({ uuid: exactly(TEN_TRIPS.uuid) })),
  },
  {
    variant: "uses asked for",
    given: scene({ ...TEN_TRIPS, uses: [USE] }),
    request: { query: { includeOrderLineEvents: true } },
    response: pageOf(1, contract({ orderLineEvents: [listedUse] })),
  },
  {
    variant: "uses asked for where there are none",
    given: scene(TEN_TRIPS),
    request: { query: { includeOrderLineEvents: true } },
    response: pageOf(1, contract({ orderLineEvents: [] })),
  },
];
