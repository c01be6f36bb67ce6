import { writeFile } from "node:fs/promises";
import type { InteractionContext } from "../compare/interaction-context.js";
import { interactionContexts } from "../compare/interaction-contexts.js";
import type { ServiceConfig } from "../config/config.js";
import { readDocument } from "../document/read-document.js";
import { requireCommitted } from "../pact-file/committed-pact.js";
import { pactDocument } from "../pact-file/pact-document.js";
import { type PactFile, readPact } from "../pact-file/read-pact.js";
import type { RecordedInteraction } from "../pact-file/recorded-interaction.js";
import { runVerifier } from "../verification/run-verifier.js";
import type { InteractionResult } from "../verification/verifier-report.js";
import { VerifierRun } from "../verification/verifier-run.js";
import { judgeAnswer } from "./judge-answer.js";
import type { LiveOptions } from "./live-options.js";
import { LiveProvider } from "./live-provider.js";
import type { LiveInteraction } from "./live-report.js";
import { callerOf, reasonToSkip } from "./reason-to-skip.js";

/** What becomes of each interaction of a service's committed pact; `pactFile` is where those that are asked may be written. */
export async function liveInteractions(
  { pact, spec, committed, timeoutMs }: ServiceConfig,
  { baseUrl, token, caller: named, all = false }: LiveOptions,
  pactFile: string,
): Promise<readonly LiveInteraction[]> {
  const document = await readDocument(spec);
  const { text, place } = requireCommitted(committed);
  const file = readPact(text, place);
  const contexts = interactionContexts({ document, table: pact }, file.interactions);
  const callers = callersOf(contexts);
  refuseStranger(callers, named);
  const caller = token === undefined ? undefined : (named ?? mostFrequent(callers));
  const skipped: LiveInteraction[] = [];
  const asked = file.interactions.flatMap((interaction) => {
    const context = contexts.get(interaction);
    const reason = reasonToSkip(document, interaction, context?.route, { all, caller });
    if (context && reason === undefined) {
      return [context];
    }
    const operationId = context?.route.operation.operationId ?? "";
    const { description } = interaction;
    skipped.push({ description, operationId, outcome: "skipped", reason: reason ?? "" });
    return [];
  });
  const provider = new LiveProvider(baseUrl, token, document, stateNames(file));
  await writeFile(
    pactFile,
    subset(
      file,
      asked.map(({ interaction }) => interaction),
    ),
  );
  const results = asked.length > 0 ? await ask(pactFile, provider, timeoutMs) : [];
  const answered = asked.map(async (context, turn): Promise<LiveInteraction> => {
    const { description } = context.interaction;
    const { operationId } = context.route.operation;
    const result = results[turn];
    if (result?.description !== description) {
      throw new Error(`The verifier said nothing of ${description}.`);
    }
    const verdict = await judgeAnswer(context, result, provider.answers[turn]);
    return { description, operationId, ...verdict };
  });
  return [...(await Promise.all(answered)), ...skipped];
}

/** The states of every interaction are taken for reached: nobody can set them. */
function stateNames({ interactions }: PactFile): readonly string[] {
  return interactions.flatMap(({ states }) => states);
}

function subset(
  { consumer, provider }: PactFile,
  interactions: readonly RecordedInteraction[],
): string {
  const sources = interactions.map(({ source }) => source);
  return JSON.stringify(pactDocument(consumer, provider, sources));
}

async function ask(
  pactFile: string,
  provider: LiveProvider,
  timeoutMs: number | undefined,
): Promise<readonly InteractionResult[]> {
  const run = await VerifierRun.open({ pactFile }, provider, timeoutMs);
  try {
    const { results, crash } = await runVerifier([run.job]);
    const result = results.get(run.job);
    if (crash !== undefined || !result) {
      throw new Error(crash ?? "The verifier gave no answer.");
    }
    return run.conclude(result);
  } finally {
    await run.close();
  }
}

/** Who makes each of the calls that say so. */
function callersOf(
  contexts: ReadonlyMap<RecordedInteraction, InteractionContext>,
): readonly string[] {
  return [...contexts].flatMap(
    ([interaction, { route }]) => callerOf(interaction, route.operation) ?? [],
  );
}

function refuseStranger(callers: readonly string[], named: string | undefined): void {
  if (named !== undefined && !callers.includes(named)) {
    const known = [...new Set(callers)].sort().join(", ");
    throw new Error(`The pact has no caller ${named}; it has ${known}.`);
  }
}

function mostFrequent(callers: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const caller of callers) {
    counts.set(caller, (counts.get(caller) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
