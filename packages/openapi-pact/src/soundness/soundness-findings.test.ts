import { expect, test } from "vitest";
import { readDocument } from "../document/read-document.js";
import { schemaChecks } from "../document/schema-checks.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { matcher, regexMatcher, textMatcher } from "../matching/matcher.js";
import { PETSTORE } from "../testing.js";
import type { SoundnessFinding } from "./finding.js";
import { soundnessFindings, templateFindings } from "./soundness-findings.js";

const document = await readDocument(PETSTORE);

const pet = {
  id: matcher("integer", 7),
  name: textMatcher("^[\\s\\S]{1,}$", "Misse"),
  kind: textMatcher("^(cat|dog|c\\+\\+)$", "cat"),
  addedAt: textMatcher("^2026-01-15T08:30:00Z$", "2026-01-15T08:30:00Z"),
  price: matcher("number", 120),
  tags: { ...matcher("type", [matcher("type", "calm")]), min: 1 },
};

/** What is found about a pet's template that somebody wrote by hand. */
function found(template: object): readonly SoundnessFinding[] {
  const interaction =
    petPact.interactions.find(({ description }) => description === "getPet › 200") ??
    expect.fail("no interaction getPet › 200");
  const search = { ...schemaChecks(document.files), seen: new Set<string>() };
  return templateFindings(document, search, interaction, template);
}

test("the matchers that the kit derives leave nothing that another rule would prevent", () => {
  expect(soundnessFindings(document, petPact).filter(({ preventable }) => preventable)).toEqual([]);
});

test("a sound template by hand has no preventable finding either", () => {
  expect(found(pet).filter(({ preventable }) => preventable)).toEqual([]);
});

test.each([
  {
    title: "a number where the document has an integer",
    change: { id: matcher("number", 7) },
    finding: { at: "/id", rule: "number", value: 0.5 },
  },
  {
    title: "any text where the document has an enumeration",
    change: { kind: matcher("type", "cat") },
    finding: { at: "/kind", rule: "type", value: "" },
  },
  {
    title: "any text where the document has a date-time",
    change: { addedAt: matcher("type", "2026-01-15T08:30:00Z") },
    finding: { at: "/addedAt", rule: "type", value: "" },
  },
  {
    title: "digits of every script",
    change: { chip: textMatcher("^\\d{15}$", "123456789012345") },
    finding: {
      at: "/chip",
      rule: "type and regex ^\\d{15}$",
      value: "\u066123456789012345".slice(0, 15),
    },
  },
  {
    title: "an expression alone, which takes numbers too",
    change: { name: regexMatcher("^.+$", "Misse") },
    finding: { at: "/name", rule: "regex ^.+$", value: 0 },
  },
  {
    title: "Pact's boolean, which takes the text",
    change: { vaccinated: { "pact:matcher:type": "boolean", value: true } },
    finding: { at: "/vaccinated", rule: "boolean", value: "true" },
  },
  {
    title: "Pact's equality around an empty array, which takes any",
    change: { tags: matcher("equality", []) },
    finding: { at: "/tags", rule: "equality", value: [1] },
  },
])("$title is found and named", ({ change, finding }) => {
  const preventable = found({ ...pet, ...change }).filter((one) => one.preventable);

  expect(preventable).toMatchObject([
    { operationId: "getPet", status: 200, description: "getPet › 200", ...finding },
  ]);
});

test("the message says where, what, by which rule and what helps", () => {
  const [first] = found({ ...pet, kind: matcher("type", "cat") }).filter((one) => one.preventable);

  expect(first?.message).toBe(
    'getPet › 200: the response may hold "" at "/kind", which the document refuses (must be equal to one of the allowed values: cat, dog, c++) and Pact accepts (type). Pin the example with exactly(), or have the kit derive the rule.',
  );
});

test("what Pact cannot express is listed, and fails nothing", () => {
  const open = found(pet).filter((one) => !one.preventable);

  expect(open.map(({ at, rule }) => `${at} by ${rule}`)).toContain("/vaccinated by no rule");
  expect(open.map(({ message }) => message)).toContain(
    'getPet › 200: the response may hold null at "/vaccinated", which the document refuses (must be boolean) and Pact accepts (no rule). Pact has no rule that would refuse it.',
  );
});
