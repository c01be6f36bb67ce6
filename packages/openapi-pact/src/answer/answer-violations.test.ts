import { expect, test } from "vitest";
import type { Content, DocumentedResponse, Operation } from "../document/operation.js";
import { schemaChecks } from "../document/schema-checks.js";
import { answerViolations } from "./answer-violations.js";

const checks = schemaChecks(new Map());

function response(content: Content, requiredHeaders: readonly string[] = []): DocumentedResponse {
  const headers = new Map(requiredHeaders.map((name) => [name, undefined]));
  return { content, headers, requiredHeaders: new Set(requiredHeaders) };
}

function operationWith(responses: { [status: string]: DocumentedResponse }): Operation {
  return {
    operationId: "getPhoto",
    method: "GET",
    path: "/photo",
    parameters: [],
    authorised: false,
    apiKeys: [],
    responses: new Map(Object.entries(responses)),
  };
}

const json = { "content-type": "application/json; charset=utf-8" };
const nothing = response(new Map());

test("a header that the document requires may not be missing", () => {
  const operation = operationWith({ 200: response(new Map(), ["etag"]) });

  expect(
    answerViolations(operation, checks, { status: 200, headers: {}, body: undefined }),
  ).toEqual(["header etag is required and missing"]);
  expect(
    answerViolations(operation, checks, { status: 200, headers: { etag: "1" }, body: undefined }),
  ).toEqual([]);
});

test("a status stands under its own key, its class or the default", () => {
  const answer = { status: 404, headers: {}, body: undefined };

  for (const key of ["404", "4XX", "default"]) {
    expect(answerViolations(operationWith({ [key]: nothing }), checks, answer)).toEqual([]);
  }
  expect(answerViolations(operationWith({ 200: nothing }), checks, answer)).toEqual([
    "status 404 is not documented",
  ]);
});

test("a media type may have parameters and be documented as a range", () => {
  const answer = { status: 200, headers: json, body: {} };

  for (const range of ["application/json", "Application/*", "*/*"]) {
    const operation = operationWith({ 200: response(new Map([[range, undefined]])) });
    expect(answerViolations(operation, checks, answer)).toEqual([]);
  }
  const image = operationWith({ 200: response(new Map([["image/*", undefined]])) });
  expect(answerViolations(image, checks, answer)).toEqual([
    "media type application/json is not documented",
  ]);
});

test("a body may be neither missing nor too much", () => {
  const operation = operationWith({
    200: response(new Map([["application/json", undefined]])),
    204: nothing,
  });

  expect(
    answerViolations(operation, checks, { status: 200, headers: json, body: undefined }),
  ).toEqual(["the body is missing"]);
  expect(answerViolations(operation, checks, { status: 204, headers: json, body: {} })).toEqual([
    "there is a body, but none is documented",
  ]);
});
