import { expect, test } from "vitest";
import { findings, specs } from "./load-spec.ts";
import { findPathParameters } from "./path-parameters.ts";

test.each(specs)("the paths of $file and its path parameters name the same things", (spec) => {
  expect(findings(spec, findPathParameters)).toEqual([]);
});

const path = (name: string) => ({ name, in: "path", required: true });

test("a name in a path without a parameter is found", () => {
  const document = {
    paths: { "/{a}/{b}": { parameters: [path("a")], get: { operationId: "read" } } },
  };

  expect(findPathParameters(document)).toEqual([
    "#/paths/~1{a}~1{b}/get: {b} of the path is not declared",
  ]);
});

test("a query parameter does not stand in for a path parameter", () => {
  const document = { paths: { "/{a}": { get: { parameters: [{ ...path("a"), in: "query" }] } } } };

  expect(findPathParameters(document)).toEqual([
    "#/paths/~1{a}/get: {a} of the path is not declared",
  ]);
});

test("a path parameter that no path names is found", () => {
  const document = { paths: { "/{a}": { get: { parameters: [path("a"), path("c")] } } } };

  expect(findPathParameters(document)).toEqual([
    '#/paths/~1{a}/get: path parameter "c" is not in the path',
  ]);
});

test("a path parameter that may be left out is found", () => {
  const document = {
    paths: { "/{a}": { get: { parameters: [{ name: "a", in: "path" }] } } },
  };

  expect(findPathParameters(document)).toEqual([
    '#/paths/~1{a}/get: path parameter "a" is not required',
  ]);
});
