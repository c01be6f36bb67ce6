import { isRecord } from "../document/located.js";
import { readRecordedInteraction } from "./read-recorded-interaction.js";
import type { RecordedInteraction } from "./recorded-interaction.js";

/** A pact file of Pact's specification 4, with HTTP interactions alone. */
export interface PactFile {
  readonly consumer: string;
  readonly provider: string;
  readonly interactions: readonly RecordedInteraction[];
}

/** Reads a pact; whatever is no use as one throws in one line. `place` says where the text is from. */
export function readPact(text: string, place: string): PactFile {
  const parsed = parse(text, place);
  if (!isRecord(parsed) || !Array.isArray(parsed.interactions)) {
    throw new Error(`Cannot use ${place}: it holds no interactions, so it is no pact.`);
  }
  refuseOtherVersions(parsed, place);
  const interactions = parsed.interactions.filter(isRecord);
  if (interactions.length === 0) {
    throw new Error(`Cannot use ${place}: the pact has no interaction; record one.`);
  }
  return {
    consumer: nameOf(parsed.consumer),
    provider: nameOf(parsed.provider),
    interactions: interactions.map((interaction) => readRecordedInteraction(interaction, place)),
  };
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`Cannot use ${place}: it is not JSON.`, { cause });
  }
}

function refuseOtherVersions({ metadata }: { readonly [key: string]: unknown }, place: string) {
  const specification = isRecord(metadata) ? metadata.pactSpecification : undefined;
  const version = isRecord(specification) ? specification.version : undefined;
  if (typeof version !== "string" || !/^4(\.|$)/.test(version)) {
    const found = version === undefined ? "names no version" : `is of version ${version}`;
    throw new Error(
      `Cannot use ${place}: the pact ${found}, and version 4 is understood; record it with a library that writes V4.`,
    );
  }
}

function nameOf(party: unknown): string {
  return isRecord(party) ? String(party.name) : "";
}
