import type { Problem } from "../problem.js";
import { cellWaiverProblems } from "./cell-waiver-problems.js";
import type { Coverage } from "./coverage.js";
import type { CoverageConfig } from "./coverage-config.js";
import { ratchetProblems } from "./ratchet-problems.js";
import { readRatchet } from "./read-ratchet.js";

/**
 * What the coverage of the services that were verified breaks, of all that the config asks of it. `configured` are all the
 * services there are, verified or not. Throws where the ratchet cannot be read.
 */
export function coverageProblems(
  { ratchet, waivers = {}, maxWaived = 0.02 }: CoverageConfig,
  coverages: ReadonlyMap<string, Coverage>,
  configured: readonly string[],
): readonly Problem[] {
  const saved = readRatchet(ratchet)?.services ?? {};
  const strangers = (names: object): readonly string[] =>
    Object.keys(names).filter((name) => !configured.includes(name));
  return [
    ...strangers(waivers).map((name) => `A waiver names the service ${name}: there is none.`),
    ...strangers(saved).map(
      (name) =>
        `The ratchet names the service ${name}, and there is none: run \`openapi-pact coverage --write\`.`,
    ),
  ]
    .map((message): Problem => ({ gate: "coverage", message }))
    .concat(
      [...coverages].flatMap(([service, coverage]) =>
        [
          ...cellWaiverProblems(
            coverage,
            { waivers: waivers[service] ?? {}, maxWaived },
            new Date(),
          ),
          ...ratchetProblems(coverage, saved[service]),
        ].map((message): Problem => ({ gate: "coverage", service, message })),
      ),
    );
}
