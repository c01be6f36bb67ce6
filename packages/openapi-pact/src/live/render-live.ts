import type { LiveInteraction, LiveReport, LiveService } from "./live-report.js";

/** One line for each service, each disagreement and each undecided interaction; what was skipped is summed up by reason. */
export function renderLive({ services }: LiveReport): string {
  return services.flatMap(linesOf).concat("").join("\n");
}

function linesOf({ service, interactions, problem }: LiveService): readonly string[] {
  const having = (outcome: LiveInteraction["outcome"]): readonly LiveInteraction[] =>
    interactions.filter((one) => one.outcome === outcome);
  const counts = (["agrees", "disagrees", "undecided", "skipped"] as const).map(
    (outcome) => `${having(outcome).length} ${outcome}`,
  );
  const operations = new Set(having("disagrees").map(({ operationId }) => operationId));
  const told = ({ description, reason }: LiveInteraction): string =>
    `${service} ${description}: ${reason}`;
  return [
    ...(problem === undefined ? [] : [`✗ ${service} ${problem}`]),
    ...having("disagrees").map((one) => `✗ ${told(one)}`),
    ...having("undecided").map((one) => `? ${told(one)}`),
    ...skippedLines(service, having("skipped")),
    `${service}: ${counts.join(", ")}; ${
      operations.size === 0
        ? "no operation differs"
        : `${operations.size} operations differ: ${[...operations].join(", ")}`
    }`,
  ];
}

function skippedLines(service: string, skipped: readonly LiveInteraction[]): readonly string[] {
  const byReason = new Map<string, readonly string[]>();
  for (const { reason, description } of skipped) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), description]);
  }
  return [...byReason].map(
    ([reason, [first, ...others]]) =>
      `· ${service} ${first}${others.length === 0 ? "" : ` and ${others.length} more`}: ${reason}`,
  );
}
