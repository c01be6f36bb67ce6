import type { Config, ServiceConfig } from "../config/config.js";
import { servicesOf } from "../config/services-of.js";
import { type Document, readDocument } from "../document/read-document.js";
import { type SchemaChecks, schemaChecks } from "../document/schema-checks.js";
import { committedProblems, requireCommitted } from "../pact-file/committed-pact.js";
import { readPact } from "../pact-file/read-pact.js";
import type { RecordedInteraction } from "../pact-file/recorded-interaction.js";
import type { Pact } from "../table/pact.js";
import { tableProblems } from "../table/table-problems.js";
import { environmentProblems } from "../verification/environment-problems.js";

/** One service's document, table and committed pact, from which its mutants follow. */
export interface StrengthSource {
  readonly name: string;
  readonly service: ServiceConfig;
  readonly pact: Pact;
  readonly document: Document;
  readonly checks: SchemaChecks;
  /** The committed pact's text. */
  readonly text: string;
  /** Its interactions by description. */
  readonly committed: ReadonlyMap<string, CommittedInteraction>;
}

/** The parts of an interaction in a pact of version 4 that mutants are held against. */
export interface CommittedInteraction {
  readonly description: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query?: { readonly [name: string]: readonly string[] };
    readonly headers?: { readonly [name: string]: readonly string[] };
    readonly body?: { readonly content: unknown; readonly contentType: string };
    readonly matchingRules?: object;
  };
  readonly response: object;
}

/** Reads what the mutants of these services follow from, or says why that cannot be done. */
export async function readSources(
  config: Config,
  names: readonly string[] | undefined,
): Promise<{ readonly sources: readonly StrengthSource[]; readonly problems: readonly string[] }> {
  const services = servicesOf(config, names);
  const sources: StrengthSource[] = [];
  const problems = environmentProblems(process.env).map(({ message }) => message);
  for (const [name, service] of services) {
    const { source, problems: found } = await readSource(name, service).catch((error: Error) => ({
      source: undefined,
      problems: [error.message],
    }));
    sources.push(...(source ? [source] : []));
    problems.push(...found.map((problem) => `${name}: ${problem}`));
  }
  if (services.length === 0) {
    problems.push("There is no service to measure: name one in the config.");
  }
  return { sources, problems };
}

async function readSource(
  name: string,
  service: ServiceConfig,
): Promise<{ readonly source?: StrengthSource; readonly problems: readonly string[] }> {
  const { pact, spec, committed } = service;
  const document = await readDocument(spec);
  const found = requireCommitted(committed);
  // A pact of another version, or no pact at all, is that one problem.
  const { interactions } = readPact(found.text, found.place);
  const problems = [...tableProblems(document, pact), ...committedProblems(found, pact)];
  if (problems.length > 0) {
    return { problems };
  }
  const checks = schemaChecks(document.files);
  return {
    source: {
      name,
      service,
      pact,
      document,
      checks,
      text: found.text,
      committed: new Map(interactions.map((one) => [one.description, committedInteraction(one)])),
    },
    problems,
  };
}

function committedInteraction({ source }: RecordedInteraction): CommittedInteraction {
  // It holds exactly what the table declares, so that it was written by the kit, with all of these parts.
  return source as unknown as CommittedInteraction;
}
