import { inspect } from "node:util";
import createOpenapiFetch, { type Client, wrapAsPathBasedClient } from "openapi-fetch";
import { describe, expect, test, vi } from "vitest";
import { isRefusedError, type Middleware } from "./index.js";
import { createLibrary } from "./testing/library.js";
import type { paths } from "./testing/library-schema.js";
import { json, scripted } from "./testing/scripted.js";

const GET_BOOK = "/v1/shelves/{shelf}/books/{bookId}";
const params = { path: { shelf: "a", bookId: "1" } };
const name = { "ET-Client-Name": "required-by-the-document" };
const book = json({ title: "A" });

describe("middleware", () => {
  test("sees every call, by path and by operation, in openapi-fetch's order", async () => {
    const library = createLibrary(scripted(book));
    const seen: string[] = [];
    for (const each of ["first", "second"]) {
      library.use({
        onRequest: ({ schemaPath }) => void seen.push(`${each} ${schemaPath}`),
        onResponse: ({ response }) => void seen.push(`${each} ${response.status}`),
      });
    }

    await library.GET("/v1/books");
    await library.getBooks();

    const call = ["first /v1/books", "second /v1/books", "second 200", "first 200"];
    expect(seen).toEqual([...call, ...call]);
  });

  test("is given the parameters as the caller gave them", async () => {
    const hook = vi.fn(() => undefined);
    const library = createLibrary(scripted(book));
    library.use({ onRequest: hook, onResponse: hook });
    const given = { ...params, query: { at: new Date(0) }, header: { "X-Reader": "Ola" } };

    await library.GET(GET_BOOK, { params: given });

    expect(hook.mock.calls).toEqual([
      [expect.objectContaining({ params: given })],
      [expect.objectContaining({ params: given, response: expect.any(Response) })],
    ]);
  });

  test("may change the request, its body included, and every attempt sends what it left", async () => {
    const fetch = scripted(
      new Response(null, { status: 503, headers: { "Retry-After": "0" } }),
      book,
    );
    const library = createLibrary(fetch);
    library.use({
      async onRequest({ request }) {
        const body = `${await request.text()} signed`;
        return new Request(request.url, { method: "POST", body, headers: { "X-Signed": "yes" } });
      },
    });

    await library.findBooks({ body: { title: "A" } });

    expect(await fetch.bodies()).toEqual(Array(2).fill('{"title":"A"} signed'));
    expect(fetch.last().headers.get("X-Signed")).toBe("yes");
  });

  test("may read the response, and leave it to others", async () => {
    const library = createLibrary(scripted(book));
    const read: unknown[] = [];
    library.use({
      async onResponse({ response }) {
        read.push(await response.json());
      },
    });

    expect(await library.getBook({ path: params.path })).toEqual({ title: "A" });
    expect(read).toEqual([{ title: "A" }]);
  });

  test("may put another response in its place, which is judged", async () => {
    const library = createLibrary(scripted(book));
    library.use({ onResponse: () => json({ title: "No more" }, 404) });

    const result = await library.GET(GET_BOOK, { params });

    expect(result).toMatchObject({ status: 404, ok: false, error: { title: "No more" } });
  });

  test("may replace an error by another", async () => {
    const library = createLibrary(scripted(new Error("reset")), { retries: 0 });
    library.use({ onError: () => new Error("replaced") });

    await expect(library.getBooks()).rejects.toThrow("replaced");
  });

  test("is not asked about what is never sent", async () => {
    const onRequest = vi.fn();
    const library = createLibrary(scripted(book));
    library.use({ onRequest });

    const call = library.getBook({ path: { shelf: "", bookId: 1 } });

    await expect(call).rejects.toSatisfy(isRefusedError);
    expect(onRequest).not.toHaveBeenCalled();
  });

  test("may be for one call, and is gone when it is ejected", async () => {
    const library = createLibrary(scripted(book));
    const onRequest = vi.fn();
    const middleware = { onRequest };

    await library.GET("/v1/books", { middleware: [middleware] });
    library.use(middleware);
    await library.GET("/v1/books");
    library.eject(middleware, middleware);
    await library.GET("/v1/books");

    expect(onRequest).toHaveBeenCalledTimes(2);
  });

  test("without a hook is refused", () => {
    expect(() => createLibrary(scripted(book)).use({})).toThrow(
      "use: middleware needs onRequest, onResponse or onError",
    );
  });
});

describe("as openapi-fetch's Client", () => {
  test("a required header parameter of the document does no harm", async () => {
    const fetch = scripted(book);
    const client: Client<paths> = createLibrary(fetch);

    const { data, response } = await client.GET(GET_BOOK, { params: { ...params, header: name } });

    expect(data).toEqual({ title: "A" });
    expect(response.status).toBe(200);
    expect(fetch.last().headers.get("ET-Client-Name")).toBe("acme-webshop");
  });

  test("error is truthy for a failure with nothing in it", async () => {
    const client: Client<paths> = createLibrary(scripted(new Response(null, { status: 502 })), {
      retries: 0,
    });

    const { data, error } = await client.GET(GET_BOOK, { params: { ...params, header: name } });

    expect(data).toBeUndefined();
    expect(error).toBeTruthy();
  });

  test.each(["text", "arrayBuffer", "blob", "stream"] as const)(
    "parseAs %s is obeyed",
    async (as) => {
      const client: Client<paths> = createLibrary(scripted(new Response("one")));

      const result = await client.GET(GET_BOOK, {
        params: { ...params, header: name },
        parseAs: as,
      });

      const kinds = {
        text: "String",
        arrayBuffer: "ArrayBuffer",
        blob: "Blob",
        stream: "ReadableStream",
      };
      expect(Object.prototype.toString.call(result.data)).toBe(`[object ${kinds[as]}]`);
      expect(await new Response(result.data).text()).toBe("one");
    },
  );

  test("parseAs does not change how a failure is read", async () => {
    const client: Client<paths> = createLibrary(scripted(json({ title: "No such book" }, 404)));

    const { error } = await client.GET(GET_BOOK, {
      params: { ...params, header: name },
      parseAs: "stream",
    });

    expect(error).toEqual({ title: "No such book" });
  });

  test("serialisers, a base URL and a fetch of one call are used", async () => {
    const fetch = scripted(book);
    const client: Client<paths> = createLibrary(scripted(new Error("the context's fetch")));

    await client.POST("/v1/books", {
      params: { header: name },
      body: { title: "A" },
      baseUrl: "https://other.example",
      querySerializer: () => "q=1",
      bodySerializer: ({ title }) => `title: ${title}`,
      fetch,
    });

    expect(fetch.last().url).toBe("https://other.example/v1/books?q=1");
    expect(await fetch.bodies()).toEqual(["title: A"]);
  });

  test("fetch's own options reach the request", async () => {
    const fetch = scripted(book);

    await createLibrary(fetch).GET("/v1/books", { cache: "no-store", keepalive: true });

    expect(fetch.last()).toMatchObject({ cache: "no-store", keepalive: true, redirect: "manual" });
  });

  test("openapi-fetch's wrapper by path works", async () => {
    const client = wrapAsPathBasedClient<paths>(createLibrary(scripted(book)));

    const { data } = await client[GET_BOOK].GET({ params: { ...params, header: name } });

    expect(data).toEqual({ title: "A" });
  });

  test("it has every method that openapi-fetch's client has", () => {
    const theirs = Object.keys(createOpenapiFetch());

    expect(createLibrary(scripted(book))).toSatisfy((ours: object) =>
      theirs.every((method) => method in ours),
    );
  });
});

test("request takes the verb in either case", async () => {
  const fetch = scripted(book);

  await createLibrary(fetch).request("get", "/v1/books");

  expect(fetch.last().method).toBe("GET");
});

test("a path and an operation of another document are refused", async () => {
  const library = createLibrary(scripted(book));

  await expect(library.GET("/v1/films" as "/v1/books")).rejects.toThrow(
    "has no GET at this path; it takes the specification's template",
  );
  await expect(library.call("getFilms" as "getBooks")).rejects.toThrow('no operation "getFilms"');
});

test("middleware that is left out is passed over", async () => {
  const library = createLibrary(scripted(book));
  // What `condition && middleware` comes to.
  const left = undefined as unknown as Middleware;
  library.use(left);

  const { data } = await library.GET("/v1/books", { middleware: [left] });

  expect(data).toEqual({ title: "A" });
});

describe("what cannot be meant is refused, and nothing of it quoted", () => {
  const SECRET = "hunter2";

  test("a path filled in by hand", async () => {
    const path = `/v1/books/1?secret=${SECRET}`;

    const error = await failureOf(createLibrary(scripted(book)).GET(path as "/v1/books"));

    expect(error).toSatisfy(isRefusedError);
    expect(String(error)).not.toContain(SECRET);
  });

  test("no method", async () => {
    // @ts-expect-error What only a caller without types can do.
    const call = createLibrary(scripted(book)).request();

    await expect(call).rejects.toSatisfy(isRefusedError);
  });

  test.each<[string, object]>([
    ["baseUrl", { baseUrl: `http://${SECRET}:99999` }],
    ["baseUrl", { baseUrl: 99999 }],
    ["pathSerializer", { pathSerializer: () => `http://:${SECRET}@[` }],
    ["referrer", { referrer: `http://${SECRET}:99999` }],
  ])("a %s that makes no request", async (_, init) => {
    const fetch = scripted(book);

    const error = await failureOf(createLibrary(fetch).GET("/v1/books", init));

    expect(error).toSatisfy(isRefusedError);
    expect(inspect(error)).not.toContain(SECRET);
    expect(fetch.requests).toEqual([]);
  });

  function failureOf(call: Promise<unknown>): Promise<unknown> {
    return call.then(() => undefined).catch((error: unknown) => error);
  }
});
