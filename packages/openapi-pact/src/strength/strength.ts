import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../config/config.js";
import { passUnmutated } from "./pass-unmutated.js";
import { providerStrength } from "./provider-strength.js";
import { requestStrength } from "./request-strength.js";
import { type SideStrength, sideOf } from "./side-strength.js";
import type { StrengthReport, Timing } from "./strength-report.js";
import { readSources, type StrengthSource } from "./strength-source.js";

/** What to measure, and who hears how far it is. */
export interface StrengthOptions {
  /** The services to measure, by name. Default all. */
  readonly services?: readonly string[];
  /** Told what is being done, and how much of it is done. */
  readonly progress?: Progress;
}

type Progress = (step: string, done: number, all: number) => void;

/**
 * Measures how strong the committed pacts of a config are: mutants of every answer go through Pact's verifier, mutants of every
 * request to Pact's mock server. What is wrong beside the mutants is a problem of the report.
 */
export async function strength(
  config: Config,
  { services: names, progress = () => {} }: StrengthOptions = {},
): Promise<StrengthReport> {
  const started = performance.now();
  const { sources, problems } = await readSources(config, names);
  const run = problems.length > 0 ? { ...NO_RUN, problems } : await runSources(sources, progress);
  // Figures beside a problem would be those of another pact than the one that is meant.
  const services = run.problems.length > 0 ? [] : sources.map(({ name }) => figuresOf(run, name));
  const sides = services.flatMap(({ provider, request }) => [provider.leaving, request.leaving]);
  return {
    ok: run.problems.length === 0 && sides.every(({ mutants, killed }) => mutants === killed),
    services,
    problems: run.problems,
    provider: run.provider.pace,
    request: run.request.pace,
    seconds: (performance.now() - started) / 1000,
  };
}

interface Timed extends SideStrength {
  readonly pace: Timing;
}

interface Run {
  readonly provider: Timed;
  readonly request: Timed;
  readonly problems: readonly string[];
}

const NOT_RUN: Timed = {
  verdicts: new Map(),
  problems: [],
  pace: { mutants: 0, seconds: 0, msPerMutant: 0 },
};
const NO_RUN: Omit<Run, "problems"> = { provider: NOT_RUN, request: NOT_RUN };

async function runSources(sources: readonly StrengthSource[], progress: Progress): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-pact-"));
  try {
    const interactions = sources.reduce((sum, { committed }) => sum + committed.size, 0);
    progress("unmutated interactions", 0, interactions);
    const { answered, problems } = await passUnmutated(sources, folder);
    if (problems.length > 0) {
      return { ...NO_RUN, problems };
    }
    progress("unmutated interactions", interactions, interactions);
    const provider = await timed(
      providerStrength(answered, folder, (...done) => progress("mutants of answers", ...done)),
    );
    const request = await timed(
      requestStrength(sources, (...done) => progress("mutants of requests", ...done)),
    );
    return { provider, request, problems: [...provider.problems, ...request.problems] };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function timed(running: Promise<SideStrength>): Promise<Timed> {
  const started = performance.now();
  const side = await running;
  const seconds = (performance.now() - started) / 1000;
  const mutants = [...side.verdicts.values()].flat().length;
  const msPerMutant = mutants === 0 ? 0 : (1000 * seconds) / mutants;
  return { ...side, pace: { mutants, seconds, msPerMutant } };
}

function figuresOf({ provider, request }: Run, service: string) {
  return {
    service,
    provider: sideOf(provider.verdicts.get(service) ?? [], "provider"),
    request: sideOf(request.verdicts.get(service) ?? [], "request"),
  };
}
