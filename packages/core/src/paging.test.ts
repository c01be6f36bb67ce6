import { expect, test } from "vitest";
import { collect, isHttpError, isRefusedError } from "./index.js";
import { createLibrary } from "./testing/library.js";
import { json, type Scripted, type Step, scripted } from "./testing/scripted.js";

/** A server of `total` numbered books. */
function shelf(total: number): Scripted {
  return scripted((request) => {
    const query = new URL(request.url).searchParams;
    const perPage = Number(query.get("perPage") ?? 2);
    const first = (Number(query.get("page")) - 1) * perPage;
    const length = Math.max(0, Math.min(perPage, total - first));
    const items = Array.from({ length }, (_, index) => ({ title: `Book ${first + index + 1}` }));
    return json({ items, totalItems: total, totalPages: Math.ceil(total / perPage) });
  });
}

function pagesAsked(fetch: Scripted): (string | null)[] {
  return fetch.requests.map(({ url }) => new URL(url).searchParams.get("page"));
}

async function titles(items: AsyncIterable<{ title: string }>): Promise<string[]> {
  const books = await collect(items, { limit: 1_000 });
  return books.map(({ title }) => title);
}

function page(title: string, totalItems = 6, totalPages = 3): Step {
  return json({ items: [{ title }, { title: `${title}'` }], totalItems, totalPages });
}

test("every item comes once, and no page is asked for in vain", async () => {
  const fetch = shelf(5);

  const all = await titles(createLibrary(fetch).getBooks.items());

  expect(all).toEqual(["Book 1", "Book 2", "Book 3", "Book 4", "Book 5"]);
  expect(pagesAsked(fetch)).toEqual(["1", "2", "3"]);
});

test("an empty list is one page", async () => {
  const fetch = shelf(0);
  const pages: unknown[] = [];

  for await (const each of createLibrary(fetch).getBooks.pages()) pages.push(each);

  expect(pages).toEqual([{ items: [], totalItems: 0, totalPages: 0 }]);
  expect(pagesAsked(fetch)).toEqual(["1"]);
});

test("a page without items is an empty one", async () => {
  const library = createLibrary(scripted(json({ totalItems: 0, totalPages: 0 })));

  expect(await titles(library.getBooks.items())).toEqual([]);
});

test("a walk starts at the page asked for, and keeps the rest of the query", async () => {
  const fetch = shelf(10);

  const all = await titles(createLibrary(fetch).getBooks.items({ query: { page: 3, perPage: 4 } }));

  expect(all).toEqual(["Book 9", "Book 10"]);
  expect(new URL(fetch.last().url).search).toBe("?page=3&perPage=4");
});

test("a walk that is left asks for no more", async () => {
  const fetch = shelf(100);

  const some = await collect(createLibrary(fetch).getBooks.items(), { limit: 2 });

  expect(some).toHaveLength(2);
  expect(pagesAsked(fetch)).toEqual(["1"]);
});

test("a list may be walked twice", async () => {
  const items = createLibrary(shelf(3)).getBooks.items();

  expect(await titles(items)).toEqual(await titles(items));
});

test("nothing is asked for before the walk begins", () => {
  const fetch = shelf(3);

  createLibrary(fetch).getBooks.items();

  expect(fetch.requests).toEqual([]);
});

test("prefetch asks for one page ahead, and never for one more", async () => {
  const fetch = shelf(6);
  const seen: number[] = [];

  for await (const _ of createLibrary(fetch).getBooks.pages({}, { prefetch: true })) {
    seen.push(fetch.requests.length);
  }

  expect(seen).toEqual([2, 3, 3]);
});

test("a prefetched page is given up with the walk", async () => {
  const fetch = scripted(page("A"), () => new Promise<Response>(() => {}));

  await collect(createLibrary(fetch).getBooks.items({}, { prefetch: true }), { limit: 1 });

  expect(fetch.last().signal.aborted).toBe(true);
});

test("a prefetched page that fails does so when it is reached", async () => {
  const library = createLibrary(scripted(page("A"), json({ title: "Bad" }, 400)));
  const seen: string[] = [];

  const walk = async () => {
    for await (const { title } of library.getBooks.items({}, { prefetch: true })) seen.push(title);
  };

  await expect(walk()).rejects.toMatchObject({ status: 400 });
  expect(seen).toEqual(["A", "A'"]);
});

test("an abort ends a walk, with prefetch too", async () => {
  const controller = new AbortController();
  const options = { signal: controller.signal, prefetch: true };

  const walk = async () => {
    for await (const _ of createLibrary(shelf(6)).getBooks.pages({}, options)) {
      controller.abort("enough");
    }
  };

  await expect(walk()).rejects.toBe("enough");
});

test("a provider that repeats a page is an error", async () => {
  const fetch = scripted(page("A"));

  const walk = titles(createLibrary(fetch).getBooks.items());

  await expect(walk).rejects.toSatisfy(isHttpError);
  await expect(walk).rejects.toThrow("a page that repeats the one before it, at /v1/books");
  expect(pagesAsked(fetch)).toEqual(["1", "2"]);
});

test("a provider that goes round in circles is an error", async () => {
  const pages = [page("A"), page("B"), page("A", 6, 99), page("B", 6, 99), page("A", 6, 99)];

  const walk = titles(createLibrary(scripted(...pages)).getBooks.items());

  await expect(walk).rejects.toThrow("more items than the list says it has");
});

test.each([[false], [true]])(
  "a list that never ends is an error after maxPages (prefetch %s)",
  async (prefetch) => {
    let count = 0;
    const fetch = scripted(() => {
      count++;
      return json({ items: [{ title: `${count}` }], totalItems: count + 1, totalPages: count + 1 });
    });

    const walk = titles(createLibrary(fetch).getBooks.items({}, { maxPages: 5, prefetch }));

    await expect(walk).rejects.toThrow("of a list taken for endless");
    expect(fetch.requests).toHaveLength(5);
  },
);

test("a walk of a caller who has already left asks for nothing", async () => {
  const fetch = shelf(3);
  const options = { prefetch: true, signal: AbortSignal.abort("left") };

  const walk = titles(createLibrary(fetch).getBooks.items({}, options));

  await expect(walk).rejects.toBe("left");
  expect(fetch.requests).toEqual([]);
});

test("a list that shrinks while it is read ends cleanly", async () => {
  const gone = json({ items: [], totalItems: 2, totalPages: 1 });
  const pages: unknown[] = [];

  for await (const each of createLibrary(scripted(page("A"), gone)).getBooks.pages())
    pages.push(each);

  expect(pages).toHaveLength(1);
});

test("a list that shrinks under a server that then gives its last page again ends cleanly", async () => {
  const last = page("B", 4, 2);

  const all = await titles(createLibrary(scripted(page("A"), last, last)).getBooks.items());
  const shrunk = await titles(
    createLibrary(scripted(page("A", 6, 3), page("B", 6, 3), last)).getBooks.items(),
  );

  expect(all).toEqual(["A", "A'", "B", "B'"]);
  expect(shrunk).toEqual(all);
});

test("pages that go round in circles are an error long before maxPages", async () => {
  const fetch = scripted((request) => {
    const asked = Number(new URL(request.url).searchParams.get("page"));
    return json({ items: [{ title: `${asked % 3}` }], totalItems: 1e6, totalPages: 1e6 });
  });

  const walk = titles(createLibrary(fetch).getBooks.items());

  await expect(walk).rejects.toSatisfy(isHttpError);
  await expect(walk).rejects.toThrow("a list that goes round in circles, at /v1/books");
  expect(fetch.requests).toHaveLength(7);
});

test.each([["null"], ['"page"'], ["[]"], ['{"items":{}}'], ['{"items":"abc"}']])(
  "the body %s is no page",
  async (text) => {
    const headers = { "Content-Type": "application/json" };
    const library = createLibrary(scripted(new Response(text, { headers })));

    const walk = titles(library.getBooks.items());

    await expect(walk).rejects.toSatisfy(isHttpError);
    await expect(walk).rejects.toThrow("no page of a list, at /v1/books");
  },
);

test.each<[object, object, string]>([
  [{}, { maxPages: 0 }, "maxPages must be a number, 1 or above"],
  [{}, { maxPages: -1 }, "maxPages must be a number, 1 or above"],
  [{}, { maxPages: Number.NaN }, "maxPages must be a number, 1 or above"],
  [{}, { maxPages: "9" }, "maxPages must be a number, 1 or above"],
  [{ query: { page: 1.5 } }, {}, "page must be a whole number, 1 or above"],
  [{ query: { page: 0 } }, {}, "page must be a whole number, 1 or above"],
])("a walk with %o and %o is refused", (request, options, line) => {
  const fetch = shelf(3);
  const walk = () => createLibrary(fetch).getBooks.items(request, options);

  expect(walk).toThrow(line);
  expect(walk).toThrow(expect.toSatisfy(isRefusedError));
  expect(fetch.requests).toEqual([]);
});

test.each([[0], [-1], [1.5], [Number.NaN]])("collect refuses the limit %d", async (limit) => {
  const fetch = shelf(1);

  const call = collect(createLibrary(fetch).getBooks.items(), { limit });

  await expect(call).rejects.toSatisfy(isRefusedError);
  expect(fetch.requests).toEqual([]);
});
