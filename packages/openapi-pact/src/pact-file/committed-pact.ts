import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isRecord } from "../document/located.js";
import type { Pact } from "../table/pact.js";

/** The pact under version control. */
export interface CommittedPact {
  readonly text: string | undefined;
  /** Of its interactions; empty where the file is missing or no pact. */
  readonly descriptions: ReadonlySet<string>;
}

/** Reads the committed pact, if there is one. */
export function readCommitted(committed: URL): CommittedPact {
  let text: string;
  try {
    text = readFileSync(fileURLToPath(committed), "utf8");
  } catch {
    // A file that is not there is reported as one that differs.
    return { text: undefined, descriptions: new Set() };
  }
  const parsed = parse(text);
  const interactions =
    isRecord(parsed) && Array.isArray(parsed.interactions) ? parsed.interactions : [];
  return {
    text,
    descriptions: new Set(
      interactions.filter(isRecord).map(({ description }) => String(description)),
    ),
  };
}

/** Reads the committed pact where there is no going on without it. */
export function requireCommitted(
  committed: URL,
): CommittedPact & { readonly text: string; readonly place: string } {
  const { text, descriptions } = readCommitted(committed);
  const place = fileURLToPath(committed);
  if (text === undefined) {
    throw new Error(`There is no ${place}: run \`openapi-pact record\`.`);
  }
  return { text, descriptions, place };
}

/** What the committed pact holds otherwise than the table declares. */
export function committedProblems({ descriptions }: CommittedPact, pact: Pact): readonly string[] {
  const declared = new Set(pact.interactions.map(({ description }) => description));
  return [
    ...[...declared]
      .filter((description) => !descriptions.has(description))
      .map((description) => `${description} is declared but not in the committed pact: record it.`),
    ...[...descriptions]
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
