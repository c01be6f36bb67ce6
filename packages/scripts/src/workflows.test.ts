import { spawnSync } from "node:child_process";
import { accessSync, constants, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readOptions } from "./impact/read-options.ts";
import { ROOT } from "./run.ts";

/** Of a workflow, what is looked at here. */
interface Workflow {
  readonly on: { readonly schedule?: readonly { readonly cron: string }[] };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly "timeout-minutes"?: number;
  readonly strategy?: { readonly matrix: { readonly service: readonly string[] } };
  readonly steps: readonly Step[];
}
interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: { readonly "fetch-depth"?: number };
}

const FOLDER = join(ROOT, ".github/workflows");
const FILES = readdirSync(FOLDER);

function textOf(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8");
}

function workflow(file: string): Workflow {
  // GitHub's format, of which the interface names what is used.
  return parse(textOf(file)) as Workflow;
}

function stepsOf(file: string): readonly Step[] {
  return Object.values(workflow(file).jobs).flatMap(({ steps }) => steps);
}

/** Each call of pnpm: the script, and what it is given. */
function callsIn(file: string): readonly (readonly string[])[] {
  return stepsOf(file).flatMap(({ run = "" }) =>
    [...run.matchAll(/\bpnpm(?:@\d+)? (?:--silent )?([^\n|>&;]*)/g)].map(([, call = ""]) =>
      call.trim().split(/\s+/),
    ),
  );
}

test("the workflows there are", () => {
  expect(FILES.toSorted()).toEqual(["ci.yml", "specs.yml"]);
});

test.each(FILES)("%s calls scripts that exist", (file) => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

  for (const [script = ""] of callsIn(file)) {
    expect(Object.keys(scripts)).toContain(script);
  }
});

test("what the pull request is made with is called", () => {
  expect(callsIn("specs.yml").map(([script]) => script)).toEqual([
    "specs:pull",
    "build",
    "generate",
    "api:update",
    "impact",
  ]);
});

test("impact is called with options that it has", () => {
  const [, ...args] = callsIn("specs.yml").find(([script]) => script === "impact") ?? [];

  expect(readOptions(args)).toEqual({
    base: "main",
    format: "markdown",
    write: true,
    check: false,
    services: ['"$SERVICE"'],
  });
});

test.each(FILES)("%s pins its actions by version, ends, and has no secret of its own", (file) => {
  for (const { uses } of stepsOf(file)) {
    expect(uses ?? "none@v0.0.0").toMatch(/^[\w./-]+@v\d+\.\d+\.\d+$/);
  }
  for (const { "timeout-minutes": minutes } of Object.values(workflow(file).jobs)) {
    expect(minutes).toBeLessThanOrEqual(60);
  }
  expect(Object.values(workflow(file).permissions)).not.toContain("write-all");
  expect(textOf(file)).not.toContain("secrets.");
});

test.each(FILES)("%s has the history at hand that impact needs", (file) => {
  const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith("actions/checkout@"));

  expect(checkouts.map((step) => step.with?.["fetch-depth"])).toEqual(checkouts.map(() => 0));
  expect(checkouts).toHaveLength(1);
});

test.each(FILES)("the shell understands every step of %s", (file) => {
  for (const { run } of stepsOf(file)) {
    const { stderr } = spawnSync("bash", ["-n"], { input: run ?? "", encoding: "utf8" });
    expect(stderr).toBe("");
  }
});

test("ci runs what a contributor runs", () => {
  expect(stepsOf("ci.yml").flatMap(({ run = [] }) => run)).toEqual([".ci/run"]);
  accessSync(join(ROOT, ".ci/run"), constants.X_OK);
});

test("every published document is pulled, on a schedule", () => {
  const { on, jobs } = workflow("specs.yml");
  const sources = parse(readFileSync(join(ROOT, "specs/sources.yaml"), "utf8"));

  expect(jobs.pull?.strategy?.matrix.service.toSorted()).toEqual(Object.keys(sources).sort());
  expect(on.schedule?.map(({ cron }) => cron.split(" ").length)).toEqual([5]);
});
