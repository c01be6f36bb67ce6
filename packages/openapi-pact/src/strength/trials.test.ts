import { beforeAll, expect, test } from "vitest";
import type { Answer } from "../answer/answer.js";
import { readDocument } from "../document/read-document.js";
import { schemaChecks } from "../document/schema-checks.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { PETSTORE } from "../testing.js";
import type { AnswerMutant } from "./answer-mutants.js";
import { answerMutantsOf } from "./provider-strength.js";
import { type Trials, trialsOf } from "./trials.js";

const DESCRIPTION = "getShelf › 200";
const shelf = { label: "top/left æ", below: { label: "low", below: null } };

let mutants: readonly AnswerMutant[];
let trials: (body: unknown) => Trials;
beforeAll(async () => {
  const document = await readDocument(PETSTORE);
  const checks = schemaChecks(document.files);
  const source = { name: "pets", committed: new Map([[DESCRIPTION, { response: {} }]]) };
  mutants = answerMutantsOf({ document, checks, pact: petPact }).filter(
    ({ description }) => description === DESCRIPTION,
  );
  trials = (body) => {
    const answer: Answer = { status: 200, headers: { "content-type": "application/json" }, body };
    return trialsOf({ source, answers: new Map([[DESCRIPTION, answer]]) }, mutants);
  };
});

test("an interaction that carries mutants is also tried as it was, once", () => {
  const controls = trials(shelf).trials.filter(({ mutant }) => mutant === undefined);

  expect(controls).toHaveLength(1);
  expect(controls[0]?.answer.body).toEqual(shelf);
});

test("no mutant is what the provider answered anyway", () => {
  const changed = trials(shelf).trials.find(
    ({ mutant }) => mutant?.path === "$.label" && mutant.kind === "changed",
  );
  // The provider answers what the example would be changed to.
  const body = changed?.answer.body;
  const { trials: again } = trials(body);

  expect(body).not.toEqual(shelf);
  expect(again.find(({ mutant }) => mutant === changed?.mutant)?.answer.body).toEqual(shelf);
});

test("a part that the answer passed without has survived being dropped", () => {
  const { survivors } = trials({ label: "top/left æ" });

  expect(survivors).toContainEqual({
    killed: false,
    mutant: expect.objectContaining({ path: "$.below", kind: "dropped" }),
  });
});

test("an answer that breaks the document elsewhere than the example is a problem by name", () => {
  expect(trials({ ...shelf, label: 5 }).problems).toContain(
    `pets: ${DESCRIPTION}: $.below.label changed breaks the document in the example or in the provider's answer, but not in both: bring the example closer to the answer.`,
  );
});

test("an answer that is no JSON is a problem, once", () => {
  const source = { name: "pets", committed: new Map([[DESCRIPTION, { response: {} }]]) };

  expect(trialsOf({ source, answers: new Map() }, mutants).problems).toEqual([
    `pets: ${DESCRIPTION}: the provider's answer is no JSON: it cannot be mutated.`,
  ]);
});
