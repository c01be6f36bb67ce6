import { expect, test } from "vitest";
import { findBodyExamples } from "./body-examples.ts";
import { findings, specs } from "./load-spec.ts";

test.each(specs)("every body in $file has a valid example", (spec) => {
  expect(findings(spec, findBodyExamples)).toEqual([]);
});

const BODY = "#/paths/~1a/post/requestBody/content/application~1json";
const RESPONSE = "#/paths/~1a/post/responses/404/content/application~1json";

const content = (mediaType: object) => ({ content: { "application/json": mediaType } });
const withBody = (mediaType: object) => ({
  paths: { "/a": { post: { requestBody: content(mediaType), responses: { 200: {} } } } },
});

test("a request body without an example is found", () => {
  expect(findBodyExamples(withBody({ schema: { type: "string" } }))).toEqual([
    `${BODY}: no example`,
  ]);
});

test("an error response without an example is found through its reference", () => {
  const document = {
    paths: { "/a": { post: { responses: { 404: { $ref: "#/components/responses/Missing" } } } } },
    components: { responses: { Missing: content({ schema: { type: "string" } }) } },
  };

  expect(findBodyExamples(document)).toEqual([`${RESPONSE}: no example`]);
});

test("an example that breaks its schema is found at its place", () => {
  const document = {
    ...withBody({
      schema: { $ref: "#/components/schemas/Member" },
      examples: { good: { value: { id: 1 } }, bad: { value: { id: "1" } }, poor: { value: {} } },
    }),
    components: {
      schemas: {
        Member: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "integer", "x-provenance": "inferred" } },
        },
      },
    },
  };

  expect(findBodyExamples(document)).toEqual([
    `${BODY}/examples/bad/value/id: must be integer`,
    `${BODY}/examples/poor/value: must have required property 'id'`,
  ]);
});

test.each([
  { format: "date-time", schema: { type: "string", format: "date-time" }, example: "2026-09-01" },
  { format: "int32", schema: { type: "integer", format: "int32" }, example: 2 ** 31 },
  { format: "int64", schema: { type: "integer", format: "int64" }, example: 1.5 },
])("an example that is no $format is found", ({ schema, example }) => {
  expect(findBodyExamples(withBody({ schema, example }))).not.toEqual([]);
});

test("a property that a closed schema does not know is found by name", () => {
  const schema = { type: "object", additionalProperties: false };

  expect(findBodyExamples(withBody({ schema, example: { extra: 1 } }))).toEqual([
    `${BODY}/example: must NOT have additional properties: extra`,
  ]);
});

test("a misspelt keyword in a schema is found", () => {
  expect(
    findBodyExamples(withBody({ schema: { type: "string", maxLenght: 2 }, example: "abc" })),
  ).toEqual([`${BODY}/example: the schema is broken: strict mode: unknown keyword: "maxLenght"`]);
});
