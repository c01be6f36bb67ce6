import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { json, pactOf } from "../fixtures/compare/shop.js";
import { main } from "../main.js";
import { problemLine } from "../problem-line.js";
import { PETSTORE, recordPetShop, temporaryFolder, textOf } from "../testing.js";
import { verify } from "../verification/verify-config.js";

const folder = temporaryFolder();
const at = (path: string): string => fileURLToPath(new URL(path, folder.url));
const committed = new URL("pets.json", folder.url);

let configs = 0;
let told = "";
let complained = "";
beforeAll(() => recordPetShop(new URL("recorded/", folder.url), committed));
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

function written(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

/** A config of the pet shop, in which some lines of JavaScript say what is otherwise. */
function config(name: string, changes = "", before = ""): string {
  const source = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);
  // A module is read once, whatever is written into its file later.
  configs += 1;
  return written(
    `${name}-${configs}.config.ts`,
    `import { petPact } from ${source("../fixtures/petstore/pet-pact.ts")};
import { PetShop } from ${source("../fixtures/petstore/pet-shop.ts")};
${before}
const pets = {
  pact: petPact,
  spec: new URL(${JSON.stringify(PETSTORE.href)}),
  recorded: new URL("recorded/", ${JSON.stringify(folder.url.href)}),
  committed: new URL(${JSON.stringify(committed.href)}),
  provider: () => new PetShop(),
};
export default { services: { pets: { ...pets, ${changes} } } };
`,
  );
}

/** What is red, without the table above it. */
function redLines(): readonly string[] {
  return told.split("\n").filter((line) => line.startsWith("✗"));
}

const document = (schemas: object, schema: object = { $ref: "#/components/schemas/A" }): string =>
  JSON.stringify({
    openapi: "3.1.0",
    servers: [{ url: "/v1" }],
    paths: {
      "/things": {
        get: {
          operationId: "getThings",
          responses: { 200: { description: "A.", content: { "application/json": { schema } } } },
        },
      },
    },
    components: { schemas },
  });

const dead = { A: { $ref: "#/components/schemas/B" } };
const circle = { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } };
const tree = {
  A: {
    type: "object",
    properties: { name: { type: "string" }, below: { $ref: "#/components/schemas/A" } },
  },
};

test.each([
  {
    title: "an unresolved $ref",
    text: document(dead),
    message: `Unresolved $ref at ${at("spec.json")}#/components/schemas/A: there is no ${at("spec.json")}#/components/schemas/B.`,
  },
  {
    title: "a $ref that leads in a circle and never to a value",
    text: document(circle),
    message: `Circular $ref at ${at("spec.json")}#/components/schemas/A: it leads back to itself and never to a value.`,
  },
])("a document with $title is one line, from every command", async ({ text, message }) => {
  const spec = written("spec.json", text);
  const pact = written("one.json", pactOf({}, json({})));
  const url = `spec: new URL(${JSON.stringify(new URL("spec.json", folder.url).href)})`;
  const file = config("refs", url);

  expect(await main(["compare", "--pact", pact, "--spec", spec])).toBe(1);
  expect(complained).toBe(`openapi-pact: ${message}\n`);

  expect(await main(["verify", "--config", file])).toBe(1);
  expect(redLines()).toContain(`✗ pets [document] ${message}`);

  complained = "";
  const before = textOf(committed);
  expect(await main(["record", "--config", file])).toBe(1);
  expect(complained).toBe(`openapi-pact: ${message}\n`);
  expect(textOf(committed)).toBe(before);
});

test("a document whose schemas hold themselves is no bad input", async () => {
  const spec = written("tree.json", document(tree));
  const deep = { name: "a", below: { name: "b", below: { name: "c" } } };
  const pact = written("deep.json", pactOf({}, json(deep)));
  const wrong = written("wrong.json", pactOf({}, json({ below: { below: { name: 1 } } })));

  expect(await main(["compare", "--pact", pact, "--spec", spec])).toBe(0);
  expect(await main(["compare", "--pact", wrong, "--spec", spec])).toBe(1);
  expect(told).toContain("response body /below/below/name must be string");
});

test.each(["2.0.0", "3.0.0"])("a pact of version %s is one line", async (version) => {
  const old = textOf(committed).replace('"version": "4.0"', `"version": "${version}"`);
  const pact = written("old.json", old);
  const url = `committed: new URL(${JSON.stringify(new URL("old.json", folder.url).href)})`;
  const message = `Cannot use ${pact}: the pact is of version ${version}, and version 4 is understood; record it with a library that writes V4.`;

  expect(await main(["compare", "--pact", pact, "--spec", fileURLToPath(PETSTORE)])).toBe(1);
  expect(complained).toBe(`openapi-pact: ${message}\n`);

  expect(await main(["verify", "--config", config("old", url)])).toBe(1);
  expect(redLines()).toEqual([`✗ pets [compare] ${message}`]);
});

test.each([
  { title: "empty", text: "", what: "it is not JSON." },
  { title: "no JSON", text: "<html>", what: "it is not JSON." },
  { title: "no pact", text: "{}", what: "it holds no interactions, so it is no pact." },
  {
    title: "a pact of nothing",
    text: JSON.stringify({ interactions: [], metadata: { pactSpecification: { version: "4.0" } } }),
    what: "the pact has no interaction; record one.",
  },
])("a committed file that is $title is that one line", async ({ text, what }) => {
  const file = written("unusable.json", text);
  const url = `committed: new URL(${JSON.stringify(new URL("unusable.json", folder.url).href)})`;
  const line = `✗ pets [compare] Cannot use ${file}: ${what}`;

  expect(await main(["verify", "--config", config("unusable", url)])).toBe(1);
  expect(redLines()).toEqual([line]);

  expect(await main(["coverage", "--config", config("unusable", url)])).toBe(1);
  expect(complained).toBe(`${line}\n`);

  const { default: loaded } = await import(config("unusable", url));
  const { problems } = await verify(loaded, { against: "committed" });
  expect(problems.map(problemLine)).toEqual([`${line}\n`]);
});

test("a table for another document's operations is one line", async () => {
  const spec = written("things.json", document(tree));
  const url = `spec: new URL(${JSON.stringify(new URL("things.json", folder.url).href)})`;
  const line = `✗ pets [table] The table is for another document: none of its 6 operations, such as listPets, is in ${spec}.`;

  expect(await main(["verify", "--config", config("other", url)])).toBe(1);
  expect(redLines()).toEqual([line]);

  expect(await main(["record", "--config", config("other", url)])).toBe(1);
  expect(complained).toBe(`${line}\n`);

  complained = "";
  expect(await main(["compare", "--config", config("other", url)])).toBe(1);
  expect(complained).toBe(`openapi-pact: ${line.replace("✗ pets [table]", "pets:")}\n`);
});

test("a state that throws is one line", async () => {
  const file = config(
    "throwing",
    "provider: () => shopWith({ 'a shelf': () => { throw new Error('no room') } })",
    SHOP_WITH,
  );

  expect(await main(["verify", "--config", file])).toBe(1);

  expect(redLines()).toEqual([
    '✗ pets [verify] getShelf › 200: The state "a shelf" could not be reached: no room',
  ]);
});

test("a provider that answers after the deadline is one line for each answer, up to the third", async () => {
  const file = config(
    "late",
    "timeoutMs: 100, provider: () => shopWith({}, () => new Promise(() => {}))",
    SHOP_WITH,
  );

  expect(await main(["verify", "--config", file])).toBe(1);

  expect(redLines()).toEqual([
    "✗ pets [verify] addPet › 201: The provider did not answer: it took longer than 100 ms (timeoutMs)",
    "✗ pets [verify] addPet › 400: The provider did not answer: it took longer than 100 ms (timeoutMs)",
    "✗ pets [verify] The provider was late 3 times on end (timeoutMs is 100) and is not asked any more: 13 interactions were not verified, the first addPet › 401.",
  ]);
});

const SHOP_WITH = `function shopWith(states, fetch) {
  const shop = new PetShop();
  return {
    fetch: fetch ?? ((request) => shop.fetch(request)),
    states: { ...shop.states, ...states },
    reset: () => shop.reset(),
    token: (caller) => shop.token(caller),
    close: () => shop.close(),
  };
}`;

test.each([
  {
    title: "date",
    waiver: '{ reason: "no limits" }',
    line: "has no date: say until when it holds, as 2027-06-30.",
  },
  {
    title: "real date",
    waiver: '{ reason: "no limits", until: "soon" }',
    line: 'lasts until "soon", which is no date: write it as 2027-06-30.',
  },
  { title: "reason", waiver: '{ until: "2999-12-31" }', line: "gives no reason: say why." },
  {
    title: "day left",
    waiver: '{ reason: "no limits", until: "2020-02-29" }',
    line: "ended on 2020-02-29 (no limits): declare an interaction instead.",
  },
])("a waiver without a $title is one line", async ({ waiver, line }) => {
  const waivers = `[{ operationId: "getPet", documented: "429", ...${waiver} }]`;
  const target = written("waived.json", "{}");
  const changes = `pact: { ...petPact, waivers: ${waivers} }`;

  expect(await main(["verify", "--config", config("waiver", changes)])).toBe(1);
  expect(redLines()).toEqual([`✗ pets [waiver] The waiver of getPet › 429 ${line}`]);

  const url = `committed: new URL("waived.json", ${JSON.stringify(folder.url.href)})`;
  expect(await main(["record", "--config", config("waiver", `${changes}, ${url}`)])).toBe(1);
  expect(complained).toBe(`✗ pets [waiver] The waiver of getPet › 429 ${line}\n`);
  expect(readFileSync(target, "utf8")).toBe("{}");
});

test("record writes for no service where one has a problem", async () => {
  const [first = ""] = readdirSync(at("recorded/"));
  const target = written("fresh.json", "{}");
  const file = written(
    "two.config.ts",
    readFileSync(config("base"), "utf8").replace(
      "export default { services: { pets: { ...pets,  } } };",
      `export default { services: {
        fresh: { ...pets, committed: new URL("fresh.json", ${JSON.stringify(folder.url.href)}) },
        lost: { ...pets, recorded: new URL("recorded/${first}/", ${JSON.stringify(folder.url.href)}) },
      } };`,
    ),
  );

  expect(await main(["record", "--config", file])).toBe(1);

  expect(complained).toMatch(/^✗ lost \[record\] /);
  expect(readFileSync(target, "utf8")).toBe("{}");
});

/** A config of two services that are recorded alike and committed to these paths. */
function twoServices(first: string, second: string): string {
  const one = (path: string): string =>
    `{ ...pets, committed: new URL("${path}", ${JSON.stringify(folder.url.href)}) }`;
  const text = readFileSync(config("two"), "utf8").replace(
    "{ pets: { ...pets,  } }",
    `{ first: ${one(first)}, second: ${one(second)} }`,
  );
  return written(`two-${configs}.config.ts`, text);
}

test.each([
  {
    title: "has a file for a folder",
    second: "file/pets.json",
    prepare: () => written("file", ""),
    why: "its folder is a file",
  },
  {
    title: "is a folder",
    second: "folder",
    prepare: () => mkdirSync(at("folder"), { recursive: true }),
    why: "it is a folder",
  },
])("record writes for no service where the file of one $title", async (row) => {
  const { second, prepare, why } = row;
  prepare();
  const line = `openapi-pact: second: cannot write ${at(second)}, for ${why}: mend that, or commit the pact elsewhere. Nothing was written.\n`;
  written("kept.json", "{}");

  for (const first of ["kept.json", "new/deep/pets.json"]) {
    complained = "";
    const file = twoServices(first, second);
    const before = readdirSync(at("."), { recursive: true });
    expect(await main(["record", "--config", file])).toBe(1);
    expect(complained).toBe(line);
    expect(readdirSync(at("."), { recursive: true })).toEqual(before);
  }

  expect(told).toBe("");
  expect(readFileSync(at("kept.json"), "utf8")).toBe("{}");
});

test("two services that commit to one file are one line, from every command", async () => {
  const file = twoServices("same.json", "./same.json");

  for (const command of ["record", "compare", "verify"]) {
    complained = "";
    expect(await main([command, "--config", file]), command).toBe(1);
    expect(complained).toBe(
      `openapi-pact: ${file}: the services first and second both commit their pact to ${new URL("same.json", folder.url)}: give each a file of its own.\n`,
    );
  }
  expect(existsSync(at("same.json"))).toBe(false);
});

test("record writes through a link and leaves nothing beside it", async () => {
  mkdirSync(at("linked"));
  written("linked/real.json", "{}");
  symlinkSync("real.json", at("linked/pets.json"));
  const url = `committed: new URL("linked/pets.json", ${JSON.stringify(folder.url.href)})`;

  expect(await main(["record", "--config", config("linked", url)])).toBe(0);

  expect(readFileSync(at("linked/real.json"), "utf8")).toBe(textOf(committed));
  expect(readdirSync(at("linked"))).toEqual(["pets.json", "real.json"]);
});

const COMPARE_ONE = ["compare", "--pact", "pets.json", "--spec", "petstore.yaml"];
const LIVE_ONLY =
  "--all, --anonymous, --caller and --token-env are about --base-url <url>: give that, too.";
const NO_CONFIG =
  "--pact and --spec need no config: leave --config and --service out, or name no file.";

test.each([
  { args: ["verify", "--token-env", "TOKEN"], message: LIVE_ONLY },
  { args: ["verify", "--all"], message: LIVE_ONLY },
  { args: ["verify", "--caller", "ada"], message: LIVE_ONLY },
  {
    args: ["verify", "--base-url", "http://localhost:1", "--report", "report.json"],
    message:
      "--report is written of the committed pacts' verification: leave --base-url out, or take --json.",
  },
  { args: [...COMPARE_ONE, "--service", "pets"], message: NO_CONFIG },
  { args: [...COMPARE_ONE, "--config", "openapi-pact.config.ts"], message: NO_CONFIG },
  {
    args: ["coverage", "--json", "--markdown"],
    message: "--json and --markdown are two forms of one output: choose one.",
  },
])("$args is refused, for part of it would be ignored", async ({ args, message }) => {
  expect(await main(args)).toBe(1);

  expect(complained).toBe(`openapi-pact: ${message}\n`);
  expect(told).toBe("");
});

test("record --json prints what was recorded, or what is wrong, and nothing else", async () => {
  const nothing = 'recorded: new URL("nothing/", import.meta.url)';

  expect(await main(["record", "--json", "--config", config("json")])).toBe(0);
  expect(JSON.parse(told)).toEqual({
    ok: true,
    services: [{ service: "pets", interactions: 15, problems: [] }],
  });

  told = "";
  expect(await main(["record", "--json", "--config", config("json", nothing)])).toBe(1);
  expect(JSON.parse(told)).toMatchObject({
    ok: false,
    services: [
      {
        problems: expect.arrayContaining([
          expect.stringMatching(/^None of the 15 interactions is recorded in /),
        ]),
      },
    ],
  });
  expect(complained).toBe("");
});

test.each([
  {
    title: "no services",
    services: "{}",
    message: "has no services: there would be nothing to do.",
  },
  {
    title: "half a service",
    services: "{ pets: { spec: new URL('file:///pets.yaml') } }",
    message: "the service pets lacks pact, recorded, committed, provider.",
  },
])("a config with $title is one line, from every command", async ({ services, message }) => {
  const file = written(`bare-${configs}.config.ts`, `export default { services: ${services} };\n`);
  configs += 1;

  for (const command of ["record", "compare", "verify", "coverage", "strength"]) {
    complained = "";
    expect(await main([command, "--config", file]), command).toBe(1);
    expect(complained).toMatch(/^openapi-pact: [^\n]*\n$/);
    expect(complained).toContain(message);
  }
});

test("record makes the folder that the pact is committed to", async () => {
  const url = `committed: new URL("fresh/deep/pets.json", ${JSON.stringify(folder.url.href)})`;

  expect(await main(["record", "--config", config("fresh", url)])).toBe(0);

  expect(textOf(new URL("fresh/deep/pets.json", folder.url))).toBe(textOf(committed));
});
