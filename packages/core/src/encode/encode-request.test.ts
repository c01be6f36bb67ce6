import fc from "fast-check";
import { expect, test } from "vitest";
import { libraryTable } from "../testing/library.js";
import type { HeaderOptions } from "./encode-headers.js";
import { encodeRequest, type RequestParts } from "./encode-request.js";
import { type Plan, planOf } from "./plan.js";

function plan(operationId: string): Plan {
  const row = libraryTable[operationId];
  if (row === undefined) throw new Error(`no ${operationId}`);
  return planOf(operationId, row);
}

const getBook = plan("getBook");
const path = { shelf: "a", bookId: 1 };

function refusal(plan: Plan, parts: RequestParts, options: HeaderOptions = {}): string {
  try {
    encodeRequest(plan, parts, options);
  } catch (error) {
    return (error as Error).message;
  }
  return "sent";
}

test("a request is encoded by its row", () => {
  const draft = encodeRequest(
    getBook,
    {
      path: { shelf: "a/b c", bookId: 7 },
      query: { at: new Date(0) },
      header: { "x-reader": "Ola" },
    },
    {},
  );

  expect(draft).toEqual({
    path: "/v1/shelves/a%2Fb%20c/books/7",
    search: "at=1970-01-01T00%3A00%3A00.000Z",
    headers: { accept: "application/json", "x-reader": "Ola" },
    body: null,
  });
});

test.each([
  [{ shelf: "", bookId: 1 }, 'path parameter "shelf" is empty'],
  [{ shelf: [], bookId: 1 }, 'path parameter "shelf" is empty'],
  [{ shelf: ".", bookId: 1 }, 'path parameter "shelf" is a dot segment'],
  [{ shelf: "..", bookId: 1 }, 'path parameter "shelf" is a dot segment'],
  [{ bookId: 1 }, 'path parameter "shelf" is undefined'],
  [{ shelf: null, bookId: 1 }, 'path parameter "shelf" is null'],
  [{ shelf: "a", bookId: Number.NaN }, 'path parameter "bookId" is NaN'],
  [{ shelf: "a", bookId: 2 ** 53 }, 'path parameter "bookId" is an integer beyond 2^53-1'],
  [{ shelf: "a", bookId: new Date("x") }, 'path parameter "bookId" is an invalid Date'],
  [{ shelf: "\ud800", bookId: 1 }, 'path parameter "shelf" is no valid text'],
  [{ shelf: "a", bookId: 1, page: 1 }, 'path parameter "page" is unknown to this operation'],
])("the path values %o are refused", (values, what) => {
  expect(refusal(getBook, { path: values })).toContain(`Not sent: ${what}`);
});

test.each([
  [{ att: "x" }, 'query parameter "att" is unknown to this operation'],
  [{ at: null }, 'query parameter "at" is null'],
  [{ at: Number.NaN }, 'query parameter "at" is NaN'],
  [{ filter: "x" }, 'query parameter "filter" is no object'],
])("the query values %o are refused", (query, what) => {
  expect(refusal(getBook, { path, query })).toContain(`Not sent: ${what}`);
});

test.each([
  [{ "X-Rader": "Ola" }, 'header parameter "X-Rader" is unknown to this operation'],
  [{ "X-Reader": "two\nlines" }, 'header "x-reader" has a name or value that no request can hold'],
])("the header values %o are refused", (header, what) => {
  expect(refusal(getBook, { path, header })).toContain(`Not sent: ${what}`);
});

test.each([
  ["addBook", { title: Number.NaN }, "body.title is NaN"],
  ["addBook", { list: [{ at: new Date("x") }] }, "body.list[0].at is an invalid Date"],
  ["getBooks", { title: "A" }, "body is not something this operation takes"],
])("%s refuses the body %o", (operationId, body, what) => {
  expect(refusal(plan(operationId), { body })).toContain(`Not sent: ${what}`);
});

test("a body that cannot be read to its end is refused, and what it threw not shown", () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  const throwing = {
    toJSON() {
      throw new Error("secret");
    },
  };

  const messages = [cycle, throwing].map((body) => refusal(plan("addBook"), { body }));

  const message = "Not sent: body refers to itself, or throws when it is read, at /v1/books";
  expect(messages).toEqual([message, message]);
});

test("a body that could be sent only once is refused", () => {
  const parts = { path: { bookId: 1 }, body: new ReadableStream() };

  expect(refusal(plan("annotateBook"), parts)).toContain("body is a stream");
});

test.each([[null], [[]], ["text"], [1]])("a merge-patch of %o is refused", (body) => {
  const message = refusal(plan("changeBook"), { path: { bookId: 1 }, body });

  expect(message).toContain("body is no object: a merge-patch would replace the whole resource");
});

test.each(["addBook", "annotateBook"])("%s is refused without its body", (operationId) => {
  const parts = operationId === "addBook" ? {} : { path: { bookId: 1 } };

  expect(refusal(plan(operationId), parts)).toContain("body is missing");
});

test.each([[{ a: 1 }], [[1]], [null], [Number.NaN], [new Date(0)], [true]])(
  "the body %o is refused where it is not sent as JSON",
  (body) => {
    const parts = { path: { bookId: 1 }, body };
    const text = { headers: { "Content-Type": "text/plain" } };

    const line = "body must be text, a form or bytes to be sent as text/plain";
    expect(refusal(plan("annotateBook"), parts)).toContain(line);
    expect(refusal(plan("addBook"), { body }, text)).toContain(line);
  },
);

test.each([
  ["x"],
  [new URLSearchParams()],
  [new Blob()],
  [new ArrayBuffer(1)],
  [new Uint8Array(1)],
  [new DataView(new ArrayBuffer(1))],
])("the body %o is sent as it is", (body) => {
  const parts = { path: { bookId: 1 }, body };

  expect(encodeRequest(plan("annotateBook"), parts, {}).body).toBe(body);
});

test("a form with parts goes under the media type that says where they end", () => {
  const parts = { path: { bookId: 1 }, body: new FormData() };
  const headers = { "Content-Type": "multipart/form-data" };

  const draft = encodeRequest(plan("annotateBook"), parts, { headers });

  expect(draft.headers).not.toHaveProperty("content-type");
});

test("a merge-patch is one in any spelling", () => {
  const headers = { "Content-Type": "application/Merge-Patch+JSON" };

  const message = refusal(plan("changeBook"), { path: { bookId: 1 }, body: [1] }, { headers });

  expect(message).toContain("a merge-patch would replace the whole resource");
});

test("a part that no request has is refused", () => {
  const parts = { path, qurey: {} };

  expect(refusal(getBook, parts)).toContain('"qurey" is no part of a request');
});

test("a refusal names the operation and never the value", () => {
  const message = refusal(getBook, { path, query: { at: ["secret", Number.NaN] } });

  expect(message).toBe(
    'Not sent: query parameter "at" is NaN, at /v1/shelves/{shelf}/books/{bookId}',
  );
});

test.each([
  ["headers", { headers: { "X-Token": "se\ncret" } }, "x-token"],
  ["correlationId", { correlationId: "se\ncret" }, "x-correlation-id"],
  ["acceptLanguage", { acceptLanguage: "se\ncret" }, "accept-language"],
])("%s that no request can hold are refused by name", (_, options, name) => {
  const message = refusal(getBook, { path }, options);

  expect(message).toContain(`header "${name}" has a name or value that no request can hold`);
  expect(message).not.toContain("cret");
});

test("what is undefined in a query or header is left out", () => {
  const parts = { path, query: { at: undefined }, header: { "X-Reader": undefined } };

  expect(encodeRequest(getBook, parts, {})).toMatchObject({
    search: "",
    headers: { accept: "application/json" },
  });
  expect(encodeRequest(getBook, parts, {}).headers).not.toHaveProperty("x-reader");
});

test("a missing required value in the query is left for the server to refuse", () => {
  const required = planOf("find", {
    method: "GET",
    path: "/v1/find",
    parameters: [{ name: "q", in: "query", style: "form", explode: true, required: true }],
    responses: { 200: ["application/json"] },
    repeatable: true,
  });

  expect(encodeRequest(required, {}, {})).toMatchObject({ path: "/v1/find", search: "" });
});

test("any text is one path segment, or refused", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (shelf) => {
      fc.pre(shelf !== "." && shelf !== "..");

      const draft = encodeRequest(getBook, { path: { shelf, bookId: 1 } }, {});

      const segments = new URL(`https://example.com${draft.path}`).pathname.split("/");
      expect(segments.map(decodeURIComponent)).toEqual(["", "v1", "shelves", shelf, "books", "1"]);
    }),
  );
});
