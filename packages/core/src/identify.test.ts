import { expect, test } from "vitest";
import { createLibrary } from "./testing/library.js";
import { json, scripted } from "./testing/scripted.js";

const page = json({ totalItems: 0, totalPages: 0 });

test("no header, parameter or middleware can drop or change the client name", async () => {
  const fetch = scripted(page);
  const library = createLibrary(fetch);
  const headers = { "ET-Client-Name": "someone-else" };

  await library.getBooks({}, { headers });
  await library.getBooks({}, { headers: { "et-client-name": null } });
  await library.GET("/v1/books", { params: { header: headers } as object });
  library.use({ onRequest: ({ request }) => request.headers.delete("ET-Client-Name") });
  await library.getBooks();
  library.use({ onRequest: ({ request }) => new Request(request.url) });
  await library.getBooks();

  const names = fetch.requests.map((request) => request.headers.get("ET-Client-Name"));
  expect(names).toEqual(Array(5).fill("acme-webshop"));
});

test("a correlation id may be given as an option, as a header or as a parameter", async () => {
  const fetch = scripted(page);
  const library = createLibrary(fetch);

  await library.getBooks({}, { correlationId: "c-1" });
  await library.getBooks({}, { headers: { "x-correlation-id": "c-2" } });
  await library.GET("/v1/books", { params: { header: { "X-Correlation-Id": "c-3" } } as object });

  const ids = fetch.requests.map((request) => request.headers.get("X-Correlation-Id"));
  expect(ids).toEqual(["c-1", "c-2", "c-3"]);
});

test("each call has a correlation id of its own", async () => {
  const fetch = scripted(page);
  const library = createLibrary(fetch);

  await library.getBooks();
  await library.getBooks();

  const ids = fetch.requests.map((request) => request.headers.get("X-Correlation-Id"));
  expect(new Set(ids).size).toBe(2);
});

test("a language of the call wins over the context's", async () => {
  const fetch = scripted(page);
  const library = createLibrary(fetch, { acceptLanguage: "nb" });

  await library.getBooks();
  await library.getBooks({}, { acceptLanguage: "en" });
  await library.getBooks({}, { headers: { "Accept-Language": "nn" } });

  const languages = fetch.requests.map((request) => request.headers.get("Accept-Language"));
  expect(languages).toEqual(["nb", "en", "nn"]);
});
