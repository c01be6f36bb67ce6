import { expect, test } from "vitest";
import { findings, specs } from "./load-spec.ts";
import { findParameterExamples } from "./parameter-examples.ts";

test.each(specs)(
  "every parameter and header in $file is described by words and example",
  (spec) => {
    expect(findings(spec, findParameterExamples)).toEqual([]);
  },
);

const page = { name: "page", in: "query", schema: { type: "integer", minimum: 1 } };

test("a parameter without words or example is found", () => {
  const document = { paths: { "/a": { get: { parameters: [page] } } } };

  expect(findParameterExamples(document)).toEqual([
    "#/paths/~1a/get/parameters/page: no description",
    "#/paths/~1a/get/parameters/page: no example",
  ]);
});

test("a parameter's example that breaks its schema is found", () => {
  const parameters = [{ ...page, description: "Counted from 1.", example: 0 }];
  const document = { paths: { "/a": { parameters, get: {} } } };

  expect(findParameterExamples(document)).toEqual([
    "#/paths/~1a/get/parameters/page/example: must be >= 1",
  ]);
});

test("a response header without an example is found", () => {
  const headers = { "X-Correlation-ID": { description: "To quote.", schema: { type: "string" } } };
  const document = { paths: { "/a": { get: { responses: { 200: { headers } } } } } };

  expect(findParameterExamples(document)).toEqual([
    "#/paths/~1a/get/responses/200/headers/X-Correlation-ID: no example",
  ]);
});
