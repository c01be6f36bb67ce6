import { execFile, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { makeRepository, type Repository } from "./impact/repository.ts";
import { ROOT } from "./run.ts";

/** GitHub's command talks to GitHub alone; this one writes down what it is asked, and knows whether a pull request is open. */
const GH = `#!/usr/bin/env bash
echo "$*" >> "$GH_LOG"
if [ "$1 $2" = "pr list" ]; then cat "$GH_OPEN"; fi
`;

let repository: Repository;
let origin: string;
let tools: string;

beforeEach(() => {
  repository = makeRepository();
  origin = mkdtempSync(join(tmpdir(), "impact-origin-"));
  tools = mkdtempSync(join(tmpdir(), "impact-tools-"));
  writeFileSync(join(tools, "gh"), GH);
  chmodSync(join(tools, "gh"), 0o755);
  repository.git("init", "--quiet", "--bare", origin);
  repository.git("remote", "add", "origin", origin);
  repository.git("push", "--quiet", "origin", "main");
});
afterEach(() => {
  repository[Symbol.dispose]();
  rmSync(origin, { recursive: true });
  rmSync(tools, { recursive: true });
});

/** Runs the workflow's last step as the runner does: bash that ends at the first failure. */
function openPullRequest(open: number): readonly string[] {
  const { jobs } = parse(readFileSync(join(ROOT, ".github/workflows/specs.yml"), "utf8"));
  const { run } = jobs.pull.steps.at(-1);
  writeFileSync(join(tools, "log"), "");
  writeFileSync(join(tools, "open"), String(open));
  const { status, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", run], {
    cwd: repository.root,
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: [tools, process.env.PATH].join(delimiter),
      SERVICE: "members",
      BRANCH: "specs/members",
      RUNNER_TEMP: tools,
      GH_LOG: join(tools, "log"),
      GH_OPEN: join(tools, "open"),
    },
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return readFileSync(join(tools, "log"), "utf8").trim().split("\n");
}

function pushed(): readonly string[] {
  const names = repository.git("diff", "--name-only", "main", "origin/specs/members");
  return names.trim().split("\n");
}

function pull(joined: string): void {
  repository.edit("specs/members.yaml", "When the customer became a member.", joined);
  mkdirSync(join(repository.root, ".changeset"), { recursive: true });
  repository.write(".changeset/members-1.md", '---\n"@entur-clients/members": patch\n---\n');
}

test("a pull request is opened, and brought up to date the next time", () => {
  pull("When the customer joined.");

  expect(openPullRequest(0)).toEqual([
    "pr list --head specs/members --state open --json number --jq length",
    `pr create --base main --head specs/members --title Take over the published document of members --body-file ${tools}/impact.md`,
    "workflow run ci.yml --ref specs/members",
  ]);
  expect(pushed()).toEqual([".changeset/members-1.md", "specs/members.yaml"]);

  repository.git("switch", "--quiet", "main");
  pull("The day the customer joined.");
  const [, second] = openPullRequest(1);
  expect(second).toMatch(/^pr edit specs\/members --title .* --body-file /);
  expect(repository.git("show", "origin/specs/members:specs/members.yaml")).toContain(
    "The day the customer joined.",
  );
  expect(repository.git("rev-list", "--count", "main..origin/specs/members").trim()).toBe("1");
});

/** The runner's npx would fetch pnpm; this one runs the script that pnpm would. */
const NPX = `#!/usr/bin/env bash
exec node "${ROOT}/packages/codegen/bin/specs-pull.mjs" --specs specs "\${@:4}"
`;

/** Runs the workflow's step that pulls, and answers what it says to the steps after it. */
async function pullStep(): Promise<string> {
  const { jobs } = parse(readFileSync(join(ROOT, ".github/workflows/specs.yml"), "utf8"));
  const { run } = jobs.pull.steps.find(({ id }: { readonly id?: string }) => id === "pull");
  const output = join(tools, "output");
  writeFileSync(output, "");
  await promisify(execFile)("bash", ["-eo", "pipefail", "-c", run], {
    cwd: repository.root,
    env: {
      ...process.env,
      PATH: [tools, process.env.PATH].join(delimiter),
      SERVICE: "members",
      GITHUB_OUTPUT: output,
    },
  });
  return readFileSync(output, "utf8");
}

test("what is published is pulled, and the steps after it run only where it differs", async () => {
  writeFileSync(join(tools, "npx"), NPX);
  chmodSync(join(tools, "npx"), 0o755);
  const module = join(ROOT, "packages/codegen/src/load-document.ts");
  const { loadDocument }: { loadDocument: (file: string) => Promise<object> } = await import(
    module
  );
  const document = await loadDocument(join(ROOT, "specs/members.yaml"));
  const server = createServer((_, response) => response.end(JSON.stringify(document)));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // Listening on a port, an address has one.
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/openapi.json`;
  repository.write("specs/sources.yaml", `members: { url: "${url}", tags: [Members] }\n`);

  try {
    expect(await pullStep()).toBe("changed=true\n");
    repository.commit("Take over what is published");
    expect(await pullStep()).toBe("changed=false\n");
  } finally {
    server.close();
  }
});
