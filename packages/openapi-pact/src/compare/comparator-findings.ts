import { setImmediate as othersTurn } from "node:timers/promises";
import type { Document } from "../document/read-document.js";
import type { RecordedInteraction } from "../pact-file/recorded-interaction.js";
import { comparatorDocument } from "./comparator-document.js";

/** What the comparator says, with the interaction it says it of. */
export interface ComparatorFinding {
  readonly code: string;
  readonly message: string;
  readonly interaction: RecordedInteraction;
  /** Where in the interaction, such as `request.query.limit`. */
  readonly location: string;
}

/** What is used of the comparator. Its own declarations import paths that its package does not hold. */
interface ComparatorModule {
  readonly Comparator: new (options: {
    readonly oas: object;
  }) => { compare(pact: object): AsyncIterable<Result> };
}

interface Result {
  readonly code: string;
  readonly message: string;
  readonly type: "error" | "warning" | "info";
  readonly mockDetails?: { readonly location: string };
}

const PACKAGE: string = "@pactflow/openapi-pact-comparator";

/** Asks the comparator about every interaction; those whose answer is 4xx or 5xx twice, since it skips their requests. */
export async function comparatorFindings(
  document: Document,
  interactions: readonly RecordedInteraction[],
): Promise<readonly ComparatorFinding[]> {
  const { Comparator }: ComparatorModule = await import(PACKAGE);
  const comparator = new Comparator({ oas: comparatorDocument(document) });
  const found: ComparatorFinding[] = [];
  for (const interaction of interactions) {
    const given = prepared(interaction);
    found.push(...(await findingsOf(comparator, interaction, given)));
    if (interaction.response.status >= 400) {
      const asked = { ...given, response: { status: 200 } };
      const again = await findingsOf(comparator, interaction, asked);
      found.push(...again.filter(({ code }) => code.startsWith("request.")));
    }
    await othersTurn();
  }
  return found;
}

async function findingsOf(
  comparator: InstanceType<ComparatorModule["Comparator"]>,
  interaction: RecordedInteraction,
  prepared: object,
): Promise<readonly ComparatorFinding[]> {
  const pact = {
    interactions: [prepared],
    metadata: { pactSpecification: { version: "4.0" } },
  };
  const found: ComparatorFinding[] = [];
  for await (const { code, message, type, mockDetails } of comparator.compare(pact)) {
    if (type !== "info") {
      const location = mockDetails?.location.replace(/^\[root\]\.interactions\[0\]\.?/, "") ?? "";
      found.push({ code, message, interaction, location });
    }
  }
  return found;
}

/** The comparator reads a query as it would stand in a URL, so what means something there is encoded. */
function prepared({ source, request }: RecordedInteraction): object {
  const query = [...request.query].map(([name, values]) => [name, values.map(encodeURIComponent)]);
  return {
    ...source,
    // An interaction was read from it, so that its request is an object.
    request: { ...(source.request as object), query: Object.fromEntries(query) },
  };
}
