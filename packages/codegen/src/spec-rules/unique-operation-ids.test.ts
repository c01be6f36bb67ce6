import { expect, test } from "vitest";
import { findings, specs } from "./load-spec.ts";
import { findOperationIds } from "./unique-operation-ids.ts";

test.each(specs)("every operation of $file has an operationId of its own", (spec) => {
  expect(findings(spec, findOperationIds)).toEqual([]);
});

test("an operationId that two operations share is found at the second", () => {
  const document = {
    paths: { "/a": { get: { operationId: "read" } }, "/b": { post: { operationId: "read" } } },
  };

  expect(findOperationIds(document)).toEqual([
    '#/paths/~1b/post: operationId "read" is taken by #/paths/~1a/get',
  ]);
});

test("an operation without an operationId is found", () => {
  const document = { paths: { "/a": { get: {} } } };

  expect(findOperationIds(document)).toEqual(["#/paths/~1a/get: no operationId"]);
});
