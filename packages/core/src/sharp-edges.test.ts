/** One test for each way in which bare openapi-fetch 0.17.0 is known to hurt, in the same order. */
import { expect, onTestFinished, test, vi } from "vitest";
import { createEntur, isHttpError, isRefusedError } from "./index.js";
import { createLibrary } from "./testing/library.js";
import { empty, json, scripted } from "./testing/scripted.js";

const BOOK = { shelf: "a", bookId: 1 };
const GET_BOOK = "/v1/shelves/{shelf}/books/{bookId}";

test.each([
  ["1: a dot segment", { shelf: "a", bookId: ".." }],
  ["2: an empty value", { shelf: "a", bookId: "" }],
  ["3: an undefined value", { shelf: "a", bookId: undefined as unknown as string }],
])("%s in a path is not sent", async (_, path) => {
  const fetch = scripted(json({}));
  const library = createLibrary(fetch);

  await expect(library.getBook({ path })).rejects.toSatisfy(isRefusedError);
  await expect(library.GET(GET_BOOK, { params: { path } })).rejects.toSatisfy(isRefusedError);
  expect(fetch.requests).toEqual([]);
});

test("4: braces in the base URL are left alone", async () => {
  const fetch = scripted(json({}));
  const environment = { apiUrl: "https://api.example.com/{shelf}" };
  const library = createLibrary(fetch, { environment });

  await library.GET(GET_BOOK, { params: { path: BOOK }, cache: "no-store" });

  expect(fetch.last().url).toBe("https://api.example.com/%7Bshelf%7D/library/v1/shelves/a/books/1");
});

test("5: a Date in a query is sent as ISO 8601", async () => {
  const fetch = scripted(json({}));
  const query = { at: new Date(0) };

  await createLibrary(fetch).GET(GET_BOOK, { params: { path: BOOK, query } });

  expect(new URL(fetch.last().url).searchParams.get("at")).toBe("1970-01-01T00:00:00.000Z");
});

test("6: what is nested too deep for a query is refused by name", async () => {
  const query = { filter: { size: { min: 1 } } };

  const call = createLibrary(scripted(json({}))).getBook({ path: BOOK, query });

  await expect(call).rejects.toThrow('query parameter "filter" is no plain value');
});

test("7: lists are laid out by each parameter's own style", async () => {
  const fetch = scripted(json({}));
  const query = { tag: ["a", "b"], ids: [1, 2] };

  await createLibrary(fetch).GET(GET_BOOK, { params: { path: BOOK, query } });

  expect(new URL(fetch.last().url).search).toBe("?tag=a&tag=b&ids=1,2");
});

test("8: an empty list leaves no trace, and a hole in a list is refused", async () => {
  const fetch = scripted(json({}));
  const library = createLibrary(fetch);

  await library.getBook({ path: BOOK, query: { tag: [], ids: [1] } });
  const holed = library.getBook({ path: BOOK, query: { tag: ["a", undefined] } });

  expect(new URL(fetch.last().url).search).toBe("?ids=1");
  await expect(holed).rejects.toThrow('query parameter "tag" is undefined');
});

test("9: a parameter's name is encoded", async () => {
  const fetch = scripted(json({ totalItems: 0, totalPages: 0 }));

  await createLibrary(fetch).getBooks({ query: { "sort by": "a&b" } });

  expect(new URL(fetch.last().url).search).toBe("?sort%20by=a%26b");
});

test("10: a cookie parameter is refused, not dropped", async () => {
  const params = { path: BOOK, cookie: { session: "s" } };

  const call = createLibrary(scripted(json({}))).GET(GET_BOOK, { params });

  await expect(call).rejects.toThrow('"cookie" is no part of a request');
});

test("11: a merge-patch says that it is one, and keeps null apart from absent", async () => {
  const fetch = scripted(json({}));

  await createLibrary(fetch).PATCH("/v1/books/{bookId}", {
    params: { path: { bookId: 1 } },
    body: { title: null },
  });

  expect(fetch.last().headers.get("Content-Type")).toBe("application/merge-patch+json");
  expect(await fetch.bodies()).toEqual(['{"title":null}']);
});

test("12: text is sent as it is, and what JSON would lose is refused", async () => {
  const fetch = scripted(new Response("noted"));
  const library = createLibrary(fetch);

  await library.annotateBook({ path: { bookId: 1 }, body: "a note" });
  const blob = library.addBook({ body: new Blob(["x"]) as unknown as { title: string } });

  expect(await fetch.bodies()).toEqual(["a note"]);
  await expect(blob).rejects.toThrow("body is no plain object");
});

test("13: a form is sent as a form, whatever parameters its media type has", async () => {
  const fetch = scripted(new Response("noted"));
  const headers = { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" };
  const body = new URLSearchParams({ note: "a b" });

  await createLibrary(fetch).annotateBook({ path: { bookId: 1 }, body }, { headers });

  expect(await fetch.bodies()).toEqual(["note=a+b"]);
  expect(fetch.last().headers.get("Content-Type")).toBe(headers["Content-Type"]);
});

test("14: Accept says what the operation may answer with", async () => {
  const fetch = scripted(json({}));

  await createLibrary(fetch).changeBook({ path: { bookId: 1 }, body: {} });

  expect(fetch.last().headers.get("Accept")).toBe("application/json, application/problem+json");
});

test.each([
  ["15: an empty body", empty(502)],
  ["15: an empty body of known length", empty(502, { "Content-Length": "0" })],
  ["16: a body of 0", json(0, 502)],
  ["16: a body of false", json(false, 502)],
])("%s does not hide a failure", async (_, answer) => {
  const library = createLibrary(scripted(answer), { retries: 0 });

  const result = await library.GET("/v1/books");

  expect(result).toMatchObject({ status: 502, ok: false, error: { status: 502 } });
  await expect(library.getBooks()).rejects.toSatisfy(isHttpError);
});

test("17: a 304 is an undocumented status, not a documented error", async () => {
  const result = await createLibrary(scripted(empty(304))).GET("/v1/books");

  expect(result).toMatchObject({ status: 304, ok: false, problem: { status: 304 } });
});

test.each([
  ["HTML", new Response("<html>", { headers: { "Content-Type": "text/html" } })],
  [
    "truncated JSON",
    new Response('{"title":', { headers: { "Content-Type": "application/json" } }),
  ],
])("18: a success of %s is an HttpError that says where", async (_, answer) => {
  const library = createLibrary(scripted(answer), { retries: 0 });

  const error: unknown = await library.getBooks().catch((thrown: unknown) => thrown);

  expect(error).toSatisfy(isHttpError);
  expect(error).toMatchObject({ status: 200, path: "/v1/books", operationId: "getBooks" });
  await expect(library.GET("/v1/books")).rejects.toSatisfy(isHttpError);
});

test("19: onError hears of every call without an answer, and can give one", async () => {
  const library = createLibrary(scripted(new Error("reset")), { retries: 0 });
  library.use({ onError: () => json({ title: "From a cache" }) });

  const book = await library.getBook({ path: BOOK });

  expect(book).toEqual({ title: "From a cache" });
});

test("20: a response given instead of sending is seen by every onResponse", async () => {
  const fetch = scripted(json({}));
  const library = createLibrary(fetch);
  const seen: number[] = [];
  library.use({ onResponse: ({ response }) => void seen.push(response.status) });
  library.use({ onRequest: () => json({ title: "Cached" }) });
  library.use({ onRequest: () => json({ title: "Cached by a later one" }) });

  const book = await library.getBook({ path: BOOK });

  expect(book).toEqual({ title: "Cached" });
  expect(seen).toEqual([200]);
  expect(fetch.requests).toEqual([]);
});

test("21: a body is sent again intact, behind middleware too", async () => {
  const fetch = scripted(empty(503, { "Retry-After": "0" }), json({}));
  const library = createLibrary(fetch);
  library.use({ onRequest() {} });

  await library.findBooks({ body: { title: "Æ" } });

  expect(await fetch.bodies()).toEqual(['{"title":"Æ"}', '{"title":"Æ"}']);
});

test("22: a fetch that is patched after the context was made is used", async () => {
  const entur = createEntur({ clientName: "acme-webshop", environment: "dev" });
  const library = createLibrary(entur.fetch);
  vi.stubGlobal("fetch", scripted(json({ title: "Patched" })));

  const book = await library.getBook({ path: BOOK }).finally(() => vi.unstubAllGlobals());

  expect(book).toEqual({ title: "Patched" });
});

test("23: the clock starts anew with each call", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const library = createLibrary(scripted(json({ title: "In time" })), { totalTimeoutMs: 100 });

  await library.getBook({ path: BOOK });
  await vi.advanceTimersByTimeAsync(1_000);

  expect(await library.getBook({ path: BOOK })).toEqual({ title: "In time" });
});

test("24: a relative URL is refused when the context is made, and slashes are trimmed", async () => {
  const fetch = scripted(json({}));
  const library = createLibrary(fetch, { environment: { apiUrl: "https://example.com/x//" } });

  await library.getBook({ path: BOOK });

  expect(() => createLibrary(fetch, { environment: { apiUrl: "/api" } })).toThrow(
    "environment.apiUrl must be an absolute http or https URL",
  );
  expect(fetch.last().url).toBe("https://example.com/x/library/v1/shelves/a/books/1");
});

test("25: an integer that JavaScript would round is reported, not rounded", async () => {
  const answer = new Response('{"title":"1","pages":9007199254740993}', {
    headers: { "Content-Type": "application/json" },
  });

  const call = createLibrary(scripted(answer)).getBook({ path: BOOK });

  await expect(call).rejects.toThrow("holds an integer beyond 2^53-1");
});

test("26: middleware may give a Response of another realm", async () => {
  const given = json({ title: "Elsewhere" });
  const foreign = {
    status: 200,
    statusText: "",
    headers: given.headers,
    arrayBuffer: () => given.arrayBuffer(),
  } as unknown as Response;
  const library = createLibrary(scripted(json({})));
  library.use({ onRequest: () => foreign });

  expect(await library.getBook({ path: BOOK })).toEqual({ title: "Elsewhere" });
});

test("27: what only one platform's fetch takes is passed through a fetch of one's own", async () => {
  const platform = vi.fn(async (_request: Request, _init?: object) => json({ title: "Here" }));
  const dispatcher = { name: "a proxy's agent" };
  const library = createLibrary((request) => platform(request, { dispatcher }));

  await library.getBook({ path: BOOK });

  expect(platform).toHaveBeenCalledExactlyOnceWith(expect.any(Request), { dispatcher });
});

test("28: a header of the call's wins over the operation's, in any spelling, and null removes it", async () => {
  const fetch = scripted(json({}));
  const library = createLibrary(fetch);

  await library.GET("/v1/books", { headers: { accept: "text/csv" } });
  const chosen = fetch.last().headers.get("Accept");
  await library.GET("/v1/books", { headers: { ACCEPT: null } });

  expect(chosen).toBe("text/csv");
  expect(fetch.last().headers.get("Accept")).toBeNull();
});

test("29: a correlation id is a UUID that reaches the server, the same for every attempt", async () => {
  const fetch = scripted(empty(503, { "Retry-After": "0" }), json({}));

  await createLibrary(fetch).getBooks();

  const ids = fetch.requests.map(({ headers }) => headers.get("X-Correlation-Id"));
  expect(ids[0]).toMatch(/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/);
  expect(ids[1]).toBe(ids[0]);
});

test("30: an answer without content is told from a failure by its status", async () => {
  const path = { bookId: 1 };
  const removed = await createLibrary(scripted(empty(204))).DELETE("/v1/books/{bookId}", {
    params: { path },
  });
  const missing = await createLibrary(scripted(empty(404))).HEAD("/v1/books/{bookId}", {
    params: { path },
  });

  expect(removed).toMatchObject({ status: 204, ok: true });
  expect(missing).toMatchObject({ status: 404, ok: false, problem: { status: 404 } });
});
