import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { PETSTORE, recordingTests, temporaryFolder } from "../testing.js";
import { type Merged, mergeRecorded } from "./merge-recorded.js";

const folder = temporaryFolder();
const good = new URL("good/", folder.url);
beforeAll(async () => {
  for (const run of recordingTests(good).values()) {
    await run();
  }
});
afterAll(folder.remove);

function merged(recorded: URL, pact = petPact): Promise<Merged> {
  return mergeRecorded({ pact, spec: PETSTORE, recorded });
}

/** A copy of the good recordings, and the folder of one of them. */
function copied(name: string, operation: string): { readonly recorded: URL; readonly one: string } {
  const recorded = new URL(`${name}/`, folder.url);
  cpSync(fileURLToPath(good), fileURLToPath(recorded), { recursive: true });
  const [one = ""] = readdirSync(fileURLToPath(recorded)).filter((name) =>
    name.startsWith(`${operation}-`),
  );
  return { recorded, one: fileURLToPath(new URL(one, recorded)) };
}

test("the merged pact holds every declared interaction, sorted, and ends in a newline", async () => {
  const { text = "", problems } = await merged(good);
  const parsed: { interactions: { description: string }[] } = JSON.parse(text);

  expect(problems).toEqual([]);
  expect(parsed.interactions.map(({ description }) => description)).toEqual(
    petPact.interactions.map(({ description }) => description).sort(),
  );
  expect(text.endsWith("}\n")).toBe(true);
});

test("the operation travels in the pact's references", async () => {
  const { text = "" } = await merged(good);
  const [first] = JSON.parse(text).interactions;

  expect(first.comments).toEqual({ references: { OpenAPI: { operationId: "addPet" } } });
});

test("no version of a tool is in the pact", async () => {
  const { text = "" } = await merged(good);

  expect(JSON.parse(text).metadata).toEqual({ pactSpecification: { version: "4.0" } });
});

test("recording again, in another order and all at once, gives the same bytes", async () => {
  const again = new URL("again/", folder.url);
  const tests = [...recordingTests(again).values()].reverse();
  await Promise.all(tests.map((run) => run()));

  expect((await merged(again)).text).toBe((await merged(good)).text);
});

test("a recording that was lost is named", async () => {
  const { recorded, one } = copied("lost", "removePet");
  rmSync(one, { recursive: true });

  const { text, problems } = await merged(recorded);

  expect(text).toBeUndefined();
  expect(problems).toEqual([
    expect.stringMatching(/^removePet › (204|404) is declared but not recorded: record it\.$/),
  ]);
});

test("a recording that was left over is named, with its folder", async () => {
  const interactions = petPact.interactions.filter(({ operationId }) => operationId !== "addPet");

  const { text, problems } = await merged(good, { ...petPact, interactions });

  expect(text).toBeUndefined();
  expect([...problems].sort()).toEqual(
    ["201", "400", "401"].map((status) =>
      expect.stringMatching(
        new RegExp(`^addPet › ${status} is recorded but not declared: delete .*/addPet-`),
      ),
    ),
  );
});

test("a recording of what the table said before is named", async () => {
  const interactions = petPact.interactions.map((one) =>
    one.description === "getPet › 404" ? { ...one, request: { path: { petId: 10 } } } : one,
  );

  const { text, problems } = await merged(good, { ...petPact, interactions });

  expect(text).toBeUndefined();
  expect(problems).toEqual([
    "getPet › 404 was recorded from another table or document: record it again.",
  ]);
});

test("a torn recording is refused with its file", async () => {
  const { recorded, one } = copied("torn", "removePet");
  const [file = ""] = readdirSync(one).filter((name) => name !== "recording.json");
  const whole: { interactions: unknown[] } = JSON.parse(readFileSync(`${one}/${file}`, "utf8"));
  writeFileSync(`${one}/${file}`, JSON.stringify({ ...whole, interactions: [] }));

  await expect(merged(recorded)).rejects.toThrow(
    `${one}/${file} does not hold one interaction: delete it and record again.`,
  );
});

test("nothing recorded at all names every interaction", async () => {
  const { problems } = await merged(new URL("nowhere/", folder.url));

  expect(problems).toHaveLength(petPact.interactions.length);
});
