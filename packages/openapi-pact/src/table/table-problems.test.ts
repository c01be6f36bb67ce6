import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readDocument } from "../document/read-document.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { PETSTORE } from "../testing.js";
import { tableProblems } from "./table-problems.js";

const document = await readDocument(PETSTORE);

test("a table that says something about every documented status has no problem", () => {
  expect(tableProblems(document, petPact)).toEqual([]);
});

test("a status without an interaction or waiver is named", () => {
  expect(tableProblems(document, { ...petPact, waivers: [] })).toEqual([
    "getPet › 429 is documented, but the table has no interaction or waiver for it.",
  ]);
});

test("a table for another document is named, cell by cell", () => {
  const waiver = { operationId: "feedPet", documented: "200", reason: "", until: "2999-12-31" };

  expect(tableProblems(document, { ...petPact, waivers: [...petPact.waivers, waiver] })).toEqual([
    `feedPet › 200 is in the table, but not in ${fileURLToPath(PETSTORE)}.`,
  ]);
});

test("a table of waivers alone declares nothing", () => {
  const waivers = [...document.operations.values()].flatMap(({ operationId, responses }) =>
    [...responses.keys()].map((documented) => ({
      operationId,
      documented,
      reason: "later",
      until: "2999-12-31",
    })),
  );

  expect(tableProblems(document, { ...petPact, interactions: [], waivers })).toEqual([
    "The table declares no interaction.",
  ]);
});

test("one waiver stands for the operations that the table leaves out", () => {
  const tabled = petPact.interactions.filter(({ operationId }) => operationId !== "getShelf");
  const operationIds = petPact.operationIds.filter((operationId) => operationId !== "getShelf");
  const part = { ...petPact, interactions: tabled, operationIds };
  const waiveRest = { reason: "not called", until: "2999-12-31" };

  expect(tableProblems(document, part)).toEqual([
    "getShelf › 200 is documented, but the table has no interaction or waiver for it.",
    "getShelf › default is documented, but the table has no interaction or waiver for it.",
  ]);
  expect(tableProblems(document, { ...part, waiveRest })).toEqual([]);
});

test("that waiver does not stand for a status of an operation in the table", () => {
  const waiveRest = { reason: "not called", until: "2999-12-31" };

  expect(tableProblems(document, { ...petPact, waivers: [], waiveRest })).toEqual([
    "getPet › 429 is documented, but the table has no interaction or waiver for it.",
  ]);
});
