import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type WorkspaceCopy, workspaceCopy } from "../../codegen/src/testing/workspace-copy.ts";
import { type Repository, repositoryAt } from "./impact/repository.ts";

/** Machines may be busy; nothing here is bounded by time. */
const PATIENCE = 600_000;
const SPEC = "specs/members.yaml";
/** Of `Member` alone: other schemas have a `customerId` too. */
const REQUIRED = "required: [id, createdAt, customerId, organisationId]";
const PROPERTY = "        customerId:\n          type: string\n          description: Identifies";

let workspace: WorkspaceCopy;
let repository: Repository;

beforeAll(async () => {
  workspace = await workspaceCopy();
  repository = repositoryAt(workspace.root);
  repository.git("init", "--quiet", "--initial-branch=main");
  repository.commit("Begin");
  const recorded = run(
    ".",
    "vitest",
    "run",
    "--config",
    "vitest.record.config.ts",
    "packages/members",
  );
  expect(recorded).toMatchObject({ status: 0 });
  // Red below is then for the one reason.
  expect(verify()).toMatchObject({ status: 0 });
  for (const text of [REQUIRED, PROPERTY]) {
    repository.edit(SPEC, text, text.replace("customerId", "customerNumber"));
  }
}, PATIENCE);
afterAll(() => workspace.remove());

/** Runs a tool of the workspace in one of its folders. */
function run(folder: string, tool: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  const command = join(workspace.root, "node_modules/.bin", tool);
  const cwd = join(workspace.root, folder);
  return spawnSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, CI: "1" } });
}

function verify(): SpawnSyncReturns<string> {
  return run(".", "openapi-pact", "verify", "--service", "members");
}

test("a response property renamed in a spec turns impact, the gate, the compiler and verify red, each naming it", {
  timeout: PATIENCE,
}, () => {
  const generated = run(".", "node", "packages/codegen/bin/generate.mjs", "members");
  expect(generated).toMatchObject({ status: 0, stderr: "" });

  const script = "packages/scripts/bin/run.mjs";
  const impact = run(".", "node", script, "impact", "members");
  expect(impact.status).toBe(1);
  expect(impact.stdout).toMatch(/breaking +property response: .*customerId removed/);

  const gate = run(".", "node", script, "impact", "--check", "members");
  expect(gate.status).toBe(1);
  expect(gate.stderr).toMatch(/members: .*customerId removed at .*: breaking, and no change file/);

  const compiler = run("packages/members", "tsc", "--noEmit");
  expect(compiler.status).not.toBe(0);
  expect(compiler.stdout).toMatch(/^pact\/get-member\.ts\(.*error TS\d+: .*'customerId'/m);

  const verified = verify();
  expect(verified.status).toBe(1);
  expect(verified.stdout).toMatch(/getMember › 200 › .*: response body \/customerId is no field/);
  expect(verified.stdout).toMatch(
    /getMember › 200 › .*: the answer breaks the document: "\/customerN/,
  );
});
