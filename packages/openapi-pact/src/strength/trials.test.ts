import { beforeAll, expect, test } from "vitest";
import type { Answer } from "../answer/answer.js";
import { readDocument } from "../document/read-document.js";
import { schemaChecks } from "../document/schema-checks.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { PETSTORE } from "../testing.js";
import { answerMutantsOf } from "./provider-strength.js";
import { type AnswerCarriers, type Trials, trialsOf } from "./trials.js";

const DESCRIPTION = "getShelf › 200";
const shelf = { label: "top/left æ", below: { label: "low", below: null } };

let mutants: readonly AnswerCarriers[];
let petMutants: readonly AnswerCarriers[];
let trials: (body: unknown) => Trials;
beforeAll(async () => {
  const document = await readDocument(PETSTORE);
  const checks = schemaChecks(document.files);
  const source = { name: "pets", committed: new Map([[DESCRIPTION, { response: {} }]]) };
  const all = answerMutantsOf({ document, checks, pact: petPact });
  mutants = all.filter(([{ description }]) => description === DESCRIPTION);
  petMutants = all.filter(([{ description }]) => description === "getPet › 200");
  trials = (body) => {
    const answer: Answer = { status: 200, headers: { "content-type": "application/json" }, body };
    return trialsOf({ source, answers: new Map([[DESCRIPTION, answer]]) }, mutants);
  };
});

/** A pet with no more than the document asks for. */
const bare = {
  id: 7,
  name: "Misse",
  kind: "cat",
  addedAt: "2026-01-15T08:30:00Z",
  price: 1,
  tags: [],
};

/** The trials of `getPet › 200`, with the provider's answer to it and to another interaction that is the same. */
function petTrials(...bodies: readonly unknown[]): Trials {
  const names = ["getPet › 200", "another"];
  const answers = bodies.map((body, index): [string, Answer] => [
    names[index] ?? "",
    { status: 200, headers: { "content-type": "application/json" }, body },
  ]);
  const committed = new Map(names.map((name) => [name, { response: {} }]));
  const own = petMutants.map(
    ([first]): AnswerCarriers => [
      first,
      ...(bodies.length > 1 ? [{ ...first, description: "another" }] : []),
    ],
  );
  return trialsOf({ source: { name: "pets", committed }, answers: new Map(answers) }, own);
}

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
  const { verdicts } = petTrials(bare);

  expect(verdicts).toContainEqual({
    outcome: "survived",
    mutant: expect.objectContaining({ path: "$.home", kind: "dropped" }),
  });
});

test("what cannot be changed since no answer has it was not tried, and has not survived", () => {
  const { verdicts } = petTrials(bare);

  expect(verdicts).toContainEqual({
    outcome: "untried",
    because: "no answer that passed has $.home",
    mutant: expect.objectContaining({ path: "$.home", kind: "nulled" }),
  });
  expect(verdicts).toContainEqual({
    outcome: "untried",
    because: "no answer that passed has $.home.room",
    mutant: expect.objectContaining({ path: "$.home.room", kind: "dropped" }),
  });
});

test("where one answer lacks the part, the next interaction's answer is changed", () => {
  const whole = { ...bare, home: { type: "basket", room: 3 } };

  const { trials: tried, verdicts } = petTrials(bare, whole);

  expect(verdicts).not.toContainEqual(
    expect.objectContaining({ mutant: expect.objectContaining({ path: "$.home.room" }) }),
  );
  expect(tried.find(({ mutant }) => mutant?.path === "$.home.room")?.description).toBe("another");
});

test("of a map the provider's own keys are changed, whatever those of the example are", () => {
  const { trials: tried, verdicts } = petTrials({ ...bare, labels: { attic: 3, cellar: 4 } });
  const kinds = ["nulled", "retyped", "fraction", "off by one"];

  expect(verdicts).not.toContainEqual(
    expect.objectContaining({ mutant: expect.objectContaining({ path: "$.labels.*" }) }),
  );
  const changed = tried.filter(({ mutant }) => mutant?.path === "$.labels.*");
  expect(changed.map(({ mutant }) => mutant?.kind)).toEqual(kinds);
  expect(changed[0]?.answer.body).toMatchObject({ labels: { attic: 3, cellar: null } });
});

test("an answer that breaks the document as it is is a problem, once", () => {
  expect(trials({ ...shelf, label: 5 })).toMatchObject({
    problems: [
      `pets: ${DESCRIPTION}: the provider's answer breaks the document: "/label" must be string.`,
    ],
    trials: [],
    verdicts: [],
  });
});

test("an answer that is no JSON is a problem, once", () => {
  const source = { name: "pets", committed: new Map([[DESCRIPTION, { response: {} }]]) };

  expect(trialsOf({ source, answers: new Map() }, mutants).problems).toEqual([
    `pets: ${DESCRIPTION}: the provider's answer is no JSON: it cannot be mutated.`,
  ]);
});
