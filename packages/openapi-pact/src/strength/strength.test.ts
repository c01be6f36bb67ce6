import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { ServiceConfig } from "../config/config.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { PetShop } from "../fixtures/petstore/pet-shop.js";
import { redServices } from "../fixtures/red-services.js";
import { type Weak, weakServices } from "../fixtures/weak-services.js";
import { PETSTORE, recordPetShop, temporaryFolder } from "../testing.js";
import { renderStrength } from "./render-strength.js";
import { strength } from "./strength.js";
import type { MutationScore, StrengthReport } from "./strength-report.js";

const folder = temporaryFolder();
const good: ServiceConfig = {
  pact: petPact,
  spec: PETSTORE,
  recorded: new URL("recorded/", folder.url),
  committed: new URL("pets.json", folder.url),
  provider: () => new PetShop(),
};

let report: StrengthReport;
beforeAll(async () => {
  await recordPetShop(good.recorded, good.committed);
  report = await strength({ services: { good, ...weakServices(good, folder.url) } });
}, 120_000);
afterAll(folder.remove);
afterEach(() => vi.unstubAllEnvs());

function serviceOf(name: Weak | "good") {
  const found = report.services.find(({ service }) => service === name);
  if (!found) {
    throw new Error(`There are no figures for ${name}: ${report.problems.join("\n")}`);
  }
  return found;
}

/** A pet shop that spells its answers otherwise. */
function answering(was: string, is: string): PetShop {
  class Otherwise extends PetShop {
    override async fetch(request: Request): Promise<Response> {
      const response = await super.fetch(request);
      const text = await response.text();
      return new Response(text.replace(was, is) || null, response);
    }
  }
  return new Otherwise();
}

/** The kinds of a score's survivors, each once. */
function kindsOf({ survivors }: MutationScore): readonly string[] {
  return [...new Set(survivors.map(({ kind }) => kind))].sort();
}

/** A score's survivors as `operation › status: path kind`. */
function namesOf({ survivors }: MutationScore): readonly string[] {
  return survivors.map(
    ({ operationId, documented, path, kind }) => `${operationId} › ${documented}: ${path} ${kind}`,
  );
}

test("of a good pact every mutant that leaves the document dies, on both sides", () => {
  const { provider, request } = serviceOf("good");

  expect(report.problems).toEqual([]);
  expect(namesOf(provider.leaving)).toEqual([]);
  expect(namesOf(request.leaving)).toEqual([]);
  expect(provider.leaving).toMatchObject({ mutants: 286, killed: 286 });
  expect(request.leaving).toMatchObject({ mutants: 107, killed: 107 });
});

test("what survives of a good pact stays within the document, and says what would pin it", () => {
  const { staying } = serviceOf("good").provider;

  expect(kindsOf(staying)).toEqual(["changed", "off by one"]);
  expect(staying.killed).toBeGreaterThan(0);
  expect(staying.survivors).toContainEqual({
    operationId: "getPet",
    documented: "200",
    path: "$.labels.*",
    kind: "off by one",
    description: "getPet › 200",
    violations: [],
    advice: "exactly() around $.labels.* in getPet › 200",
  });
});

test("a pact that compares types alone lets foreign and malformed values, fractions and empty arrays live", () => {
  const { leaving, staying } = serviceOf("loose values").provider;

  expect(kindsOf(leaving)).toEqual(["foreign value", "fraction", "malformed", "nulled", "retyped"]);
  // Compared by its type alone, a map may hold anything under a key that the example does not have.
  expect(namesOf(leaving).filter((name) => / (nulled|retyped)$/.test(name))).toEqual([
    "getPet › 200: $.labels.* nulled",
    "getPet › 200: $.labels.* retyped",
  ]);
  expect(namesOf(leaving)).toContain("getPet › 200: $.kind foreign value");
  expect(namesOf(leaving)).toContain("listPets › 200: $[*].addedAt malformed");
  expect(kindsOf(staying)).toEqual(["changed", "emptied", "off by one"]);
});

test("a pact without bodies lets whatever happens to a body live", () => {
  const { leaving, staying } = serviceOf("no bodies").provider;

  expect(kindsOf(leaving)).toEqual([
    "dropped",
    "foreign value",
    "fraction",
    "malformed",
    "nulled",
    "retyped",
  ]);
  expect(namesOf(leaving)).toContain("getPet › 200: $ dropped");
  expect(namesOf(leaving)).toContain("getPet › 200: $.home.room dropped");
  expect(namesOf(staying)).toContain("getPet › 200: $.chip dropped");
});

test("a pact without headers lets lost headers and other media types live", () => {
  const { leaving, staying } = serviceOf("no headers").provider;

  expect(kindsOf(leaving)).toEqual(["header lost", "malformed", "media type swapped"]);
  expect(namesOf(leaving)).toContain("listPets › 200: header x-total malformed");
  expect(staying.survivors).toContainEqual(
    expect.objectContaining({
      path: "header x-total",
      kind: "header lost",
      advice: "header x-total among the response headers of listPets › 200",
    }),
  );
});

test("a pact that compares classes of statuses lets another status live", () => {
  const { leaving } = serviceOf("loose statuses").provider;

  expect(kindsOf(leaving)).toEqual(["status swapped"]);
  expect(namesOf(leaving)).toContain("getPet › 404: status → 400 status swapped");
});

test("a mock server that takes any path and query lets dropped and changed parameters live", () => {
  const { leaving, staying } = serviceOf("loose values").request;

  expect(kindsOf(leaving)).toEqual(["dropped"]);
  expect(namesOf(leaving)).toContain("getPet › 200: path petId dropped");
  expect(namesOf(staying)).toContain("listPets › 200: query limit changed");
});

test("a mock server that asks for no headers lets lost and renamed ones live", () => {
  const { leaving, staying } = serviceOf("no headers").request;

  expect(kindsOf(leaving)).toEqual(["header lost", "renamed"]);
  expect(namesOf(leaving)).toContain("getPet › 200: header Client-Name header lost");
  expect(namesOf(staying)).toContain("listPets › 200: header X-Trace renamed");
});

test("a mock server that asks for no body lets dropped properties and other media types live", () => {
  const { leaving } = serviceOf("no bodies").request;

  expect(namesOf(leaving)).toEqual([
    "addPet › 401: header Content-Type header lost",
    "addPet › 401: media type → application/merge-patch+json media type swapped",
    "addPet › 401: media type → text/plain media type swapped",
    "addPet › 401: $ dropped",
    "addPet › 401: $.name dropped",
    "addPet › 401: $.kind dropped",
  ]);
});

test("a survivor that leaves the document says how, and turns the report red", () => {
  const { survivors } = serviceOf("loose values").provider.leaving;

  expect(report.ok).toBe(false);
  expect(survivors).toContainEqual({
    operationId: "addPet",
    documented: "201",
    path: "$.id",
    kind: "fraction",
    description: "addPet › 201",
    violations: ['"/id" must be integer'],
    advice: expect.stringContaining("pin $.id by exactly() in addPet › 201"),
  });
});

test("weakness changes what survives, never the set", () => {
  const sizes = report.services.map(({ provider, request }) =>
    [provider, request].flatMap(({ leaving, staying }) => [leaving.mutants, staying.mutants]),
  );

  expect(sizes).toEqual(sizes.map(() => [286, 67, 107, 42]));
});

test("of a map with other keys than the example's every mutant that leaves the document dies, and the set is the same", async () => {
  const { services, problems } = await strength({
    services: { good: { ...good, provider: () => answering('{"cage":9,"row":2}', '{"attic":4}') } },
  });

  expect(problems).toEqual([]);
  expect(services).toEqual([serviceOf("good")]);
});

test("what no answer has cannot be tried: that is red, but the pact is not blamed for it", async () => {
  const { "no bodies": weak } = weakServices(good, folder.url);
  const provider = () => answering('"chip":"578000000000001",', "");

  const found = await strength({ services: { weak: { ...weak, provider } } });

  const chip = found.services[0]?.provider.leaving.untried.filter(({ path }) => path === "$.chip");
  expect(found.ok).toBe(false);
  expect(chip?.map(({ kind }) => kind)).toEqual(["nulled", "retyped", "malformed"]);
  const lines = renderStrength(found, { list: false }).split("\n");
  expect(lines.filter((line) => line.includes("$.chip nulled"))).toEqual([
    `✗ weak provider getPet › 200: $.chip nulled ("/chip" must be string) could not be tried: no answer that passed has $.chip; bring the example and the answer closer, or record again.`,
  ]);
});

test("a provider that does not pass unmutated is named, and there are no figures", async () => {
  const { "wrong value": bad } = redServices(good, folder.url);

  const { ok, services, problems } = await strength({ services: { bad } });

  expect(ok).toBe(false);
  expect(services).toEqual([]);
  expect(problems).toEqual([
    "bad: does not pass unmutated: getPet › 200: body $.kind: Expected 'cow' to match '^(cat|dog|c\\+\\+)$'",
    "bad: does not pass unmutated: getPet › 200 › in a tank: body $.kind: Expected 'cow' to match '^(cat|dog|c\\+\\+)$'",
  ]);
});

test("a pact that is not the declared one is named before anything runs", async () => {
  const { "missing pact": missing } = redServices(good, folder.url);
  const place = fileURLToPath(missing.committed);

  expect(await strength({ services: { missing } })).toMatchObject({
    ok: false,
    services: [],
    problems: [`missing: There is no ${place}: run \`openapi-pact record\`.`],
  });
});

test.each([
  ["no JSON", () => "{", "it is not JSON."],
  [
    "of another version",
    (text: string) => text.replace('"version": "4.0"', '"version": "3.0.0"'),
    "the pact is of version 3.0.0, and version 4 is understood; record it with a library that writes V4.",
  ],
])("a pact that is %s is one line", async (_, change, why) => {
  const committed = new URL("other.json", folder.url);
  writeFileSync(committed, change(readFileSync(good.committed, "utf8")));

  expect(await strength({ services: { pets: { ...good, committed } } })).toMatchObject({
    ok: false,
    services: [],
    problems: [`pets: Cannot use ${fileURLToPath(committed)}: ${why}`],
  });
});

test("a filter of Pact's in the environment is refused, since it would hide mutants", async () => {
  vi.stubEnv("PACT_DESCRIPTION", "getPet");

  const { ok, problems } = await strength({ services: { good } });

  expect(ok).toBe(false);
  expect(problems).toEqual([
    "PACT_DESCRIPTION is set in the environment and would hide interactions: unset it.",
  ]);
});

test("a config without services is red", async () => {
  expect(await strength({ services: {} })).toMatchObject({
    ok: false,
    problems: ["There is no service to measure: name one in the config."],
  });
});
