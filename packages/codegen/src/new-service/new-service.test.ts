import { execFile } from "node:child_process";
import { copyFile, cp, glob, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadDocument } from "../load-document.ts";
import { type ReadOperation, readOperations } from "../read-operations.ts";
import { type WorkspaceCopy, workspaceCopy } from "../testing/workspace-copy.ts";

const PACKAGES = resolve(import.meta.dirname, "../../..");
const COMMAND = join(PACKAGES, "codegen/bin/new-service.mjs");
const TSC = join(PACKAGES, "../node_modules/.bin/tsc");
const FIXTURES = join(PACKAGES, "codegen/src/fixtures");
const PETSTORE = join(
  PACKAGES,
  "openapi-pact/src/fixtures/outside/swagger-petstore/swagger-petstore.yaml",
);
/** OperationIds that are no identifiers, that are words of the language, and that every client has already. */
const ODD_NAMES = join(FIXTURES, "odd-names.yaml");
/** OperationIds that differ in the case of their first letter alone. */
const TWINS = join(FIXTURES, "twins.yaml");
const ENTITLEMENTS = join(FIXTURES, "entitlements.yaml");

let workspace: WorkspaceCopy;
let server: Server;
let address: string;
/** What the command said of each service. */
const said: Record<string, string> = {};

beforeAll(async () => {
  workspace = await workspaceCopy();
  server = createServer(async ({ url }, response) => {
    if (url !== "/openapi.yaml") {
      response.writeHead(url === "/page" ? 200 : 404).end("<html>");
      return;
    }
    response.end(await readFile(ENTITLEMENTS));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // Listening on a port, an address has one.
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await workspace.remove();
});

async function newService(...args: readonly string[]) {
  const command = [COMMAND, "--root", workspace.root, ...args];
  return promisify(execFile)(process.execPath, command).catch((error) => error);
}

async function findings(name: string, ...args: readonly string[]): Promise<readonly string[]> {
  const cwd = join(workspace.root, "packages", name);
  const { stdout } = await promisify(execFile)(TSC, ["--noEmit", ...args], { cwd }).catch(
    (error) => error,
  );
  return stdout.split("\n").filter((line: string) => line.includes("error TS"));
}

/** Where a handler's gaps are seen from: a package as its users have it, gaps of its pact or not. */
async function install(name: string): Promise<void> {
  for (const each of ["..", name, "sandbox", "scripts"]) {
    await workspace.link(each);
  }
  await findings(name, "-p", "tsconfig.esm.json", "--noEmit", "false", "--outDir", "dist/esm");
  const from = join(workspace.root, "packages", name, "src/generated");
  for (const file of ["validators.js", "validators.d.ts"]) {
    await copyFile(join(from, file), join(from, "../../dist/esm/src/generated", file));
  }
}

describe.each([
  { name: "petstore", spec: () => PETSTORE },
  { name: "ticket-rights", spec: () => `${address}/openapi.yaml` },
  { name: "odd-names", spec: () => ODD_NAMES },
])("$name", ({ name, spec }) => {
  let operations: readonly ReadOperation[];
  beforeAll(async () => {
    const tags = name === "ticket-rights" ? ["--tag", "Entitlements client"] : [];
    const { stdout, stderr } = await newService(name, "--spec", spec(), ...tags);
    expect(stderr).toBe("");
    said[name] = stdout;
    await install(name);
    operations = readOperations(await loadDocument(join(workspace.root, "specs", `${name}.yaml`)));
  });

  test("every operation and status of the pact is a gap that says what to write, and nothing else is wrong", async () => {
    const found = await findings(name);

    expect(found).toHaveLength(operations.flatMap(({ responses }) => responses).length);
    for (const line of found) {
      expect(line).toMatch(
        /^pact\/.+: error TS2322: Type 'Gap<"write \{ given, .*response: .*\} or \{ waive: \{ reason, until \} \}">' is not assignable/,
      );
    }
  });

  test("every handler and the error body is a gap that says what to write, and nothing else is wrong", async () => {
    const found = (await findings("sandbox")).filter((line) => !isOfOther(line, name));

    expect(found).toHaveLength(operations.length + 1);
    for (const line of found) {
      expect(line).toMatch(
        /^src\/[\w-]+\/(handlers|error-body)\.ts.+: error TS2322: Type 'Gap<"write (async \(\{ .*db \}\) => a reply with status|\(refusal, facts\) =>)/,
      );
    }
  });

  test("every list of services in the workspace has it", async () => {
    const listing = await filesNaming(name);

    expect(listing).toEqual(
      expect.arrayContaining([
        "openapi-pact.config.ts",
        "package.json",
        "packages/sandbox/package.json",
        "packages/sandbox/src/services.ts",
        "packages/sandbox/src/states/pact-states.ts",
        "packages/scripts/package.json",
        "redocly.yaml",
        "turbo.json",
      ]),
    );
    for (const pulled of ["specs/sources.yaml", ".github/workflows/specs.yml"]) {
      expect(listing.includes(pulled)).toBe(name === "ticket-rights");
    }
  });

  test("its document passes Redocly and its code passes Biome", async () => {
    const lint = await run("redocly", "lint", name);
    const check = await run(
      ...[
        "biome",
        "check",
        "--error-on-warnings",
        `packages/${name}`,
        `packages/sandbox/src/${name}`,
      ],
      ...[
        "packages/sandbox/src/services.ts",
        "packages/sandbox/src/states",
        "openapi-pact.config.ts",
      ],
    );

    expect(lint).toMatch(/Your API description is valid/);
    expect(check).toMatch(/No fixes applied/);
  });

  test("its client can be awaited, printed and turned into JSON, and every operation is its own", async () => {
    const script = `
      import { createEntur, create${pascalOf(name)} } from "@entur-clients/${name}";
      const entur = createEntur({ clientName: "acme-webshop", environment: "staging" });
      const client = await create${pascalOf(name)}(entur);
      JSON.stringify(client);
      console.log(String(client), Object.keys(client).join(" "));
    `;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "-e", script],
      { cwd: join(workspace.root, "packages/sandbox") },
    );

    expect(stdout).toMatch(/^\[object Object\] /);
    expect(stdout.split(/\s+/)).toEqual(expect.arrayContaining(operations.map(({ id }) => id)));
  });

  test("its own tests pass", async () => {
    const cwd = join(workspace.root, "packages", name);
    const vitest = join(PACKAGES, "../node_modules/.bin/vitest");
    const { stdout } = await promisify(execFile)(vitest, ["run"], { cwd }).catch((error) => error);

    expect(stdout).toMatch(new RegExp(`Tests .*${operations.length} passed`));
  });
});

function pascalOf(name: string): string {
  return name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Runs a tool of the workspace in the copy, and answers all that it says. */
async function run(tool: string, ...args: readonly string[]): Promise<string> {
  const path = join(PACKAGES, "../node_modules/.bin", tool);
  const { stdout, stderr } = await promisify(execFile)(path, args, { cwd: workspace.root }).catch(
    (error) => error,
  );
  return stdout + stderr;
}

function isOfOther(line: string, name: string): boolean {
  return (
    !line.startsWith(`src/${name}/`) && /^src\/(petstore|ticket-rights|odd-names)\//.test(line)
  );
}

async function filesNaming(name: string): Promise<readonly string[]> {
  const files: string[] = [];
  const lists = [
    ".github/workflows/*.yml",
    "*.{ts,json,yaml}",
    "specs/*.yaml",
    "packages/{sandbox,scripts}/**/*.{ts,json}",
  ];
  const exclude = (path: string) => path.includes("node_modules");
  for await (const file of glob(lists, { cwd: workspace.root, exclude })) {
    if ((await readFile(join(workspace.root, file), "utf8")).includes(name)) {
      files.push(file);
    }
  }
  return files;
}

describe("what a document lacks or asks too much of", () => {
  const spec = () => loadDocument(join(workspace.root, "specs/odd-names.yaml"));

  test("an operation without an operationId gets one of its own", async () => {
    const ids = readOperations(await spec()).map(({ operationId }) => operationId);

    expect(ids).toEqual(
      expect.arrayContaining(["putNamesNoneByName", "putNamesNoneByName2", "postNamesNoneByName"]),
    );
  });

  test("an operation that needs a cookie is left out, and the README says so", async () => {
    const readme = await readFile(join(workspace.root, "packages/odd-names/README.md"), "utf8");
    const { paths } = await spec();

    expect(Object.keys(paths["/names/none/{name}.json"] ?? {})).not.toContain("get");
    expect(readme).toContain("- `GET /names/none/{name}.json` needs the cookie `reader`");
    expect(readme).toMatch(/^\| `putWithoutReader` +\|/m);
  });

  test("the command says both", () => {
    expect(said["odd-names"]).toMatch(
      /^3 without an operationId: specs\/odd-names\.yaml gives one each, such as putNamesNoneByName\nleft out: GET \/names\/none\/\{name\}\.json needs the cookie "reader".*\n.*follow its publisher by hand\n/,
    );
    expect(said.petstore).toMatch(/^\d+ files written/);
  });
});

test("a gap filled is a gap less, and without gaps all of it compiles", async () => {
  const name = "ticket-rights";
  const waiver = '{ waive: { reason: "not called yet", until: "2027-06-30" } }';
  await fill(`packages/${name}/pact/get-entitlements-by-customer-number.ts`, waiver);
  await fill(
    `packages/sandbox/src/${name}/handlers.ts`,
    'async ({ path }) => ({ status: 404, message: "No customer " + path.customerNumber })',
  );
  await fill(
    `packages/sandbox/src/${name}/error-body.ts`,
    "({ status, message }) => ({ status, error: message })",
  );

  expect(await findings(name)).toEqual([]);
  expect((await findings("sandbox")).filter((line) => line.includes(name))).toEqual([]);
  // The root's config takes both from where they are built.
  await findings("sandbox", "-p", "tsconfig.build.json", "--noEmit", "false", "--noCheck");
  expect(await findings("..")).toEqual([]);
});

async function fill(file: string, what: string): Promise<void> {
  const path = join(workspace.root, file);
  const text = await readFile(path, "utf8");
  const filled = text
    .replace(/import \{ gap \} .*\n/, "")
    .replace(/gap\(\s*"[^"]*",?\s*\)/g, () => what);
  await writeFile(path, filled);
}

describe("bad input is one line, and nothing is written", () => {
  test.each([
    [[], /give one name and one document/],
    [
      ["orders", "--spec", PETSTORE],
      /"orders" is taken: there is packages\/orders; choose another/,
    ],
    [["states", "--spec", PETSTORE], /"states" is taken: there is packages\/sandbox\/src\/states/],
    [
      ["Pet Store", "--spec", PETSTORE],
      /"Pet Store" cannot name a service; write lower-case words/,
    ],
    [["problem", "--spec", PETSTORE], /"problem" is a name of core's/],
    [["club", "--spec", "gone.yaml"], /gone\.yaml: no such spec/],
    [
      ["club", "--spec", join(PACKAGES, "codegen/package.json")],
      /package\.json.*no `openapi` version/,
    ],
    [["club", "--spec", ENTITLEMENTS, "--tag", "Codes"], /no operation tagged Codes; its tags are/],
    [["club", "--spec", "http://127.0.0.1:1/x.json"], /127\.0\.0\.1:1\/x\.json cannot be reached/],
    [["club", "--spec", "/page"], /\/page answers a page and no document; mend the address/],
    [["club", "--spec", "/gone"], /\/gone answers 404; mend the address/],
    [
      ["club", "--spec", TWINS],
      /operationIds "GetBook" and "getBook" would both name the type GetBookInput; rename one/,
    ],
    [["club", "--colour", "red"], /Unknown option '--colour'/],
  ])("%j", async (args, reason) => {
    const before = await snapshot();
    const { code, stderr } = await newService(
      ...args.map((arg) => (/^\/(page|gone)$/.test(arg) ? address + arg : arg)),
    );

    expect(code).toBe(1);
    expect(stderr).toMatch(reason);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect(await snapshot()).toEqual(before);
  });

  test("a list of services that is laid out otherwise", async () => {
    const config = join(workspace.root, "openapi-pact.config.ts");
    await cp(config, `${config}.kept`);
    await writeFile(config, "export default {};\n");
    const before = await snapshot();

    const { stderr } = await newService("club", "--spec", PETSTORE);

    expect(stderr).toMatch(
      /openapi-pact\.config\.ts is not laid out as it was: add club to it by hand/,
    );
    expect(await snapshot()).toEqual(before);
    await cp(`${config}.kept`, config);
  });
});

/** Every file of the copy but what is installed or built, and what the lists of services say. */
async function snapshot(): Promise<readonly unknown[]> {
  const { root } = workspace;
  const folders = [".", "specs", "packages", "packages/sandbox/src", "packages/sandbox/src/states"];
  const lists = ["package.json", "turbo.json", "openapi-pact.config.ts", "redocly.yaml"];
  return Promise.all([
    ...folders.map((folder) => readdir(join(root, folder))),
    ...lists.map((file) => readFile(join(root, file), "utf8")),
  ]);
}
