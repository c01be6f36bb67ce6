import { setImmediate as othersTurn } from "node:timers/promises";
import type { Document } from "../document/read-document.js";
import { type PactFile, readPact } from "../pact-file/read-pact.js";
import type { RecordedInteraction } from "../pact-file/recorded-interaction.js";
import type { Pact } from "../table/pact.js";
import { comparatorFindings } from "./comparator-findings.js";
import type { Finding } from "./finding.js";
import type { Fault, Judgement } from "./judgement.js";
import { judgementsOf } from "./judgements-of.js";
import { matcherFaults } from "./matcher-faults.js";
import { ALLOWED, isOverruled } from "./policy.js";
import { requestFaults } from "./request-faults.js";
import { responseFaults } from "./response-faults.js";

/** What to compare. */
export interface CompareOptions {
  readonly document: Document;
  /** The pact file's text. */
  readonly pact: string;
  /** Where the text is from, for messages. */
  readonly place?: string;
  /** The table the pact was recorded from, which knows what is wrong on purpose. Any pact can be compared without one. */
  readonly table?: Pact;
  /** Codes of findings to let pass, each with the reason. */
  readonly allow?: ReadonlyMap<string, string>;
}

/**
 * Holds every request and response of a recorded pact against a document: by PactFlow's comparator, and by a pass of our own
 * for what that one does not see. A text that is no usable pact throws in one line.
 */
export async function compare(options: CompareOptions): Promise<readonly Finding[]> {
  const { document, pact, place = "the pact" } = options;
  const file = readPact(pact, place);
  const { interactions } = file;
  const judgements = judgementsOf(options, interactions);
  const own: (Fault & { readonly interaction: RecordedInteraction })[] = [];
  for (const interaction of interactions) {
    const faults = ownFaults(interaction, judgements.get(interaction));
    own.push(...faults.map((fault) => ({ interaction, ...fault })));
    // A provider may be answering its verifier in this very thread.
    await othersTurn();
  }
  const seen = new Set(own.map(keyOf));
  const others = (await comparatorFindings(document, interactions)).filter((finding) => {
    const judgement = judgements.get(finding.interaction);
    return judgement && !seen.has(keyOf(finding)) && !isOverruled(finding, judgement);
  });
  const reasons = new Map([...ALLOWED, ...(options.allow ?? [])]);
  return distinct([
    ...partyFindings(file, options.table),
    ...[...own, ...others].map(({ interaction, code, message }) => {
      const allowed = reasons.get(code);
      const { description } = interaction;
      return { code, description, message, ...(allowed !== undefined && { allowed }) };
    }),
  ]);
}

/** A misspelt name would make it the pact of nobody, which verifies nothing where pacts are found by name. */
function partyFindings(
  { consumer, provider }: PactFile,
  table: Pact | undefined,
): readonly Finding[] {
  const found = `${consumer} and ${provider}`;
  const wanted = table && `${table.consumer} and ${table.provider}`;
  const message = `is between ${found}, but the table is between ${wanted}`;
  return wanted === undefined || found === wanted
    ? []
    : [{ code: "pact.parties.incompatible", description: "The pact", message }];
}

/** Our own pass: each looks at one side of an interaction. */
const PASSES: readonly ((judgement: Judgement) => readonly Fault[])[] = [
  referenceFaults,
  requestFaults,
  responseFaults,
  matcherFaults,
];

function ownFaults(
  { request, pending }: RecordedInteraction,
  judgement: Judgement | undefined,
): readonly Fault[] {
  const unsettled = {
    code: "interaction.pending",
    message: "is pending, so that its failure would pass: verify it, or take it out",
  };
  const unknown = {
    code: "request.path-or-method.unknown",
    message: `request ${request.method} ${request.path} is for no operation of the document`,
  };
  return [
    ...(pending ? [unsettled] : []),
    ...(judgement ? PASSES.flatMap((pass) => pass(judgement)) : [unknown]),
  ];
}

function referenceFaults({ interaction, route: { operation } }: Judgement): readonly Fault[] {
  const { operationId, request } = interaction;
  const message = `refers to the operation ${operationId}, but ${request.method} ${request.path} is ${operation.operationId}`;
  return operationId === undefined || operationId === operation.operationId
    ? []
    : [{ code: "interaction.reference.incompatible", message }];
}

function keyOf({ interaction, code }: { interaction: RecordedInteraction; code: string }): string {
  return JSON.stringify([interaction.description, code]);
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
