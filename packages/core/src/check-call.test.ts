import { describe, expect, test } from "vitest";
import { isRefusedError } from "./index.js";
import { createLibrary, type Library } from "./testing/library.js";
import { json, scripted } from "./testing/scripted.js";

/** What a caller without types may pass. */
const wrong = <Type>(value: unknown): Type => value as Type;
const BOOKS = "/v1/books";

async function refusalOf(call: (library: Library) => Promise<unknown>): Promise<string> {
  const fetch = scripted(json({ items: [], totalItems: 0, totalPages: 0 }));
  const error: unknown = await call(createLibrary(fetch)).catch((thrown: unknown) => thrown);
  expect(error).toSatisfy(isRefusedError);
  expect(fetch.requests).toEqual([]);
  return (error as Error).message;
}

async function walked(items: () => AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items());
}

describe("a request that is no object is refused in one line", () => {
  test.each<[string, (library: Library) => Promise<unknown>]>([
    ["null, by operation", (library) => library.getBooks(wrong(null))],
    ["text, by operation", (library) => library.getBooks(wrong("page=1"))],
    ["null, by id", (library) => library.call("getBooks", wrong(null))],
    ["null, by page", (library) => walked(() => library.getBooks.items(wrong(null)))],
  ])("%s", async (_, call) => {
    expect(await refusalOf(call)).toBe(
      "Not sent: the request must be an object of path, query, header and body, at /v1/books",
    );
  });
});

describe("options that are no object are refused in one line", () => {
  test.each<[string, (library: Library) => Promise<unknown>]>([
    ["null, by operation", (library) => library.getBooks({}, wrong(null))],
    ["a number, by operation", (library) => library.getBooks({}, wrong(5))],
    ["null, by id", (library) => library.call("getBooks", {}, wrong(null))],
    ["null, by path", (library) => library.GET(BOOKS, wrong(null))],
    ["text, by path", (library) => library.GET(BOOKS, wrong("page=1"))],
    ["null, by page", (library) => walked(() => library.getBooks.items({}, wrong(null)))],
  ])("%s", async (_, call) => {
    expect(await refusalOf(call)).toBe("Not sent: options must be an object, at /v1/books");
  });
});

test.each([{}, "abort", new AbortController(), true])(
  "a signal that is %s is refused",
  async (signal) => {
    const message = await refusalOf((library) => library.getBooks({}, { signal: wrong(signal) }));

    expect(message).toBe("Not sent: signal must be an AbortSignal, at /v1/books");
  },
);

test.each(["xml", "JSON", "", 1])("parseAs %s is refused", async (parseAs) => {
  const message = await refusalOf((library) => library.GET(BOOKS, wrong({ parseAs })));

  expect(message).toBe(
    "Not sent: parseAs must be json, text, blob, arrayBuffer or stream, at /v1/books",
  );
});

test("a signal of another realm is a signal, and null is none", async () => {
  const library = createLibrary(scripted(json({ items: [], totalItems: 0, totalPages: 0 })));
  const { signal } = new AbortController();
  const foreign = {
    aborted: false,
    throwIfAborted: () => signal.throwIfAborted(),
    addEventListener: signal.addEventListener.bind(signal),
    removeEventListener: signal.removeEventListener.bind(signal),
  };

  await library.getBooks({}, { signal: wrong(foreign) });
  await library.GET(BOOKS, { signal: wrong(null) });
});
