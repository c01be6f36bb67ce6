import { expect, test } from "vitest";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { waiverProblems } from "./waiver-problems.js";

const today = new Date("2027-06-30T23:00:00Z");

function problemsOf(waiver: { reason?: string; until: string }): readonly string[] {
  const row = { operationId: "getPet", documented: "429", reason: "no limits yet" };
  return waiverProblems({ ...petPact, waivers: [{ ...row, ...waiver }] }, today);
}

test("a waiver holds until the end of its last day", () => {
  expect(problemsOf({ until: "2027-06-30" })).toEqual([]);
});

test("a waiver that has ended is named with its reason", () => {
  expect(problemsOf({ until: "2027-06-29" })).toEqual([
    "The waiver of getPet › 429 ended on 2027-06-29 (no limits yet): declare an interaction instead.",
  ]);
});

test.each(["2027-13-01", "2027-02-30", "27-1-1", "soon"])("%s is no date", (until) => {
  expect(problemsOf({ until })).toEqual([
    `The waiver of getPet › 429 lasts until "${until}", which is no date: write it as 2027-06-30.`,
  ]);
});

test("a waiver without a reason is refused", () => {
  expect(problemsOf({ reason: " ", until: "2027-06-30" })).toEqual([
    "The waiver of getPet › 429 gives no reason: say why.",
  ]);
});

test("the waiver of all that the table leaves out ends like any other", () => {
  const waiveRest = { reason: "not called", until: "2027-06-29" };

  expect(waiverProblems({ ...petPact, waiveRest }, today)).toEqual([
    "The waiver of all other operations ended on 2027-06-29 (not called): declare an interaction instead.",
  ]);
});
