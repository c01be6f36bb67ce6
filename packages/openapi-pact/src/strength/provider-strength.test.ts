import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Answer } from "../answer/answer.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { PetShop } from "../fixtures/petstore/pet-shop.js";
import { PETSTORE, recordPetShop, temporaryFolder } from "../testing.js";
import { providerStrength } from "./provider-strength.js";
import { readSources, type StrengthSource } from "./strength-source.js";

const DESCRIPTION = "getPet › 404";
const folder = temporaryFolder();
const passing: Answer = {
  status: 404,
  headers: { "content-type": "application/problem+json" },
  body: { status: 404, message: "There is no pet 9" },
};

let source: StrengthSource;
beforeAll(async () => {
  const at = (path: string) => new URL(path, folder.url);
  const pets = {
    pact: petPact,
    spec: PETSTORE,
    recorded: at("recorded/"),
    committed: at("pets.json"),
    provider: () => new PetShop(),
  };
  await recordPetShop(pets.recorded, pets.committed);
  const { sources } = await readSources({ services: { pets } }, undefined);
  const [whole] = sources;
  if (!whole) {
    throw new Error("The pet shop's pact cannot be read.");
  }
  const interactions = petPact.interactions.filter((one) => one.description === DESCRIPTION);
  source = { ...whole, pact: { ...petPact, interactions } };
});
afterAll(folder.remove);

/** Tries the mutants of one interaction in a folder of their own. */
async function tried(answer: Answer, one: StrengthSource = source) {
  const own = new URL(`${Math.random()}/`, folder.url);
  mkdirSync(own);
  const told: string[] = [];
  const found = await providerStrength(
    [{ source: one, answers: new Map([[DESCRIPTION, answer]]) }],
    fileURLToPath(own),
    (done, all) => told.push(`${done} of ${all}`),
  );
  return { ...found, told, verdicts: found.verdicts.get("pets") ?? [] };
}

test("every mutant gets a verdict, and progress is told to the end", async () => {
  const { verdicts, problems, told } = await tried(passing);

  expect(problems).toEqual([]);
  expect(verdicts.length).toBeGreaterThan(10);
  // The unmutated answer is one more.
  const all = verdicts.length + 1;
  expect(told.at(-1)).toBe(`${all} of ${all}`);
});

test("an answer that does not pass unmutated is a problem, for then every mutant dies of it", async () => {
  const committed = new Map(
    [...source.committed].map(([name, one]) => [name, { ...one, response: { status: 410 } }]),
  );

  const { problems } = await tried(passing, { ...source, committed });

  expect(problems).toContain(
    `pets: ${DESCRIPTION}: the provider's answer, given back as it was, does not pass.`,
  );
});

test("a mutant that the verifier never asked for has not died", async () => {
  // Pact's core drops an interaction that it cannot read, and calls the rest a success.
  const committed = new Map(
    [...source.committed].map(([name, one]) => [name, { ...one, response: { status: "none" } }]),
  );

  const { verdicts, problems } = await tried(passing, { ...source, committed });

  expect(verdicts).toEqual([]);
  expect(problems).toContain(`pets: ${DESCRIPTION}: unmutated: the verifier never asked for it.`);
});
