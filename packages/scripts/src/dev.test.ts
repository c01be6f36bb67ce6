import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CALLERS } from "@entur-clients/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type WorkspaceCopy, workspaceCopy } from "../../codegen/src/testing/workspace-copy.ts";

/** How often something is looked for at most, with a pause between. */
const POLLS = 1200;
const PAUSE_MS = 100;
/** Of the runner, which bounds by time what is bounded here by polls; machines may be busy. */
const PATIENCE = { timeout: 600_000 };

const TOKEN_REQUEST = {
  grant_type: "client_credentials",
  client_id: CALLERS.partner.clientId,
  client_secret: CALLERS.partner.clientSecret,
  audience: "https://api.sandbox.example",
};

let workspace: WorkspaceCopy;
let dev: ChildProcess;
let output = "";
let url = "";

beforeAll(async () => {
  workspace = await workspaceCopy();
  const script = join(workspace.root, "packages/scripts/bin/run.mjs");
  dev = spawn(process.execPath, [script, "dev", "--port", "0"], { cwd: workspace.root });
  for (const stream of [dev.stdout, dev.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  }
  await eventually(() => output.includes('"event":"ready"'));
  url = /"url":"([^"]+)"/.exec(output)?.[1] ?? "";
}, 600_000);
afterAll(async () => {
  const ended = once(dev, "exit");
  dev.kill("SIGTERM");
  await ended;
  await workspace.remove();
});

async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let poll = 0; poll < POLLS; poll += 1) {
    if (await isSo()) {
      return;
    }
    if (dev.exitCode !== null) {
      break;
    }
    await pause(PAUSE_MS);
  }
  throw new Error(`it did not come to pass; what was said:\n${output}`);
}

async function edit(
  change: (text: string) => string,
  file = join(workspace.root, "specs/members.yaml"),
): Promise<void> {
  const spec = await readFile(file, "utf8");
  const changed = change(spec);
  expect(changed).not.toBe(spec);
  await writeFile(file, changed);
}

async function control(name: string, body: object): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  return (await fetch(`${url}/${name}`, init)).json();
}

/** 401 where there is an operation, since no token is sent; 404 where there is none. */
async function statusOf(path: string): Promise<number> {
  return (await fetch(`${url}/personalisation/v1/programs/7/members/42/${path}`)).status;
}

const code = (file: string) => readFile(join(workspace.root, "packages/members", file), "utf8");

test(
  "a path renamed in a spec is renamed in the types and in the running sandbox",
  PATIENCE,
  async () => {
    output = "";
    expect([await statusOf("suspension-periods"), await statusOf("pauses")]).toEqual([401, 404]);

    await control("_sandbox/states", { name: "a customer", params: { customerNumber: 1000777 } });
    const { access_token: token } = Object(await control("oauth/token", TOKEN_REQUEST));
    const accounts = async () => {
      const headers = { authorization: `Bearer ${token}`, "et-client-name": "acme-webshop" };
      const path = "customers/v2/profiles/1000777/customer-accounts";
      return (await fetch(`${url}/${path}`, { headers })).status;
    };
    expect(await accounts()).toBe(200);

    await edit((spec) => spec.replace("/suspension-periods:", "/pauses:"));

    await eventually(async () => (await code("src/generated/methods.ts")).includes("/pauses"));
    await eventually(async () => (await statusOf("pauses")) === 401);
    expect(await statusOf("suspension-periods")).toBe(404);
    expect(await code("dist/esm/src/generated/methods.d.ts")).toContain("/pauses");
    // The same process: what it held is there, and the token it gave is good.
    expect(await accounts()).toBe(200);
    expect(output).not.toContain("a new sandbox starts");
  },
);

test(
  "a property renamed is named by the pact table's and the handlers' compile errors",
  PATIENCE,
  async () => {
    output = "";
    await edit((spec) => spec.replaceAll(/\bcustomerId\b/g, "customerNumber"));

    await eventually(() => /packages\/members\/pact\/.*: error TS.*customerId/s.test(output));
    await eventually(() => /packages\/sandbox\/src\/members\/.*: error TS/.test(output));
  },
);

test("a spec that cannot be read is told, and what was good last goes on", PATIENCE, async () => {
  output = "";
  await edit((spec) => `${spec}\n  : [`);

  await eventually(() => /specs\/members\.yaml:\d+:\d+: /.test(output));
  expect(await statusOf("pauses")).toBe(401);
  expect(await code("src/generated/methods.ts")).toContain("/pauses");

  output = "";
  await edit((spec) => spec.replace("\n  : [", "").replace("/pauses:", "/breaks:"));

  await eventually(async () => (await statusOf("breaks")) === 401);
});

test(
  "a handler saved is served by the sandbox that runs, and what all stand on by a new one",
  PATIENCE,
  async () => {
    const file = (name: string) => join(workspace.root, "packages/sandbox/src", name);
    output = "";
    await appendFile(file("members/get-member.ts"), "\nconsole.error('the handler was loaded');\n");
    await eventually(() => output.includes("the handler was loaded"));
    await eventually(() => output.includes("the sandbox follows"));
    expect(output).not.toContain("a new sandbox starts");

    output = "";
    await appendFile(file("services.ts"), "\nthrow new Error('not these services');\n");
    await eventually(() => output.includes("the sandbox stays as it was"));
    expect(output).toContain("what ran goes on: not these services");
    expect(await statusOf("breaks")).toBe(401);

    output = "";
    await edit((services) => services.replace("throw new", "void new"), file("services.ts"));
    await eventually(() => output.includes("the sandbox follows"));
    await appendFile(
      file("database/open-database.ts"),
      "\nconsole.error('the base was loaded');\n",
    );
    await eventually(() => output.includes("a new sandbox starts, with the example data"));
    expect(await statusOf("breaks")).toBe(401);
  },
);
