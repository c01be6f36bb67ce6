import { fileURLToPath } from "node:url";
import { type Document, readDocument } from "../document/read-document.js";
import { exchangesBy } from "../exchange/exchanges.js";
import { canonicalJson } from "../pact-file/canonical-json.js";
import { fingerprint } from "../pact-file/fingerprint.js";
import { pactDocument } from "../pact-file/pact-document.js";
import type { Pact } from "../table/pact.js";
import { type FoundRecording, readRecordings } from "./read-recordings.js";
import { recordedInteraction } from "./recorded-interaction.js";
import { recordingFolder } from "./recording.js";

/** A pact, what it is recorded against and where the recordings lie. */
export interface RecordedPact {
  readonly pact: Pact;
  readonly spec: URL;
  readonly recorded: URL;
}

/** The merged pact, or every reason why there is none. */
export interface Merged {
  /** Canonical JSON; undefined unless exactly the declared interactions are recorded, as declared now. */
  readonly text: string | undefined;
  /** What is recorded, by description. */
  readonly descriptions: ReadonlySet<string>;
  readonly problems: readonly string[];
}

/**
 * Merges recordings into one pact: the same bytes for the same recordings, whoever made them in whatever order. The
 * document is read unless it is given.
 */
export async function mergeRecorded(
  { pact, spec, recorded }: RecordedPact,
  document?: Document,
): Promise<Merged> {
  const toExchange = exchangesBy(document ?? (await readDocument(spec)), pact);
  const out = fileURLToPath(recorded);
  const { found, damaged } = readRecordings(out, pact);
  const declared = new Map(pact.interactions.map((one) => [one.description, one]));
  const descriptions = new Set(found.map(({ description }) => description));
  const isThere = (name: string): boolean =>
    descriptions.has(name) || damaged.has(recordingFolder(out, pact, name));
  const read = found.map(recordedInteraction);
  const problems = [
    ...damaged.values(),
    ...read.filter((one) => typeof one === "string"),
    ...twice(found),
    ...lostLines([...declared.keys()], isThere, out),
    ...found.flatMap(({ description, folder, fingerprint: made }) => {
      const interaction = declared.get(description);
      if (!interaction) {
        return [`${description} is recorded but not declared: delete ${folder}.`];
      }
      return made === fingerprint(toExchange(interaction))
        ? []
        : [`${description} was recorded from another table or document: record it again.`];
    }),
  ];
  const text = problems.length === 0 ? merge(pact, read) : undefined;
  return { text, descriptions, problems };
}

/** Where nothing was recorded, there is no use in naming all. */
function lostLines(
  declared: readonly string[],
  isThere: (description: string) => boolean,
  out: string,
): readonly string[] {
  const lost = declared.filter((name) => !isThere(name));
  return lost.length === declared.length && lost.length > 1
    ? [`None of the ${lost.length} interactions is recorded in ${out}: run the recording tests.`]
    : lost.map((name) => `${name} is declared but not recorded: record it.`);
}

/** A folder that was copied would put its interaction into the pact once more. */
function twice(found: readonly FoundRecording[]): readonly string[] {
  return found.flatMap(({ description, folder }, index) => {
    const first = found.findIndex((other) => other.description === description);
    const former = found[first];
    return former && first < index
      ? [`${description} is recorded twice, in ${former.folder} and ${folder}: delete one of them.`]
      : [];
  });
}

function merge(
  { consumer, provider }: Pact,
  read: readonly ReturnType<typeof recordedInteraction>[],
): string {
  const interactions = read.filter((one) => typeof one !== "string");
  const sorted = interactions.sort((a, b) => (a.description < b.description ? -1 : 1));
  return canonicalJson(pactDocument(consumer, provider, sorted));
}
