import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { ServiceConfig } from "../config/config.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { PetShop } from "../fixtures/petstore/pet-shop.js";
import { type Red, redServices } from "../fixtures/red-services.js";
import { PETSTORE, recordPetShop, temporaryFolder, textOf } from "../testing.js";
import type { Report } from "./report.js";
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

let report: Report;
beforeAll(async () => {
  await recordPetShop(recorded, committed);
  report = await verify({ services: { good, ...redServices(good, folder.url) } });
}, 60_000);
afterAll(folder.remove);
afterEach(() => vi.unstubAllEnvs());

/** Everything wrong with one service, as `[gate] message`. */
function problemsOf(name: Red | "good"): readonly string[] {
  return report.problems
    .filter(({ service }) => service === name)
    .map(({ gate, message }) => `[${gate}] ${message}`);
}

function figuresOf(name: Red | "good") {
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

describe("a way to be green while verifying nothing:", () => {
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

  test("a pact without interactions is red", () => {
    expect(problemsOf("empty pact")).toContain("[table] The table declares no interaction.");
    expect(figuresOf("empty pact")).toMatchObject({ recorded: 0, verified: 0, interactions: 0 });
  });

  test("an empty folder where recordings belong is red", () => {
    const [first = ""] = problemsOf("empty folder");

    expect(first).toMatch(
      /^\[record\] None of the 15 interactions is recorded in .*: run the recording tests\.$/,
    );
  });

  test("a misspelt provider is red", () => {
    expect(problemsOf("misspelt provider")).toContain(
      "[compare] The pact: is between shop-window and pet-shp, but the table is between shop-window and pet-shop (pact.parties.incompatible).",
    );
  });

  test("pending interactions are red, those that the provider fails and those it does not", () => {
    expect(problemsOf("pending interactions")).toContain(
      "[compare] removePet › 204: is pending, so that its failure would pass: verify it, or take it out (interaction.pending).",
    );
    expect(problemsOf("pending interactions")).toContainEqual(
      expect.stringMatching(/^\[verify\] getPet › 200: .*expected 200 but was 404/),
    );
    expect(figuresOf("pending interactions")).toMatchObject({ verifiedInteractions: 0 });
  });

  test("a config without services is red", async () => {
    expect(await verify({ services: {} })).toMatchObject({
      ok: false,
      problems: [{ gate: "verify" }],
    });
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
});

test("a recording that was lost is red", () => {
  expect(problemsOf("lost recording")).toEqual([
    "[record] listPets › 200 is declared but not recorded: record it.",
  ]);
  expect(figuresOf("lost recording")).toMatchObject({ recorded: 12 });
});

test("a recording that is there twice is red, and merged into no pact", () => {
  expect(problemsOf("doubled recording")).toEqual([
    expect.stringMatching(
      /^\[record\] \S+ › \d+.* is recorded twice, in \S+ and \S+: delete one of them\.$/,
    ),
  ]);
});

test("an answer that fits the pact and breaks the document is red, though the provider says nothing of it", () => {
  expect(problemsOf("breaking the document unnoticed")).toContainEqual(
    expect.stringMatching(/^\[verify\] getPet › 200: the answer breaks the document: .*parents/),
  );
});

test("an interaction that is recorded, committed and verified but not declared is red at each gate", () => {
  expect(problemsOf("left over recording")).toEqual([
    "[table] getShelf › 200 is documented, but the table has no interaction or waiver for it.",
    '[state] The handler of the state "a shelf" is used by no interaction: remove it.',
    expect.stringMatching(/^\[record\] getShelf › 200 is recorded but not declared: delete .*\.$/),
    "[verify] getShelf › 200 was verified but is not declared.",
  ]);
});

test("a committed pact that is not the recorded one is red", () => {
  expect(problemsOf("drifted pact")).toEqual([
    `[drift] ${fileURLToPath(new URL("drifted.json", folder.url))} is not what was recorded: run \`openapi-pact record\`.`,
  ]);
});

test("a committed pact that expects what the document does not know is red", () => {
  expect(problemsOf("pact beside the document")).toContain(
    "[compare] getPet › 200 › in a tank: response body /home/gallons is no field that the document knows (response.body.incompatible).",
  );
});

test("a pact that was never committed is red, and nothing counts as verified", () => {
  expect(problemsOf("missing pact")).toEqual([
    `[drift] ${fileURLToPath(new URL("absent.json", folder.url))} is missing: run \`openapi-pact record\`.`,
  ]);
  expect(figuresOf("missing pact")).toMatchObject({ recorded: 13, verified: 0 });
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

test("a number where a text belongs is red, though its digits would match the text's pattern", () => {
  expect(problemsOf("wrong type")).toContainEqual(
    expect.stringMatching(/^\[verify\] getPet › 200: body \$\.name: /),
  );
});

test("another media type is red with both", () => {
  expect(problemsOf("wrong media type")).toContainEqual(
    expect.stringMatching(
      /^\[verify\] getPet › 200: .*header Content-Type: .*'application\/json'.*'text\/html'/,
    ),
  );
});

test("a provider that throws is red with what it threw", () => {
  expect(problemsOf("throwing provider")).toContain(
    "[verify] getPet › 200: The provider threw: not today",
  );
});

test("what the provider saw break the document is red, though every answer was as declared", () => {
  expect(problemsOf("breaking the document")).toEqual(["[verify] addPet › 201: GET /pets is odd"]);
});

test("a provider that does not open is red", () => {
  expect(problemsOf("provider that does not open")).toEqual([
    "[provider] The provider did not open: not today",
  ]);
});

test("a provider that does not close is red", () => {
  expect(problemsOf("provider that does not close")).toEqual([
    "[provider] The provider did not close: not today",
  ]);
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

test("a committed pact can be verified where nothing was recorded", async () => {
  const nowhere = { ...good, recorded: new URL("nowhere/", folder.url) };

  const { ok, problems } = await verify({ services: { nowhere } }, { against: "committed" });

  expect(problems).toEqual([]);
  expect(ok).toBe(true);
});

test("a committed pact alone must still hold what is declared, and no more", async () => {
  const renamed = textOf(committed).replaceAll("removePet › 404", "removePet › 404 › of old");
  const old = { ...good, committed: new URL("old.json", folder.url) };
  writeFileSync(fileURLToPath(old.committed), renamed);

  const { problems } = await verify({ services: { old } }, { against: "committed" });

  expect(problems.map(({ message }) => message)).toEqual([
    "removePet › 404 is declared but not in the committed pact: record it.",
    "removePet › 404 › of old is in the committed pact but not declared: record again.",
    "removePet › 404 is declared but was not verified.",
    "removePet › 404 › of old was verified but is not declared.",
  ]);
});
