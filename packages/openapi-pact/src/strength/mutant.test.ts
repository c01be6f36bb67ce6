import { expect, test } from "vitest";
import { carriersPerPath, type Mutant, onePerPath } from "./mutant.js";

const mutant = (description: string, violations: readonly string[] = []): Mutant => ({
  operationId: "getPet",
  documented: "200",
  path: "$.soldAt",
  kind: "nulled",
  description,
  violations,
});

test("interactions that share a path carry one mutant of a kind, the first of them", () => {
  expect(onePerPath([mutant("first"), mutant("second")])).toEqual([mutant("first")]);
});

test("an interaction in which the mutant leaves the document goes first", () => {
  const leaving = mutant("second", ['"/soldAt" must be string']);

  expect(onePerPath([mutant("first"), leaving, mutant("third", ["so"])])).toEqual([leaving]);
});

test("another status, path or kind is another mutant", () => {
  const others = [
    mutant("first"),
    { ...mutant("first"), documented: "default" },
    { ...mutant("first"), path: "$.chip" },
    { ...mutant("first"), kind: "dropped" as const },
  ];

  expect(onePerPath(others)).toEqual(others);
});

test("what means the same in a later interaction could carry the mutant instead", () => {
  const [one, other] = [mutant("second", ["so"]), mutant("fourth", ["otherwise"])];

  expect(carriersPerPath([mutant("first"), one, mutant("third"), other])).toEqual([[one, other]]);
});
