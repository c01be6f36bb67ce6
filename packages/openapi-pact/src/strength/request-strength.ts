import { openMockServer } from "./mock-server.js";
import { onePerPath } from "./mutant.js";
import { type RequestMutant, requestExample, requestMutants } from "./request-mutants.js";
import type { SideStrength, Verdict } from "./side-strength.js";
import type { StrengthSource } from "./strength-source.js";

/** The mutants of a service's requests: they follow from its document and table alone. */
export function requestMutantsOf({
  document,
  pact,
  checks,
}: Pick<StrengthSource, "document" | "pact" | "checks">): readonly RequestMutant[] {
  return onePerPath(
    pact.interactions.flatMap((interaction) => {
      const operation = document.operations.get(interaction.operationId);
      return operation ? requestMutants({ document, checks, pact, operation, interaction }) : [];
    }),
  );
}

/** Sends every mutant of every service's requests to Pact's mock server of the interaction that carries it. */
export async function requestStrength(
  sources: readonly StrengthSource[],
  progress: (done: number, all: number) => void,
): Promise<SideStrength> {
  const prepared = sources.map((source) => ({ source, mutants: requestMutantsOf(source) }));
  const all = prepared.reduce((sum, { mutants }) => sum + mutants.length, 0);
  const verdicts = new Map<string, Verdict[]>();
  const problems: string[] = [];
  let done = 0;
  for (const { source, mutants } of prepared) {
    const own: Verdict[] = [];
    verdicts.set(source.name, own);
    for (const description of new Set(mutants.map((one) => one.description))) {
      const carried = mutants.filter((one) => one.description === description);
      const found = await sendAll(source, description, carried);
      own.push(...found.verdicts);
      problems.push(...found.problems);
      done += carried.length;
      progress(done, all);
    }
  }
  return { verdicts, problems };
}

async function sendAll(
  source: StrengthSource,
  description: string,
  mutants: readonly RequestMutant[],
): Promise<{ readonly verdicts: readonly Verdict[]; readonly problems: readonly string[] }> {
  const committed = source.committed.get(description);
  if (!committed) {
    throw new Error(`${source.name}: ${description} is not in the committed pact: record it.`);
  }
  const server = await openMockServer(committed);
  try {
    if (!(await server.matches(unmutated(source, description)))) {
      const problem = `${source.name}: ${description}: the request that the table declares is not the one in the committed pact: record it.`;
      return { verdicts: [], problems: [problem] };
    }
    const verdicts: Verdict[] = [];
    for (const mutant of mutants) {
      const matches = await server.matches(mutant.sent);
      verdicts.push({ mutant, outcome: matches ? "survived" : "killed" });
    }
    return { verdicts, problems: [] };
  } finally {
    server.close();
  }
}

function unmutated({ document, pact, checks }: StrengthSource, description: string) {
  const interaction = pact.interactions.find((one) => one.description === description);
  const operation = interaction && document.operations.get(interaction.operationId);
  if (!operation) {
    throw new Error(`${description} is of no operation in ${document.place}.`);
  }
  return requestExample({ document, pact, checks, operation, interaction }).sent;
}
