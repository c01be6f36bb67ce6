import { expect, test } from "vitest";
import { holdsUnsafeInteger, parseBody } from "./parse-body.js";

function answer(contentType: string | undefined): Response {
  return new Response(null, contentType ? { headers: { "Content-Type": contentType } } : {});
}

test.each([
  ["application/json", '{"a":1}', "json", { a: 1 }],
  ["application/problem+json; charset=utf-8", '{"a":1}', "json", { a: 1 }],
  [undefined, '{"a":1}', "json", { a: 1 }],
  [undefined, "not json", "other", "not json"],
  ["application/json", '{"a":', "other", '{"a":'],
  ["text/html", '{"a":1}', "other", '{"a":1}'],
  ["text/plain; note=application/json", "1", "other", "1"],
  ["application/json", "", "empty", undefined],
])("%s with %j is %s", (contentType, text, kind, value) => {
  expect(parseBody(answer(contentType), text)).toEqual({ kind, value });
});

test.each([
  ['{"id":9007199254740993}', true],
  ['{"id":-9007199254740993}', true],
  ["[1,2,9007199254740992]", true],
  ['{"id":9007199254740991}', false],
  ['{"id":"9007199254740993"}', false],
  [String.raw`{"id":"\"9007199254740993"}`, false],
  ['{"ratio":0.12345678901234567}', false],
  ['{"far":1234567890123456.5e3}', false],
  ['{"id":1}', false],
])("%s holds an integer beyond 2^53-1: %s", (text, holds) => {
  expect(holdsUnsafeInteger(text)).toBe(holds);
});

test("a long string is stepped over", () => {
  expect(holdsUnsafeInteger(`{"text":"${"1".repeat(2_000_000)}"}`)).toBe(false);
});
