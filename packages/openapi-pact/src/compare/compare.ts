import { setImmediate as othersTurn } from "node:timers/promises";
import type { Document } from "../document/read-document.js";
import { type PactFile, readPact } from "../pact-file/read-pact.js";
import type { RecordedInteraction } from "../pact-file/recorded-interaction.js";
import type { Pact } from "../table/pact.js";
import { comparatorFindings } from "./comparator-findings.js";
import { duplicateFindings } from "./duplicate-findings.js";
import type { Finding } from "./finding.js";
import type { BareFinding, InteractionContext } from "./interaction-context.js";
import { interactionContexts } from "./interaction-contexts.js";
import { matcherFindings } from "./matcher-findings.js";
import { ALLOWED, isOverruled } from "./policy.js";
import { requestFindings } from "./request-findings.js";
import { responseFindings } from "./response-findings.js";

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
  const contexts = interactionContexts(options, interactions);
  const own: (BareFinding & { readonly interaction: RecordedInteraction })[] = [];
  for (const interaction of interactions) {
    const found = ownFindings(interaction, contexts.get(interaction));
    own.push(...found.map((one) => ({ interaction, ...one })));
    // A provider may be answering its verifier in this very thread.
    await othersTurn();
  }
  const seen = new Set(own.map(keyOf));
  const others = (await comparatorFindings(document, interactions)).filter((finding) => {
    const context = contexts.get(finding.interaction);
    return context && !seen.has(keyOf(finding)) && !isOverruled(finding, context);
  });
  const reasons = new Map([...ALLOWED, ...(options.allow ?? [])]);
  return distinct([
    ...partyFindings(file, options.table),
    ...duplicateFindings(interactions, options.table),
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
const PASSES: readonly ((context: InteractionContext) => readonly BareFinding[])[] = [
  referenceFindings,
  requestFindings,
  responseFindings,
  matcherFindings,
];

function ownFindings(
  { request, pending }: RecordedInteraction,
  context: InteractionContext | undefined,
): readonly BareFinding[] {
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
    ...(context ? PASSES.flatMap((pass) => pass(context)) : [unknown]),
  ];
}

function referenceFindings({
  interaction,
  route: { operation },
}: InteractionContext): readonly BareFinding[] {
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
