import { isRecord } from "../document/located.js";
import type { Connection } from "./connection.js";
import type { PlannedPact } from "./planned-pacts.js";
import { type Resource, readBroker } from "./read-broker.js";

/** A result that the broker holds. */
export interface PublishedResult {
  readonly success: boolean;
  /** Where it is; a later result of the same versions is somewhere else. */
  readonly url: string;
}

/** Reads the latest result of one version of a provider for a pact; undefined where there is none. */
export async function publishedResult(
  connection: Connection,
  { consumer, consumerVersion }: PlannedPact,
  provider: string,
  version: string,
): Promise<PublishedResult | undefined> {
  const query = [
    ["q[][pacticipant]", consumer],
    ["q[][version]", consumerVersion],
    ["q[][pacticipant]", provider],
    ["q[][version]", version],
    ["latestby", "cvpv"],
  ];
  const { matrix } = await readBroker(connection, `/matrix?${new URLSearchParams(query)}`);
  const rows = Array.isArray(matrix) ? matrix.filter(isRecord) : [];
  const row = rows.find(
    (one) => versionIn(one.consumer) === consumerVersion && versionIn(one.provider) === version,
  );
  return row && isRecord(row.verificationResult) ? resultOf(row.verificationResult) : undefined;
}

function versionIn(pacticipant: unknown): unknown {
  return isRecord(pacticipant) && isRecord(pacticipant.version)
    ? pacticipant.version.number
    : undefined;
}

function resultOf({ success, _links }: Resource): PublishedResult {
  const self = isRecord(_links) ? _links.self : undefined;
  return { success: success === true, url: isRecord(self) ? String(self.href) : "" };
}
