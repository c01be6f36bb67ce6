import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../config/config.js";
import { coverServices } from "../coverage/cover-services.js";
import type { Coverage } from "../coverage/coverage.js";
import type { Problem } from "../problem.js";
import { environmentProblems } from "./environment-problems.js";
import type { Report } from "./report.js";
import { runVerifier } from "./run-verifier.js";
import { ServiceRun } from "./service-run.js";

/** How much to verify. */
export interface VerifyOptions {
  /** The services to verify, by name. Default all. */
  readonly services?: readonly string[];
  /**
   * `committed` verifies the committed pacts where nothing was recorded, and does not compare them with recordings.
   * Default `recorded`.
   */
  readonly against?: "recorded" | "committed";
}

/** A report with the coverage it rests on, by service. */
export interface CoveredReport {
  readonly report: Report;
  readonly coverages: ReadonlyMap<string, Coverage>;
}

/** Verifies the pacts of a config. Whatever is wrong becomes a problem of the report; nothing throws but a programming error. */
export async function verify(config: Config, options: VerifyOptions = {}): Promise<Report> {
  const { report } = await run(config, options, config.coverage !== undefined);
  return report;
}

/** Verifies like {@link verify}, and works out the coverage even where the config asks nothing of it. */
export function verifyWithCoverage(
  config: Config,
  options: VerifyOptions = {},
): Promise<CoveredReport> {
  return run(config, options, true);
}

async function run(
  config: Config,
  options: VerifyOptions,
  withCoverage: boolean,
): Promise<CoveredReport> {
  const started = performance.now();
  const { services = Object.keys(config.services), against = "recorded" } = options;
  const unknown = services.filter((name) => !Object.hasOwn(config.services, name));
  const refusals = [
    ...environmentProblems(process.env),
    ...unknown.map((name) => unknownService(name, config)),
  ];
  const runs =
    refusals.length > 0
      ? []
      : services.flatMap((name) => {
          const service = config.services[name];
          return service ? [new ServiceRun(name, service, against)] : [];
        });
  const crash = await runAll(runs);
  const { coverages, problems: uncovered } = coverServices(config, withCoverage ? runs : []);
  const problems = [...refusals, ...runs.flatMap((run) => run.problems), ...crash, ...uncovered];
  const report = {
    ok: problems.length === 0 && runs.length > 0,
    services: runs.map((run) => run.report()),
    problems: runs.length === 0 && problems.length === 0 ? [NOTHING] : problems,
    seconds: (performance.now() - started) / 1000,
  };
  return { report, coverages };
}

const NOTHING: Problem = {
  gate: "verify",
  message: "There is no service to verify: name one in the config.",
};

async function runAll(runs: readonly ServiceRun[]): Promise<readonly Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-pact-"));
  try {
    const jobs = await Promise.all(runs.map((run) => run.prepare(folder)));
    const [{ results, crash }] = await Promise.all([
      runVerifier(jobs.flat()),
      ...runs.map((run) => run.judge()),
    ]);
    await Promise.all(runs.map((run) => run.conclude(results)));
    return crash === undefined ? [] : [{ gate: "verify", message: crash }];
  } finally {
    await Promise.all(runs.map((run) => run.close()));
    await rm(folder, { recursive: true });
  }
}

function unknownService(name: string, { services }: Config): Problem {
  const known = Object.keys(services).join(", ");
  return { gate: "environment", message: `There is no service ${name}; the config has ${known}.` };
}
