import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
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

/** Damages one recording of removePet by what happens to its pact file or its `recording.json`. */
const DAMAGES: readonly {
  title: string;
  damage: (folder: string, pactFile: string) => void;
  message: (folder: string, pactFile: string) => string;
}[] = [
  {
    title: "a recording.json that was cut off",
    damage: (one) => truncateSync(join(one, "recording.json"), 10),
    message: (one) => `${join(one, "recording.json")} is cut off or no JSON`,
  },
  {
    title: "an empty recording.json",
    damage: (one) => truncateSync(join(one, "recording.json")),
    message: (one) => `${join(one, "recording.json")} is cut off or no JSON`,
  },
  {
    title: "a recording.json that says something else",
    damage: (one) => writeFileSync(join(one, "recording.json"), '{ "description": 7 }'),
    message: (one) => `${join(one, "recording.json")} does not say what was recorded`,
  },
  {
    title: "a recording.json that is a folder",
    damage: (one) => {
      rmSync(join(one, "recording.json"));
      mkdirSync(join(one, "recording.json"));
    },
    message: (one) => `${join(one, "recording.json")} cannot be read (EISDIR)`,
  },
  {
    title: "a pact file that was cut off",
    damage: (_, file) => truncateSync(file, 10),
    message: (_, file) => `${file} is cut off or no JSON`,
  },
  {
    title: "an empty pact file",
    damage: (_, file) => truncateSync(file),
    message: (_, file) => `${file} is cut off or no JSON`,
  },
  {
    title: "a pact file without its interaction",
    damage: (_, file) => {
      const whole: object = JSON.parse(readFileSync(file, "utf8"));
      writeFileSync(file, JSON.stringify({ ...whole, interactions: [] }));
    },
    message: (_, file) => `${file} does not hold the one interaction that was recorded`,
  },
  {
    title: "a pact file of another interaction",
    damage: (_, file) => {
      const whole = readFileSync(file, "utf8");
      writeFileSync(file, whole.replaceAll(/removePet › \d+/g, "removePet › 418"));
    },
    message: (_, file) => `${file} does not hold the one interaction that was recorded`,
  },
  {
    title: "no pact file",
    damage: (_, file) => rmSync(file),
    message: (one) => `${one} holds no pact file`,
  },
];

test.each(DAMAGES)("$title is one line with its place", async ({ title, damage, message }) => {
  const { recorded, one } = copied(title.replaceAll(" ", "-"), "removePet");
  const [file = ""] = readdirSync(one).filter((name) => name !== "recording.json");
  damage(one, join(one, file));

  const { text, problems } = await merged(recorded);

  expect(text).toBeUndefined();
  expect(problems).toEqual([`${message(one, join(one, file))}: delete ${one} and record again.`]);
});

test("what is damaged does not hide what else is wrong", async () => {
  const { recorded, one } = copied("two", "removePet");
  const another = copied("two", "getShelf").one;
  truncateSync(join(one, "recording.json"));
  rmSync(another, { recursive: true });

  const { problems } = await merged(recorded);

  expect(problems).toEqual([
    `${join(one, "recording.json")} is cut off or no JSON: delete ${one} and record again.`,
    expect.stringMatching(/^getShelf › \S+ is declared but not recorded: record it\.$/),
  ]);
});

test.each(["file", "file/"])("%s is named, where the folder should be", async (name) => {
  const file = new URL(name, folder.url);
  writeFileSync(new URL("file", folder.url), "");

  await expect(merged(file)).rejects.toThrow(
    `Cannot read the recordings in ${fileURLToPath(file)} (ENOTDIR): name a folder, or record into another one.`,
  );
});

test("nothing recorded at all is one line", async () => {
  const nowhere = new URL("nowhere/", folder.url);
  const { problems } = await merged(nowhere);

  expect(problems).toEqual([
    `None of the 15 interactions is recorded in ${fileURLToPath(nowhere)}: run the recording tests.`,
  ]);
});
