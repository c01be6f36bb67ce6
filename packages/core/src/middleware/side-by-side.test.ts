/** Middleware and options behave as in openapi-fetch: each case is run through both and must leave the same trace. */
import createOpenapiFetch, { type Client, type Middleware } from "openapi-fetch";
import { expect, test } from "vitest";
import { createLibrary } from "../testing/library.js";
import type { paths } from "../testing/library-schema.js";
import { json, type Scripted, type Step, scripted } from "../testing/scripted.js";

const GET_BOOK = "/v1/shelves/{shelf}/books/{bookId}";
const params = {
  path: { shelf: "a", bookId: "1" },
  header: { "ET-Client-Name": "acme-webshop" },
};
const BOOK = { title: "A" };

type Trace = (...entry: readonly unknown[]) => void;
type Case = (client: Client<paths>, trace: Trace) => Promise<unknown>;

/** A middleware that tells of every hook what it is shown, and does what `hooks` do. */
function traced(name: string, trace: Trace, hooks: Partial<Middleware> = {}): Middleware {
  const shown = ({ request, schemaPath, params: { path }, id, options }: Hooked) => [
    request.method,
    request.url,
    schemaPath,
    path,
    typeof id,
    Object.isFrozen(options),
    Object.keys(options).sort(),
    options.baseUrl,
    options.parseAs,
  ];
  return {
    onRequest(call) {
      trace(name, "request", ...shown(call));
      return hooks.onRequest?.(call);
    },
    onResponse(call) {
      trace(name, "response", ...shown(call), call.response.status);
      return hooks.onResponse?.(call);
    },
    onError(call) {
      trace(name, "error", ...shown(call), call.error instanceof Error);
      return hooks.onError?.(call);
    },
  };
}

type Hooked = Parameters<NonNullable<Middleware["onRequest"]>>[0];

interface Outcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

async function traceOf(run: Case, fetch: Scripted, client: Client<paths>) {
  const entries: unknown[] = [];
  const outcome = await run(client, (...entry) => void entries.push(entry)).then(
    (result) => {
      const { data, error, response } = result as Outcome;
      return { data, error, status: response.status };
    },
    // What a transport throws is a NetworkError here, and has a test of its own.
    ({ name, message }: Error) => (name === "NetworkError" ? "reset" : message.split(":")[0]),
  );
  const sent = await Promise.all(
    fetch.requests.map(async (request) => [
      request.method,
      request.url,
      request.cache,
      request.headers.get("X-Added"),
      request.headers.get("Content-Type"),
      await request.clone().text(),
    ]),
  );
  return { entries, sent, outcome };
}

const CASES: { readonly [name: string]: Case } = {
  async "hooks run in order, and back in reverse"(client, trace) {
    client.use(traced("first", trace), traced("second", trace));
    return client.GET(GET_BOOK, { params, middleware: [traced("own", trace)] });
  },
  async "an ejected middleware is gone"(client, trace) {
    const first = traced("first", trace);
    client.use(first, traced("second", trace), first);
    client.eject(first);
    return client.GET(GET_BOOK, { params });
  },
  async "a request may be changed in place"(client, trace) {
    client.use(
      traced("first", trace, { onRequest: ({ request }) => request.headers.set("X-Added", "1") }),
      traced("second", trace),
    );
    return client.GET(GET_BOOK, { params });
  },
  async "a request may be replaced, for the hooks that follow too"(client, trace) {
    const onRequest = ({ request }: Hooked) =>
      new Request(`${request.url}?q=1`, { method: "POST", body: "x", headers: { "X-Added": "1" } });
    client.use(traced("first", trace, { onRequest }), traced("second", trace));
    return client.GET(GET_BOOK, { params });
  },
  async "a response may be replaced, for the hooks that follow too"(client, trace) {
    const onResponse = () => json({ title: "No more" }, 404);
    client.use(traced("first", trace), traced("second", trace, { onResponse }));
    return client.GET(GET_BOOK, { params });
  },
  async "what onRequest throws is thrown, and no other hook hears of it"(client, trace) {
    const onRequest = () => {
      throw new Error("stop");
    };
    client.use(traced("first", trace, { onRequest }), traced("second", trace));
    return client.GET(GET_BOOK, { params });
  },
  async "what onResponse throws is thrown, and no other hook hears of it"(client, trace) {
    const onResponse = async () => {
      throw new Error("stop");
    };
    client.use(traced("first", trace), traced("second", trace, { onResponse }));
    return client.GET(GET_BOOK, { params });
  },
  async "onRequest must give a request or a response"(client, trace) {
    client.use(traced("first", trace, { onRequest: () => ({}) as Request }));
    return client.GET(GET_BOOK, { params });
  },
  async "onResponse must give a response"(client, trace) {
    client.use(traced("first", trace, { onResponse: () => true as unknown as Response }));
    return client.GET(GET_BOOK, { params });
  },
  async "a base URL of one call, its slash trimmed"(client, trace) {
    client.use(traced("first", trace));
    return client.GET(GET_BOOK, { params, baseUrl: "https://other.example.com/v2/" });
  },
  async "a path serialiser of one call"(client, trace) {
    client.use(traced("first", trace));
    return client.GET(GET_BOOK, {
      params,
      pathSerializer: (url, path) => `${url.split("{")[0]}${Object.values(path).join("-")}`,
    });
  },
  async "a query serialiser of one call, question mark or not"(client) {
    const query = { page: 2 };
    return client.GET("/v1/books", {
      params: { header: params.header, query },
      querySerializer: (given) => `?${JSON.stringify(given)}`,
    });
  },
  async "a body serialiser of one call"(client, trace) {
    return client.POST("/v1/books", {
      params: { header: params.header },
      body: BOOK,
      bodySerializer(body) {
        trace(body);
        return `title=${body.title}`;
      },
    });
  },
  async "a Request of one call"(client, trace) {
    class Traced extends Request {
      constructor(input: string | URL | Request, init?: RequestInit) {
        super(input, init);
        trace("Request", this.url);
      }
    }
    return client.GET(GET_BOOK, { params, Request: Traced });
  },
  async "fetch's own options, and what only one platform's takes"(client, trace) {
    const onRequest = ({ request }: Hooked) => trace(request.cache, Reflect.get(request, "next"));
    client.use({ onRequest });
    return client.GET(GET_BOOK, { params, cache: "no-store", next: { revalidate: 60 } });
  },
  async "a body by default"(client, trace) {
    client.use(traced("first", trace));
    return client.POST("/v1/books", { params: { header: params.header }, body: BOOK });
  },
};

async function compare(run: Case, step: Step): Promise<void> {
  const [ours, theirs] = [scripted(step), scripted(step)];
  const baseUrl = "https://api.example.com/library";
  const library = createLibrary(ours, { retries: 0 });
  const reference = createOpenapiFetch<paths>({ baseUrl, fetch: theirs });

  expect(await traceOf(run, ours, library)).toEqual(await traceOf(run, theirs, reference));
}

test.each(Object.entries(CASES))("%s", async (_, run) => {
  const isAdded = ({ method, url }: Request) => method === "POST" && url.endsWith("/v1/books");
  await compare(run, (request) => json(BOOK, isAdded(request) ? 201 : 200));
});

test.each<[string, () => undefined | Response | Error]>([
  ["nothing", () => undefined],
  ["another error", () => new Error("replaced")],
  ["a response", () => json({ title: "From a cache" })],
])("onError giving %s", async (_, onError) => {
  const run: Case = async (client, trace) => {
    client.use(
      traced("first", trace),
      traced("second", trace, { onError }),
      traced("third", trace),
    );
    return client.GET(GET_BOOK, { params });
  };

  await compare(run, new Error("reset"));
});

test.each([
  { array: { style: "form", explode: false } },
  { array: { style: "pipeDelimited", explode: false } },
  { array: { style: "spaceDelimited", explode: false } },
  { object: { style: "form", explode: true } },
  { object: { style: "form", explode: false } },
  { allowReserved: true },
  {},
] as const)("a query in the styles %j", async (querySerializer) => {
  const query = { at: "2026-01-15T08:30", tag: ["a/b", "c"], ids: [], filter: { a: 1, b: "c d" } };
  const [ours, theirs] = [scripted(json(BOOK)), scripted(json(BOOK))];
  const baseUrl = "https://api.example.com/library";
  const init = { params: { ...params, query }, querySerializer };

  await (createLibrary(ours) as Client<paths>).GET(GET_BOOK, init);
  await createOpenapiFetch<paths>({ baseUrl, fetch: theirs }).GET(GET_BOOK, init);

  const sent = (fetch: Scripted) => [...new URL(fetch.last().url).searchParams];
  expect(sent(ours)).toEqual(sent(theirs));
  expect(sent(ours).length).toBeGreaterThan(2);
});
