import type { Provider } from "../providers/provider.js";
import type { InteractionResult } from "../verification/verifier-report.js";
import type { PlannedInteraction, PlannedPact } from "./planned-pacts.js";

/** What came of one pact. */
export interface JudgedPact {
  readonly consumer: string;
  readonly consumerVersion: string;
  readonly pending: boolean;
  readonly wip: boolean;
  readonly interactions: number;
  readonly verified: number;
  /** Whether any interaction was not answered as declared, pending or not. */
  readonly failed: boolean;
  /** What differs in a pending pact: told, but no problem. */
  readonly pendingDifferences: readonly string[];
}

/** What came of all pacts. */
export interface JudgedPacts {
  readonly pacts: readonly JudgedPact[];
  readonly problems: readonly string[];
}

/** Holds what the verifier reports to what the broker announced: every interaction of every pact, and no other. */
export function judgePacts(
  planned: readonly PlannedPact[],
  results: readonly InteractionResult[],
  states: Provider["states"],
): JudgedPacts {
  const left = [...results];
  const problems: string[] = [];
  const pacts = planned.map((pact) => {
    problems.push(...vacuousProblems(pact), ...stateProblems(pact, states));
    const found = pact.interactions.map((one) => ({ one, result: take(left, pact, one) }));
    const differences = found.flatMap(({ one, result }) => differencesOf(one, result));
    const lines = differences.map((line) => `${nameOf(pact)}: ${line}`);
    const missing = found.filter(({ result }) => !result);
    problems.push(
      ...missing.map(({ one }) => `${nameOf(pact)}: ${one.description} was not verified.`),
      ...(pact.pending ? [] : lines),
    );
    return {
      consumer: pact.consumer,
      consumerVersion: pact.consumerVersion,
      pending: pact.pending,
      wip: pact.wip,
      interactions: found.length,
      verified: found.length - missing.length - differences.length,
      failed: differences.length > 0,
      pendingDifferences: pact.pending ? lines : [],
    };
  });
  const strangers = left.map(
    ({ consumer, description }) =>
      `${consumer}: ${description} was verified but not announced by the broker: run again.`,
  );
  return { pacts, problems: [...problems, ...strangers] };
}

function vacuousProblems(pact: PlannedPact): readonly string[] {
  return [
    ...(pact.interactions.length === 0 ? [`${nameOf(pact)} has no interaction.`] : []),
    ...pact.interactions
      .filter(({ pending }) => pending)
      .map(
        ({ description }) =>
          `${nameOf(pact)}: ${description} calls itself pending, which hides its failures.`,
      ),
  ];
}

function stateProblems(pact: PlannedPact, states: Provider["states"]): readonly string[] {
  const unknown = new Set(
    pact.interactions.flatMap((one) => one.states).filter((name) => !Object.hasOwn(states, name)),
  );
  // A pending pact may well ask for what the provider does not have yet.
  return pact.pending
    ? []
    : [...unknown].map((name) => `${nameOf(pact)}: the state "${name}" has no handler.`);
}

/** Takes the first result that is this interaction's; pacts of one consumer stand in the order of the plan. */
function take(
  left: InteractionResult[],
  { consumer }: PlannedPact,
  { description, states }: PlannedInteraction,
): InteractionResult | undefined {
  const at = left.findIndex(
    (one) =>
      one.consumer === consumer &&
      one.description === description &&
      JSON.stringify(one.states) === JSON.stringify(states),
  );
  return at === -1 ? undefined : left.splice(at, 1)[0];
}

function differencesOf(
  { description }: PlannedInteraction,
  result: InteractionResult | undefined,
): readonly string[] {
  return result?.failed
    ? [`${description}: ${result.differences.join("; ") || "the verifier gave no reason"}`]
    : [];
}

function nameOf({ consumer, consumerVersion }: PlannedPact): string {
  return `${consumer} ${consumerVersion}`;
}
