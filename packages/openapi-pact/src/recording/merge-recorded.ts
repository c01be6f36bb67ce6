import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isRecord } from "../document/located.js";
import { type Document, readDocument } from "../document/read-document.js";
import { exchangesBy } from "../exchange/exchanges.js";
import { canonicalJson } from "../pact-file/canonical-json.js";
import { fingerprint } from "../pact-file/fingerprint.js";
import { pactDocument } from "../pact-file/pact-document.js";
import type { Pact } from "../table/pact.js";
import { RECORDING_FILE, readRecordings } from "./recording.js";

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
  const found = readRecordings(fileURLToPath(recorded), pact);
  const declared = new Map(pact.interactions.map((one) => [one.description, one]));
  const descriptions = new Set(found.map(({ description }) => description));
  const lost = [...declared.keys()].filter((name) => !descriptions.has(name));
  const problems = [
    ...twice(found),
    ...lost.map((name) => `${name} is declared but not recorded: record it.`),
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
  return { text: problems.length === 0 ? merge(pact, found) : undefined, descriptions, problems };
}

/** A folder that was copied would put its interaction into the pact once more. */
function twice(found: ReturnType<typeof readRecordings>): readonly string[] {
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
  recordings: readonly { readonly folder: string }[],
): string {
  const interactions = recordings.map(({ folder }) => readInteraction(folder));
  const sorted = interactions.sort((a, b) => (a.description < b.description ? -1 : 1));
  return canonicalJson(pactDocument(consumer, provider, sorted));
}

function readInteraction(folder: string): { readonly description: string } {
  const [file = ""] = readdirSync(folder).filter((name) => name !== RECORDING_FILE);
  const parsed: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
  const [only, ...others] =
    isRecord(parsed) && Array.isArray(parsed.interactions) ? parsed.interactions : [];
  if (!isRecord(only) || typeof only.description !== "string" || others.length > 0) {
    throw new Error(
      `${join(folder, file)} does not hold one interaction: delete it and record again.`,
    );
  }
  // A key of its own would have to be derived from the rest, and pending ones may not pass.
  const { key: _key, pending: _pending, ...interaction } = only;
  return { ...interaction, description: only.description };
}
