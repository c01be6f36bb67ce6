import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { ServiceConfig } from "./config.js";
import { petPact } from "./fixtures/petstore/pet-pact.js";
import { PetShop } from "./fixtures/petstore/pet-shop.js";
import type { Pact } from "./pact.js";
import type { Provider } from "./provider.js";
import type { Report } from "./report.js";
import { PETSTORE, recordPetShop, temporaryFolder, textOf } from "./testing.js";
import { verify } from "./verify-config.js";

const folder = temporaryFolder();
const recorded = new URL("recorded/", folder.url);
const committed = new URL("pets.json", folder.url);
const good: ServiceConfig = {
  pact: petPact,
  spec: PETSTORE,
  recorded,
  committed,
  provider: () => new PetShop(),
};

/** One service per way of being red, all verified in one run. */
const reds = {
  good: () => good,
  "missing state handler": () => shop(({ states }) => ({ states: without(states, "a shelf") })),
  "throwing state handler": () =>
    shop(({ states }) => ({ states: { ...states, "a shelf": fail } })),
  "unused state handler": () => shop(({ states }) => ({ states: { ...states, "a dog": fail } })),
  "lost recording": () => ({ ...good, recorded: lost() }),
  "left over recording": () => ({ ...good, pact: withoutShelf() }),
  "drifted pact": () => ({
    ...good,
    committed: file("drifted.json", textOf(committed).replace("Misse", "Mons")),
  }),
  "missing pact": () => ({ ...good, committed: new URL("absent.json", folder.url) }),
  "empty pact": () => ({
    ...good,
    pact: { ...petPact, interactions: [] },
    recorded: new URL("nothing/", folder.url),
    committed: file("empty.json", '{ "interactions": [] }'),
  }),
  "expired waiver": () => ({ ...good, pact: waivedUntil("2020-01-01") }),
  "missing field": () =>
    answering(async (response) => {
      const { price: _, ...rest } = await response.json();
      return Response.json(rest);
    }),
  "wrong status": () => answering(async () => new Response(null, { status: 202 })),
  "wrong value": () =>
    answering(async (response) => Response.json({ ...(await response.json()), kind: "cow" })),
  "throwing provider": () => answering(() => Promise.reject(new Error("the till is jammed"))),
  "breaking the document": () => shop(() => ({ violations: () => ["GET /pets is odd"] })),
  "provider that does not open": () => ({
    ...good,
    provider: () => Promise.reject(new Error("closed on Sundays")),
  }),
  "missing document": () => ({ ...good, spec: new URL("absent.yaml", folder.url) }),
} satisfies { [name: string]: () => ServiceConfig };

let report: Report;
beforeAll(async () => {
  await recordPetShop(recorded, committed);
  const services = Object.entries(reds).map(([name, service]) => [name, service()]);
  report = await verify({ services: Object.fromEntries(services) });
}, 60_000);
afterAll(folder.remove);
afterEach(() => vi.unstubAllEnvs());

/** Everything that was wrong with one service, as `[gate] message`. */
function problemsOf(name: keyof typeof reds): readonly string[] {
  return report.problems
    .filter(({ service }) => service === name)
    .map(({ gate, message }) => `[${gate}] ${message}`);
}

function figuresOf(name: keyof typeof reds) {
  return report.services.find(({ service }) => service === name);
}

test("a provider that answers as declared is green, and every figure adds up", () => {
  expect(problemsOf("good")).toEqual([]);
  expect(figuresOf("good")).toMatchObject({
    operations: 6,
    documented: 14,
    recorded: 13,
    verified: 13,
    waived: 1,
    interactions: 15,
    verifiedInteractions: 15,
  });
});

test("a state without a handler is red, and so are its interactions", () => {
  expect(problemsOf("missing state handler")).toEqual([
    '[state] The state "a shelf" has no handler; getShelf › 200 needs it.',
    '[verify] getShelf › 200: The state "a shelf" has no handler',
  ]);
  expect(figuresOf("missing state handler")).toMatchObject({ recorded: 13, verified: 12 });
});

test("a state handler that throws is red with the state's name", () => {
  expect(problemsOf("throwing state handler")).toEqual([
    '[verify] getShelf › 200: The state "a shelf" could not be reached: not today',
  ]);
});

test("a state handler that nothing uses is red", () => {
  expect(problemsOf("unused state handler")).toEqual([
    '[state] The handler of the state "a dog" is used by no interaction: remove it.',
  ]);
});

test("a recording that was lost is red", () => {
  expect(problemsOf("lost recording")).toEqual([
    "[record] listPets › 200 is declared but not recorded: record it.",
  ]);
});

test("an interaction that is recorded, committed and verified but not declared is red at each gate", () => {
  expect(problemsOf("left over recording")).toEqual([
    "[table] getShelf › 200 is documented, but the table has no interaction or waiver for it.",
    expect.stringMatching(/^\[record\] getShelf › 200 is recorded but not declared: delete .*\.$/),
    '[state] The handler of the state "a shelf" is used by no interaction: remove it.',
    "[verify] getShelf › 200 was verified but is not declared.",
  ]);
});

test("a committed pact that is not the recorded one is red", () => {
  expect(problemsOf("drifted pact")).toEqual([
    `[drift] ${fileURLToPath(new URL("drifted.json", folder.url))} is not what was recorded: run \`openapi-pact record\`.`,
  ]);
});

test("a pact that was never committed is red, and nothing counts as recorded or verified", () => {
  expect(problemsOf("missing pact")).toEqual([
    `[drift] ${fileURLToPath(new URL("absent.json", folder.url))} is missing: run \`openapi-pact record\`.`,
  ]);
  expect(figuresOf("missing pact")).toMatchObject({ recorded: 0, verified: 0 });
});

test("a pact without interactions is red", () => {
  expect(problemsOf("empty pact")).toContain("[table] The table declares no interaction.");
  expect(figuresOf("empty pact")).toMatchObject({ recorded: 0, verified: 0, interactions: 0 });
});

test("a waiver that has ended is red", () => {
  expect(problemsOf("expired waiver")).toEqual([
    "[waiver] The waiver of getPet › 429 ended on 2020-01-01 (The shop has no limits yet): declare an interaction instead.",
  ]);
});

test("a field that the provider leaves out is red with its path", () => {
  expect(problemsOf("missing field")).toEqual([
    expect.stringMatching(/^\[verify\] getPet › 200: body \$: .*price/),
    expect.stringMatching(/^\[verify\] getPet › 200 › in a tank: body \$: .*price/),
  ]);
  expect(figuresOf("missing field")).toMatchObject({ verified: 12, verifiedInteractions: 13 });
});

test("another status is red with both", () => {
  expect(problemsOf("wrong status")).toContainEqual(
    expect.stringMatching(/^\[verify\] getPet › 200: .*expected 200 but was 202/),
  );
});

test("a value outside the enumeration is red with its path", () => {
  expect(problemsOf("wrong value")).toContain(
    "[verify] getPet › 200: body $.kind: Expected 'cow' to match '^(cat|dog|c\\+\\+)$'",
  );
});

test("a provider that throws is red with what it threw", () => {
  expect(problemsOf("throwing provider")).toContain(
    "[verify] getPet › 200: The provider threw: the till is jammed",
  );
});

test("what the provider saw break the document is red, though every answer was as declared", () => {
  expect(problemsOf("breaking the document")).toEqual(["[verify] addPet › 201: GET /pets is odd"]);
});

test("a provider that does not open is red", () => {
  expect(problemsOf("provider that does not open")).toEqual(["[provider] closed on Sundays"]);
});

test("a document that is not there is red, and nothing is verified", () => {
  expect(problemsOf("missing document")).toEqual([
    `[document] Cannot read ${fileURLToPath(new URL("absent.yaml", folder.url))}: there is no such file.`,
  ]);
  expect(figuresOf("missing document")).toMatchObject({ documented: 0, verified: 0 });
});

test("one red service turns the report red", () => {
  expect(report.ok).toBe(false);
});

test.each([
  "PACT_DESCRIPTION",
  "PACT_PROVIDER_STATE",
  "PACT_PROVIDER_NO_STATE",
  "PACT_EXPERIMENTAL_FEATURE_ALLOW_MISSING_REQUESTS",
])("%s in the environment is refused before anything runs", async (name) => {
  vi.stubEnv(name, "getPet");

  const refused = await verify({ services: { good } });

  expect(refused).toMatchObject({
    ok: false,
    services: [],
    problems: [
      {
        gate: "environment",
        message: `${name} is set in the environment and would hide interactions: unset it.`,
      },
    ],
  });
});

test("a proxy or broker in the environment changes nothing", async () => {
  for (const name of ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "PACT_BROKER_BASE_URL"]) {
    vi.stubEnv(name, "http://127.0.0.1:9");
  }

  const { ok, problems } = await verify({ services: { good } });

  expect(problems).toEqual([]);
  expect(ok).toBe(true);
});

test("a service that the config does not have is refused by name", async () => {
  const { ok, problems } = await verify({ services: { good } }, { services: ["dogs"] });

  expect(ok).toBe(false);
  expect(problems).toEqual([
    { gate: "environment", message: "There is no service dogs; the config has good." },
  ]);
});

test("a config without services is red", async () => {
  expect(await verify({ services: {} })).toMatchObject({
    ok: false,
    problems: [{ gate: "verify" }],
  });
});

test("a committed pact can be verified where nothing was recorded", async () => {
  const nowhere = { ...good, recorded: new URL("nowhere/", folder.url) };

  const { ok, problems } = await verify({ services: { nowhere } }, { against: "committed" });

  expect(problems).toEqual([]);
  expect(ok).toBe(true);
});

test("a committed pact alone must still hold what is declared, and no more", async () => {
  const renamed = textOf(committed).replaceAll("removePet › 404", "removePet › 404 › of old");
  const old = { ...good, committed: file("old.json", renamed) };

  const { problems } = await verify({ services: { old } }, { against: "committed" });

  expect(problems.map(({ message }) => message)).toEqual([
    "removePet › 404 is declared but not in the committed pact: record it.",
    "removePet › 404 › of old is in the committed pact but not declared: record again.",
    "removePet › 404 is declared but was not verified.",
    "removePet › 404 › of old was verified but is not declared.",
  ]);
});

function fail(): never {
  throw new Error("not today");
}

/** A pet shop that does some things otherwise. */
function shop(change: (real: PetShop) => Partial<Provider>): ServiceConfig {
  return {
    ...good,
    provider: () => {
      const real = new PetShop();
      return {
        fetch: (request) => real.fetch(request),
        states: real.states,
        reset: () => real.reset(),
        token: (caller) => real.token(caller),
        close: () => real.close(),
        ...change(real),
      };
    },
  };
}

/** A pet shop that gives other answers to getPet, where it found one. */
function answering(change: (response: Response) => Promise<Response>): ServiceConfig {
  return shop((real) => ({
    async fetch(request) {
      const response = await real.fetch(request);
      const isPet = request.method === "GET" && /pets\/\d+$/.test(request.url);
      return isPet && response.ok ? change(response) : response;
    },
  }));
}

function without(states: Provider["states"], name: string): Provider["states"] {
  return Object.fromEntries(Object.entries(states).filter(([key]) => key !== name));
}

/** The recordings without one of them. */
function lost(): URL {
  const copy = new URL("lost/", folder.url);
  cpSync(fileURLToPath(recorded), fileURLToPath(copy), { recursive: true });
  const [one = ""] = readdirSync(fileURLToPath(copy)).filter((name) => name.startsWith("listPets"));
  rmSync(new URL(one, copy), { recursive: true });
  return copy;
}

function withoutShelf(): Pact {
  return {
    ...petPact,
    interactions: petPact.interactions.filter(
      ({ description }) => description !== "getShelf › 200",
    ),
  };
}

function waivedUntil(until: string): Pact {
  return { ...petPact, waivers: petPact.waivers.map((waiver) => ({ ...waiver, until })) };
}

function file(name: string, text: string): URL {
  const url = new URL(name, folder.url);
  writeFileSync(fileURLToPath(url), text);
  return url;
}
