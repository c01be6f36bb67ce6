import { expect, test } from "vitest";
import { findStatuses } from "./documented-statuses.ts";
import { findings, specs } from "./load-spec.ts";

test.each(specs)("every operation of $file documents the statuses it answers with", (spec) => {
  expect(findings(spec, findStatuses)).toEqual([]);
});

const document = (path: string, operationId: string, ...statuses: number[]) => ({
  paths: {
    [path]: {
      get: { operationId, responses: Object.fromEntries(statuses.map((status) => [status, {}])) },
    },
  },
});

test("a status that is not documented is found", () => {
  expect(findStatuses(document("/a", "read", 200, 400, 401, 403, 500))).toEqual([
    "#/paths/~1a/get/responses: no 429",
  ]);
});

test("a path parameter asks for a 404", () => {
  expect(findStatuses(document("/{a}", "read", 200, 400, 401, 403, 429, 500))).toEqual([
    "#/paths/~1{a}/get/responses: no 404",
  ]);
});

test("a 404 without a path parameter is found", () => {
  expect(findStatuses(document("/a", "read", 200, 400, 401, 403, 404, 429, 500))).toEqual([
    "#/paths/~1a/get/responses/404: unexpected",
  ]);
});

test("a claim that documents no clash is found", () => {
  const claim = document("/a", "claimPersonnelTicket", 200, 400, 401, 403, 422, 429, 500);

  expect(findStatuses(claim)).toEqual(["#/paths/~1a/get/responses: no 409"]);
});
