import { badRequest } from "./answers.js";
import { type ContractsCell, given } from "./states.js";

type Wrongs = ContractsCell<"getContracts", 400>;

function wrong(at: string, value: unknown, because: string): Wrongs {
  return {
    variant: because,
    given: given("nothing"),
    request: { wrong: { in: "query", at, because }, query: { [at]: value } },
    response: badRequest("/customers/v2/benefits/contracts"),
  };
}

/** One search for each parameter that can be wrong. */
export const wrongSearches: readonly [Wrongs, ...Wrongs[]] = [
  wrong("customerNumber", "ola", "a customer number in letters"),
  wrong("loyaltyProgramId", 0, "a program id below 1"),
  wrong("contractHolder", 1.5, "a holder's number with a fraction"),
  wrong("consumableAfter", "2026-02-30T00:00:00Z", "consumable after a day there is not"),
  wrong("consumableBefore", "2026-12-31", "consumable before a date without a time"),
  wrong("expirationDateAfter", "tomorrow", "expiring after a word"),
  wrong("expirationDateBefore", "2026-12-31T23:59:59", "expiring before a time without an offset"),
  wrong("organisationId", 0, "an organisation id below 1"),
  wrong("sortBy", ["uuid", "colour"], "sorted by what there is not"),
  wrong("sortDirection", "desc", "a direction in small letters"),
  wrong("page", 0, "a page before the first"),
  wrong("perPage", 201, "too many to a page"),
  wrong("includeOrderLineEvents", "perhaps", "neither with uses nor without"),
  wrong("includeConsumers", "contractHolder", "consumers nobody knows"),
];
