import { isRecord } from "../document/located.js";
import type { Connection } from "./connection.js";
import { linkOf, type Resource, readBroker } from "./read-broker.js";
import type { Selector } from "./selector.js";

/** What the broker is asked for before a verification. */
export interface PactsQuery {
  readonly selectors: readonly Selector[];
  readonly branch: string;
  /** Whether the broker may call pacts pending that no version of the provider has verified yet. */
  readonly pending: boolean;
  /** A date; with it, pacts that no selector means come along as pending ones. */
  readonly wipSince?: string | undefined;
}

/** A pact that is to be verified, with everything that it holds. */
export interface PlannedPact {
  readonly consumer: string;
  readonly consumerVersion: string;
  readonly pending: boolean;
  readonly wip: boolean;
  readonly interactions: readonly PlannedInteraction[];
}

/** An interaction, as the verifier's report will name it. */
export interface PlannedInteraction {
  readonly description: string;
  readonly states: readonly string[];
  /** Whether the interaction calls itself pending, which would let it fail unseen. */
  readonly pending: boolean;
}

/** Asks the broker which pacts a verification will meet, so that it can be held to them. */
export async function plannedPacts(
  connection: Connection,
  provider: string,
  { selectors, branch, pending, wipSince }: PactsQuery,
): Promise<readonly PlannedPact[]> {
  const index = await readBroker(connection, "/");
  const url = linkOf(index, "pb:provider-pacts-for-verification", { provider });
  const query = {
    consumerVersionSelectors: selectors,
    providerVersionBranch: branch,
    includePendingStatus: pending,
    ...(wipSince !== undefined && { includeWipPactsSince: wipSince }),
  };
  const answer = await readBroker(connection, url, { query });
  const pacts = isRecord(answer._embedded) ? answer._embedded.pacts : undefined;
  const found = Array.isArray(pacts) ? pacts.filter(isRecord) : [];
  return Promise.all(
    found.map(async (one) => plannedPact(one, await readBroker(connection, linkOf(one, "self")))),
  );
}

function plannedPact({ verificationProperties }: Resource, pact: Resource): PlannedPact {
  const properties = isRecord(verificationProperties) ? verificationProperties : {};
  const { consumer, interactions, _links } = pact;
  const links = isRecord(_links) ? _links : {};
  const version = links["pb:consumer-version"];
  return {
    consumer: isRecord(consumer) ? String(consumer.name) : "",
    consumerVersion: isRecord(version) ? String(version.name) : "",
    pending: properties.pending === true,
    wip: properties.wip === true,
    interactions: Array.isArray(interactions) ? interactions.filter(isRecord).map(planned) : [],
  };
}

function planned({ description, providerStates, pending }: Resource): PlannedInteraction {
  const states = Array.isArray(providerStates) ? providerStates.filter(isRecord) : [];
  return {
    description: String(description),
    states: states.map(({ name }) => String(name)),
    pending: pending === true,
  };
}
