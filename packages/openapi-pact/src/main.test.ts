import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { PetShop } from "./fixtures/petstore/pet-shop.js";
import { main } from "./main.js";
import { PETSTORE, recordPetShop, temporaryFolder, textOf } from "./testing.js";

const folder = temporaryFolder();
const config = fileURLToPath(new URL("openapi-pact.config.ts", folder.url));
const committed = new URL("committed/pets.json", folder.url);
const report = fileURLToPath(new URL("reports/verify.json", folder.url));
const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

let told = "";
let complained = "";
beforeAll(async () => {
  mkdirSync(new URL("committed/", folder.url));
  await recordPetShop(new URL("recorded/", folder.url), committed);
  writeFileSync(
    config,
    `import { petPact } from ${at("./fixtures/petstore/pet-pact.ts")};
import { PetShop } from ${at("./fixtures/petstore/pet-shop.ts")};

export default {
  services: {
    pets: {
      pact: petPact,
      spec: new URL(${JSON.stringify(PETSTORE.href)}),
      recorded: new URL("recorded/", ${JSON.stringify(folder.url.href)}),
      committed: new URL(${JSON.stringify(committed.href)}),
      provider: () => new PetShop(),
    },
  },
};
`,
  );
});
afterAll(folder.remove);
beforeEach(() => {
  told = "";
  complained = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    told += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    complained += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

test("record writes the merged pact where the config commits it", async () => {
  const before = textOf(committed);
  writeFileSync(committed, "{}");

  expect(await main(["record", "--config", config])).toBe(0);

  expect(textOf(committed)).toBe(before);
  expect(told).toBe("pets: 15 interactions\n");
});

test("verify prints the table and writes figures that a test report has", async () => {
  expect(await main(["verify", "--config", config, "--report", report])).toBe(0);

  expect(told).toMatch(/^service +operations +statuses/);
  expect(JSON.parse(readFileSync(report, "utf8"))).toEqual({
    success: true,
    numTotalTests: 15,
    numPassedTests: 15,
    numFailedTests: 0,
    numPendingTests: 0,
  });
});

test("verify --json prints the report and nothing else", async () => {
  expect(await main(["verify", "--config", config, "--json", "--service", "pets"])).toBe(0);

  expect(JSON.parse(told)).toMatchObject({
    ok: true,
    services: [{ service: "pets" }],
    problems: [],
  });
});

test("a red verification exits with 1 and counts each problem as a failed test", async () => {
  const before = textOf(committed);
  writeFileSync(committed, before.replace("Misse", "Mons"));

  expect(await main(["verify", "--config", config, "--report", report])).toBe(1);

  writeFileSync(committed, before);
  expect(told).toContain("\n✗ pets [drift] ");
  expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
    success: false,
    numFailedTests: 1,
  });
});

test("a config that does not load is one line with its place", async () => {
  const broken = fileURLToPath(new URL("broken.config.ts", folder.url));
  writeFileSync(broken, "export default {{");

  expect(await main(["verify", "--config", broken])).toBe(1);

  expect(complained).toMatch(/^openapi-pact: Cannot load \S+broken\.config\.ts: [^\n]+\n$/);
});

test("record writes nothing when something was not recorded", async () => {
  const before = textOf(committed);
  const recorded = new URL("recorded/", folder.url);
  rmSync(recorded, { recursive: true });

  expect(await main(["record", "--config", config])).toBe(1);

  expect(textOf(committed)).toBe(before);
  expect(complained).toBe(
    `✗ pets [record] None of the 15 interactions is recorded in ${fileURLToPath(recorded)}: run the recording tests.\n`,
  );
});

const KNOWN =
  "record, compare, verify, coverage, strength, broker publish, broker verify, broker can-i-deploy or broker record-deployment";

test.each([
  { args: [], message: `Say ${KNOWN}, not ""; --help says more.` },
  { args: ["verfiy"], message: `Say ${KNOWN}, not "verfiy"; --help says more.` },
  {
    args: ["verify", "pets"],
    message: `Say ${KNOWN}, not "verify pets"; --help says more.`,
  },
  {
    args: ["record", "--service", "dogs", "--config", config],
    message: "There is no service dogs; the config has pets.",
  },
  {
    args: ["verify", "--config", config, "--all"],
    message:
      "--all, --anonymous, --caller and --token-env are about --base-url <url>: give that, too.",
  },
  {
    args: ["verify", "--config", config, "--base-url", "pets.example.com", "--anonymous"],
    message:
      "--base-url is no plain address: write it as https://api.example.com, and the token into the environment.",
  },
  {
    args: ["compare", "--pact", "a.json"],
    message: "Give both --pact <file> and --spec <file>, or neither and a config.",
  },
  {
    args: ["compare", "--pact", "/absent.json", "--spec", fileURLToPath(PETSTORE)],
    message: "There is no /absent.json: name another file.",
  },
  {
    args: ["compare", "--pact", "a", "--spec", "b", "--allow", "request.query.unknown"],
    message: "--allow request.query.unknown gives no reason: write --allow <code>=<reason>.",
  },
  {
    args: ["verify", "--config", "/absent.ts"],
    message: "There is no /absent.ts: run this where the config is, or name it with --config.",
  },
])("$args is one line on standard error and exit code 1", async ({ args, message }) => {
  expect(await main(args)).toBe(1);

  expect(told).toBe("");
  expect(complained).toBe(`openapi-pact: ${message}\n`);
});

test("an unknown option is named", async () => {
  expect(await main(["verify", "--fast"])).toBe(1);

  expect(complained).toMatch(/^openapi-pact: Unknown option '--fast'/);
});

test("--help says how it is used", async () => {
  expect(await main(["--help"])).toBe(0);

  expect(told).toMatch(/^openapi-pact record\n/);
  expect(told).toContain("\nopenapi-pact verify [");
});

test("a command's --help says how it alone is used", async () => {
  expect(await main(["verify", "--help"])).toBe(0);

  expect(told).toMatch(/^openapi-pact verify /);
  expect(told).not.toContain("openapi-pact record");
});

test("--help behind the first word says how all are used that begin with it", async () => {
  expect(await main(["broker", "--help"])).toBe(0);

  expect(told).toMatch(/^openapi-pact broker publish /);
  expect(told).toContain("\nopenapi-pact broker can-i-deploy ");
  expect(told).not.toContain("openapi-pact verify");
});

test("compare holds the committed pacts against their documents", async () => {
  expect(await main(["compare", "--config", config])).toBe(0);

  expect(told).toBe("pets: 15 interactions, 0 findings\n");
});

test("compare holds any pact file against any document, and a finding may be allowed with a reason", async () => {
  const files = ["--pact", fileURLToPath(committed), "--spec", fileURLToPath(PETSTORE)];
  const allow = ["--allow", "response.status.default=the shop documents no 404"];

  expect(await main(["compare", ...files])).toBe(1);
  expect(told).toMatch(/✗ \S+ getShelf › 404: .* \(response\.status\.default\)\n.* 1 findings\n$/);

  told = "";
  expect(await main(["compare", ...files, ...allow, "--json"])).toBe(0);
  expect(JSON.parse(told)).toMatchObject({
    ok: true,
    services: [{ interactions: 15, findings: [{ allowed: "the shop documents no 404" }] }],
  });
});

test("verify --base-url asks a live environment with the token of a variable, and tells neither", async () => {
  const shop = new PetShop();
  const server = createServer(async ({ url = "/", headers }, outgoing) => {
    const { authorization } = headers;
    const init = authorization === undefined ? {} : { headers: { authorization } };
    const response = await shop.fetch(new Request(new URL(url, "http://pets"), init));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const live = ["verify", "--config", config, "--base-url", `http://127.0.0.1:${port}`];
  try {
    vi.stubEnv("PETS_TOKEN", "token of keeper");
    expect(await main([...live, "--token-env", "PETS_TOKEN"])).toBe(0);
    expect(told).toMatch(
      /pets: \d+ agrees, 0 disagrees, \d+ undecided, 7 skipped; no operation differs\n$/,
    );

    vi.stubEnv("PETS_TOKEN", "a stolen token");
    expect(await main([...live, "--token-env", "PETS_TOKEN", "--json"])).toBe(1);
    expect(told).not.toContain("127.0.0.1");
    expect(told).not.toContain("a stolen token");
  } finally {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  }
});

test("verify --base-url asks for a token, or for leave to do without one", async () => {
  const live = ["verify", "--config", config, "--base-url", "http://127.0.0.1:9"];
  vi.stubEnv("OPENAPI_PACT_TOKEN", "");

  expect(await main(live)).toBe(1);
  expect(complained).toBe(
    "openapi-pact: OPENAPI_PACT_TOKEN is not set: put a token into it, or say --anonymous to ask only what needs none.\n",
  );

  complained = "";
  expect(await main([...live, "--anonymous", "--caller", "keeper"])).toBe(1);
  expect(complained).toMatch(/^openapi-pact: --anonymous has neither --caller nor --token-env/);

  vi.stubEnv("OPENAPI_PACT_TOKEN", "token of keeper");
  expect(await main([...live, "--caller", "kepeer"])).toBe(1);
  expect(told).toContain("The pact has no caller kepeer; it has keeper");
  vi.unstubAllEnvs();
});
