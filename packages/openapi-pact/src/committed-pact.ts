import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isRecord } from "./located.js";
import type { Pact } from "./pact.js";

/** The pact under version control. */
export interface CommittedPact {
  readonly text: string | undefined;
  /** By description, what its states are; empty where the file is missing or no pact. */
  readonly interactions: ReadonlyMap<string, unknown>;
}

/** Reads the committed pact, if there is one. */
export function readCommitted(committed: URL): CommittedPact {
  let text: string;
  try {
    text = readFileSync(fileURLToPath(committed), "utf8");
  } catch {
    // A file that is not there is reported as one that differs.
    return { text: undefined, interactions: new Map() };
  }
  const parsed = parse(text);
  const interactions =
    isRecord(parsed) && Array.isArray(parsed.interactions) ? parsed.interactions : [];
  return {
    text,
    interactions: new Map(
      interactions.filter(isRecord).map((one) => [String(one.description), one.providerStates]),
    ),
  };
}

/** What the committed pact holds otherwise than the table declares. */
export function committedProblems({ interactions }: CommittedPact, pact: Pact): readonly string[] {
  const declared = new Set(pact.interactions.map(({ description }) => description));
  return [
    ...[...declared]
      .filter((description) => !interactions.has(description))
      .map((description) => `${description} is declared but not in the committed pact: record it.`),
    ...[...interactions.keys()]
      .filter((description) => !declared.has(description))
      .map(
        (description) => `${description} is in the committed pact but not declared: record again.`,
      ),
  ];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A file that is no JSON holds no interaction; the drift gate says so.
    return undefined;
  }
}
