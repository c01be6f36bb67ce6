import { expect, test } from "vitest";
import { findings, specs } from "./load-spec.ts";
import { findPatterns } from "./safe-patterns.ts";

test.each(specs)("no pattern in $file can stall a validator", (spec) => {
  expect(findings(spec, findPatterns)).toEqual([]);
});

const schemas = (Code: object) => ({ components: { schemas: { Code } } });

test("a quantifier inside a quantifier is found", () => {
  expect(findPatterns(schemas({ properties: { code: { pattern: "\\w+-(\\w+)+-\\w+" } } }))).toEqual(
    [
      "#/components/schemas/Code/properties/code/pattern: /\\w+-(\\w+)+-\\w+/ is vulnerable: exponential",
    ],
  );
});

test("a pattern that takes quadratic time is found in a list of schemas", () => {
  expect(findPatterns(schemas({ anyOf: [{}, { pattern: "^\\d*\\d*x$" }] }))).toEqual([
    "#/components/schemas/Code/anyOf/1/pattern: /^\\d*\\d*x$/ is vulnerable: polynomial",
  ]);
});

test("a pattern for the names of properties is judged", () => {
  expect(findPatterns(schemas({ patternProperties: { "^(a+)+$": {} } }))).toEqual([
    "#/components/schemas/Code/patternProperties/^(a+)+$: /^(a+)+$/ is vulnerable: exponential",
  ]);
});

test("a pattern that no validator can read is found", () => {
  expect(findPatterns(schemas({ pattern: "(" }))).toEqual([
    "#/components/schemas/Code/pattern: /(/ is unknown: invalid",
  ]);
});

test("a property called pattern is not a pattern", () => {
  expect(findPatterns(schemas({ properties: { pattern: { type: "string" } } }))).toEqual([]);
});
