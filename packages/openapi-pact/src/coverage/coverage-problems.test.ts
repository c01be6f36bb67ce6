import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answering, bare, covering, refusal } from "../fixtures/coverage/things.js";
import type { DeclaredInteraction } from "../table/pact.js";
import { temporaryFolder, textOf } from "../testing.js";
import type { Coverage } from "./coverage.js";
import type { CoverageConfig } from "./coverage-config.js";
import { coverageProblems } from "./coverage-problems.js";
import { raiseRatchet } from "./raise-ratchet.js";

let folder: ReturnType<typeof temporaryFolder>;
let ratchet: URL;
beforeEach(() => {
  folder = temporaryFolder();
  ratchet = new URL("coverage.json", folder.url);
});
afterEach(() => folder.remove());

const DAY = "2999-12-31";
const NOTE = "addThing 201 response $.note";
const LOCATION = "addThing 201 header location";

/** Coverage under a config, with the waivers taken from it as a run does. */
function things(
  interactions: readonly DeclaredInteraction[],
  config: Partial<CoverageConfig> = {},
) {
  const waived = Object.keys(config.waivers?.things ?? {});
  return new Map([["things", covering(interactions, { waived })]]);
}

function problemsOf(
  coverages: ReadonlyMap<string, Coverage>,
  config: Partial<CoverageConfig> = {},
): readonly string[] {
  return coverageProblems({ ratchet, ...config }, coverages, ["things"]).map(
    ({ service, gate, message }) => {
      expect(gate).toBe("coverage");
      return `${service}: ${message}`;
    },
  );
}

const more = answering({ note: "old" });

test("coverage that is what the ratchet says is green", () => {
  raiseRatchet(ratchet, things([more]), ["things"]);

  expect(problemsOf(things([more]))).toEqual([]);
});

test("a cell that was lost is red by its id, and the ratchet does not give way", () => {
  raiseRatchet(ratchet, things([more]), ["things"]);
  const before = textOf(ratchet);

  expect(problemsOf(things([bare]))).toEqual([
    `things: 1 cell is without coverage that the ratchet holds covered, or does not know: "${NOTE}". Declare an interaction, or waive the cell.`,
  ]);
  expect(() => raiseRatchet(ratchet, things([bare]), ["things"])).toThrow(
    `The ratchet only rises. things: 1 cell is without coverage that the ratchet holds covered, or does not know: "${NOTE}".`,
  );
  expect(textOf(ratchet)).toBe(before);
});

test("one cell lost is red, however many are won beside it", () => {
  raiseRatchet(ratchet, things([more]), ["things"]);
  const other = answering({ weights: { net: 1 }, tags: ["old"], pair: [1, "one"] });

  expect(problemsOf(things([other]))).toEqual([expect.stringContaining(`"${NOTE}"`)]);
});

test("many lost cells are one line that names the first and counts the rest", () => {
  raiseRatchet(ratchet, things([more]), ["things"]);

  expect(problemsOf(things([]))).toEqual([
    expect.stringMatching(/^things: 10 cells are .*"addThing", "addThing request.* and 2 more\. /),
  ]);
});

test("coverage that rose is red until the ratchet is raised", () => {
  raiseRatchet(ratchet, things([bare]), ["things"]);
  const stale =
    "things: Coverage is not what the ratchet says, and no cell was lost: run `openapi-pact coverage --write` and commit the file.";

  expect(problemsOf(things([more]))).toEqual([stale]);
  raiseRatchet(ratchet, things([more]), ["things"]);
  expect(problemsOf(things([more]))).toEqual([]);
  expect(JSON.parse(textOf(ratchet)).services.things.missing).not.toContain(NOTE);
});

test("cells that the document no longer has are not lost, and leave the ratchet", () => {
  raiseRatchet(ratchet, things([more]), ["things"]);
  const without = new Map(
    [...things([more])].map(([name, cells]) => [name, cells.filter(({ id }) => id !== NOTE)]),
  );

  expect(problemsOf(without)).toEqual([expect.stringContaining("no cell was lost")]);
  raiseRatchet(ratchet, without, ["things"]);
  expect(problemsOf(without)).toEqual([]);
});

test("a cell that is new in the document must be covered or waived", () => {
  const old = new Map(
    [...things([more])].map(([name, cells]) => [name, cells.filter(({ id }) => id !== LOCATION)]),
  );
  raiseRatchet(ratchet, old, ["things"]);

  expect(problemsOf(things([more]))).toEqual([expect.stringContaining(`"${LOCATION}"`)]);
});

test("a service that the ratchet does not know is red, and so is one that the config does not have", () => {
  expect(problemsOf(things([bare]))).toEqual([
    "things: The ratchet does not know this service: run `openapi-pact coverage --write` and commit the file.",
  ]);
  raiseRatchet(ratchet, new Map([...things([bare]), ["old", covering([bare])]]), ["things", "old"]);
  expect(problemsOf(things([bare]))).toEqual([
    "undefined: The ratchet names the service old, and there is none: run `openapi-pact coverage --write`.",
  ]);
  raiseRatchet(ratchet, things([bare]), ["things"]);
  expect(problemsOf(things([bare]))).toEqual([]);
});

test("whoever raises the ratchet hears what it says otherwise now", () => {
  const first = raiseRatchet(ratchet, new Map([...things([bare]), ["old", covering([bare])]]), [
    "things",
    "old",
  ]);
  const second = raiseRatchet(ratchet, things([more]), ["things"]);

  expect(first).toEqual([
    "things begins in the ratchet as it stands: 48 cells may stay without coverage.",
    "old begins in the ratchet as it stands: 48 cells may stay without coverage.",
  ]);
  expect(second).toEqual([
    "old is no service any more and leaves the ratchet.",
    "things: 1 off the ratchet's list; 47 cells may stay on it.",
  ]);
  expect(raiseRatchet(ratchet, things([more]), ["things"])).toEqual([]);
});

test("a service that is not in the run keeps its part of the ratchet", () => {
  raiseRatchet(ratchet, new Map([...things([bare]), ["old", covering([bare])]]), ["things", "old"]);
  raiseRatchet(ratchet, things([more]), ["things", "old"]);

  expect(Object.keys(JSON.parse(textOf(ratchet)).services)).toEqual(["old", "things"]);
});

test("the ratchet has the same bytes on every run", () => {
  raiseRatchet(ratchet, things([more]), ["things"]);
  const before = textOf(ratchet);
  raiseRatchet(ratchet, things([more]), ["things"]);

  expect(textOf(ratchet)).toBe(before);
});

test.each(["", "[]", '{ "services": { "things": 5 } }'])(
  "a ratchet that holds %j is one line, and is not overwritten",
  (text) => {
    writeFileSync(fileURLToPath(ratchet), text);
    const line = `${fileURLToPath(ratchet)} is no ratchet: restore it, or remove it and run`;

    expect(() => problemsOf(things([bare]))).toThrow(line);
    expect(() => raiseRatchet(ratchet, things([bare]), ["things"])).toThrow(line);
    expect(textOf(ratchet)).toBe(text);
  },
);

/** What is wrong with waivers, beside the ratchet that was not written. */
function waiverProblems(
  waivers: NonNullable<CoverageConfig["waivers"]>[string],
  interactions: readonly DeclaredInteraction[] = [bare],
  maxWaived = 0.02,
): readonly string[] {
  const config = { waivers: { things: waivers }, maxWaived };
  return problemsOf(things(interactions, config), config).filter(
    (message) => !message.includes("The ratchet does not know"),
  );
}

test("one waiver of fifty cells with a reason and a date to come is fine", () => {
  expect(waiverProblems({ [NOTE]: { reason: "nobody writes notes", until: DAY } })).toEqual([]);
});

test.each([
  ["reason", { reason: " ", until: DAY }, /gives no reason: say why/],
  ["date", { reason: "later", until: "soon" }, /lasts until "soon", which is no date/],
  ["real date", { reason: "later", until: "2027-02-30" }, /"2027-02-30", which is no date/],
  ["time left", { reason: "later", until: "2020-01-01" }, /ended on 2020-01-01 \(later\)/],
])("a waiver without a %s is red", (_, waiver, message) => {
  expect(waiverProblems({ [NOTE]: waiver })).toEqual([expect.stringMatching(message)]);
});

test("a waiver of no cell is red", () => {
  expect(waiverProblems({ [`${NOTE}s`]: { reason: "gone", until: DAY } })).toEqual([
    `things: The waiver of the cell "${NOTE}s" names no cell of the document: \`openapi-pact coverage\` lists them.`,
  ]);
});

test("a waiver of a cell that is covered is red with what covers it", () => {
  expect(waiverProblems({ [NOTE]: { reason: "nobody", until: DAY } }, [more])).toEqual([
    `things: The waiver of the cell "${NOTE}" is needless, for addThing › 201 covers the cell: remove the waiver.`,
  ]);
});

test("a waiver of a success is red", () => {
  const refusals = [refusal(401, "anonymous"), refusal(403, "keeper")];

  expect(waiverProblems({ "addThing 201": { reason: "later", until: DAY } }, refusals)).toEqual([
    "things: addThing 201 is waived, but a success must be shown: declare an interaction.",
  ]);
});

test("more waivers than their share are red, those of the table counted", () => {
  const two = {
    [NOTE]: { reason: "later", until: DAY },
    [LOCATION]: { reason: "later", until: DAY },
  };
  const statuses = [{ operationId: "addThing", documented: "429", reason: "later", until: DAY }];
  const waived = new Map([["things", covering([bare], { pact: { waivers: statuses } })]]);

  expect(waiverProblems(two)).toEqual([
    "things: 2 of 57 cells are waived, but at most 1 may be: cover some of them.",
  ]);
  expect(waiverProblems(two, [bare], 0.04)).toEqual([]);
  expect(problemsOf(waived)).toContain(
    "things: 3 of 57 cells are waived, but at most 1 may be: cover some of them.",
  );
});

test("a waiver for a service that is not there is red", () => {
  const waivers = { dogs: { [NOTE]: { reason: "later", until: DAY } } };

  expect(problemsOf(things([bare]), { waivers })).toContain(
    "undefined: A waiver names the service dogs: there is none.",
  );
});

test("a ratchet in a folder that is not there yet is written", () => {
  const deep = new URL("reports/coverage.json", folder.url);
  raiseRatchet(deep, things([bare]), ["things"]);

  expect(existsSync(fileURLToPath(deep))).toBe(true);
});
