import { expect, test } from "vitest";
import { schemaChecks } from "../document/schema-checks.js";
import { exactly } from "../table/exactly.js";
import { matcher, textMatcher } from "./matcher.js";
import { templateOf } from "./template-of.js";

/** The template of an example under a schema that stands alone, with definitions it may refer to. */
function template(schema: object, example: unknown): unknown {
  const file = "file:///schema.json";
  const files = new Map([[file, { schema }]]);
  const located = { file, pointer: "/schema", value: schema };
  return templateOf(schemaChecks(files), [located], example);
}

test.each([
  {
    title: "an integer stays one",
    schema: { type: "integer" },
    example: 3,
    want: matcher("integer", 3),
  },
  {
    title: "a number may turn out whole",
    schema: { type: "number" },
    example: 1.5,
    want: matcher("number", 1.5),
  },
  {
    title: "a whole example of a number may turn out broken",
    schema: { type: "number" },
    example: 2,
    want: matcher("number", 2),
  },
  {
    title: "a boolean",
    schema: { type: "boolean" },
    example: true,
    want: matcher("type", true),
  },
  {
    title: "null stays null",
    schema: { type: ["string", "null"] },
    example: null,
    want: matcher("null", null),
  },
  {
    title: "a string by type",
    schema: { type: "string" },
    example: "a",
    want: matcher("type", "a"),
  },
  { title: "a constant", schema: { const: "a" }, example: "a", want: matcher("equality", "a") },
  {
    title: "one of several numbers",
    schema: { enum: [1, 2] },
    example: 1,
    want: matcher("equality", 1),
  },
  {
    title: "a pinned value",
    schema: { type: "integer" },
    example: exactly(3),
    want: matcher("equality", 3),
  },
  {
    title: "an empty array stays empty",
    schema: { type: "array" },
    example: [],
    want: [],
  },
  {
    title: "an enumeration, escaped and anchored",
    schema: { enum: ["a.b", "c++", null] },
    example: "c++",
    want: textMatcher("^(a\\.b|c\\+\\+)$", "c++"),
  },
  {
    title: "an anchored pattern as it is",
    schema: { pattern: "^[A-Z]{2}$" },
    example: "NO",
    want: textMatcher("^[A-Z]{2}$", "NO"),
  },
  {
    title: "a pattern that may match anywhere",
    schema: { pattern: "[A-Z]" },
    example: "aB",
    want: textMatcher("^[\\s\\S]*?(?:[A-Z])[\\s\\S]*$", "aB"),
  },
  {
    title: "a length",
    schema: { minLength: 1, maxLength: 3 },
    example: "ab",
    want: textMatcher("^[\\s\\S]{1,3}$", "ab"),
  },
  {
    title: "what no schema applies to, by type",
    schema: {},
    example: "x",
    want: matcher("type", "x"),
  },
])("$title", ({ schema, example, want }) => {
  expect(template(schema, example)).toEqual(want);
});

test("an array holds at least one item like the first", () => {
  const schema = { type: "array", items: { type: "integer" } };

  expect(template(schema, [1, 2])).toEqual({ ...matcher("type", [matcher("integer", 1)]), min: 1 });
});

test("an array holds as many items as the schema asks", () => {
  const schema = { type: "array", minItems: 2, items: { type: "integer" } };
  const item = matcher("integer", 1);

  expect(template(schema, [1, 2])).toEqual({ ...matcher("type", [item, item]), min: 2 });
});

test("a tuple keeps its places", () => {
  const schema = { prefixItems: [{ type: "integer" }, { type: "string" }] };

  expect(template(schema, [1, "a"])).toEqual([matcher("integer", 1), matcher("type", "a")]);
});

test("an object has the example's properties, those of a map included", () => {
  const schema = {
    properties: { id: { type: "integer" }, other: { type: "string" } },
    additionalProperties: { type: "number" },
  };

  expect(template(schema, { id: 1, weight: 2.5, left: undefined })).toEqual({
    id: matcher("integer", 1),
    weight: matcher("number", 2.5),
  });
});

test("allOf adds up, and oneOf is the branch that the example is valid against", () => {
  const schema = {
    allOf: [{ properties: { id: { type: "integer" } } }],
    oneOf: [
      { required: ["a"], properties: { a: { type: "string" }, n: { type: "integer" } } },
      { required: ["b"], properties: { b: { type: "string" }, n: { type: "number" } } },
    ],
  };

  expect(template(schema, { id: 1, b: "x", n: 1 })).toEqual({
    id: matcher("integer", 1),
    b: matcher("type", "x"),
    n: matcher("number", 1),
  });
});

test("a recursive schema ends with the example", () => {
  const schema = { properties: { name: { type: "string" }, below: { $ref: "#/schema" } } };

  expect(template(schema, { name: "a", below: { name: "b" } })).toEqual({
    name: matcher("type", "a"),
    below: { name: matcher("type", "b") },
  });
});
