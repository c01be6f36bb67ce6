/** Secrets planted wherever a call has a place for them, and looked for wherever a log may look. */
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { platformFetch } from "./fetch.js";
import {
  clientCredentials,
  createClient,
  createEntur,
  type EnturError,
  type EnturOptions,
  isEnturError,
  logTo,
} from "./index.js";
import { type Library, libraryTable } from "./testing/library.js";
import { empty, json, type Step, scripted } from "./testing/scripted.js";
import { serve } from "./testing/server.js";

const SECRET = "hunter2";
const JSON_HEADERS = { "Content-Type": "application/json", "X-Note": SECRET };
const VIOLATION = { at: "/title", keyword: "type", message: "must be string" };
const CHECKS = { responses: { 200: () => [VIOLATION] } };
const validators = { getBook: CHECKS, getBooks: CHECKS, findBooks: CHECKS, changeBook: CHECKS };

/** A context that holds secrets and logs everything, and what it has logged. */
function context(options: Partial<EnturOptions>) {
  const lines: string[] = [];
  const write = (fields: object, message: string) =>
    void lines.push(message, JSON.stringify(fields), inspect(fields, { depth: 9 }));
  const entur = createEntur({
    clientName: "acme-webshop",
    environment: { apiUrl: "https://api.example.com", tokenUrl: "https://token.example.com/token" },
    credentials: clientCredentials({ clientId: SECRET, clientSecret: SECRET }),
    retries: 1,
    timeoutMs: 50,
    on: logTo({ debug: write, info: write, warn: write, error: write }, "debug"),
    ...options,
  });
  const service = { basePath: "/library", operations: libraryTable };
  const library = createClient<Library>(entur, service, { validators, validate: "throw" });
  return { library, lines };
}

/** One call with a secret in its path, query, headers and (where it has one) body. */
const CALLS: { readonly [name: string]: (library: Library) => Promise<unknown> } = {
  GET: (library) =>
    library.getBook(
      { path: { shelf: SECRET, bookId: SECRET }, query: { tag: [SECRET] } },
      { headers: { "X-Note": SECRET, Cookie: SECRET } },
    ),
  POST: (library) => library.findBooks({ body: { title: SECRET } }),
  PATCH: (library) =>
    library.PATCH("/v1/books/{bookId}", {
      params: { path: { bookId: SECRET } },
      body: { title: SECRET },
    }),
  page: async (library) => {
    for await (const _ of library.getBooks.items({ query: { "sort by": SECRET } }));
  },
};

/** What the API answers; its token server is well. */
const ANSWERS: { readonly [name: string]: Step } = {
  "a problem": json({ title: "Bad", detail: SECRET, errors: [{ message: SECRET }] }, 400, {
    "X-Note": SECRET,
  }),
  "a page of HTML": new Response(`<b>${SECRET}`, { status: 502 }),
  "a success cut short": new Response(`{"title":"${SECRET}`, { headers: JSON_HEADERS }),
  "a success with a number too large": new Response(`{"${SECRET}":9007199254740993}`, {
    headers: JSON_HEADERS,
  }),
  "a success that breaks the schema": json({ title: [SECRET], items: [SECRET] }),
  "a refused token": empty(401, { "WWW-Authenticate": SECRET }),
  "a redirect": empty(307, { Location: `https://other.example.com/${SECRET}` }),
  nothing: () => new Promise<Response>(() => {}),
};

function shown(error: unknown): string {
  const all = { depth: Number.POSITIVE_INFINITY, getters: true };
  const { message, stack } = error as Error;
  return [message, stack, String(error), inspect(error, all), JSON.stringify(error)].join("\n");
}

async function failureOf(call: Promise<unknown>): Promise<EnturError> {
  const error: unknown = await call.then(
    (result) => (result as { problem?: unknown }).problem && new Error("a result is a value"),
    (reason: unknown) => reason,
  );
  return error as EnturError;
}

const CASES = Object.keys(ANSWERS).flatMap((answer) =>
  Object.keys(CALLS).map((call) => ({ answer, call })),
);

test.each(CASES)("$answer to a $call shows nobody a secret", async ({ answer, call }) => {
  let tokens = 0;
  const step = ANSWERS[answer];
  const fetch = scripted((request) => {
    if (request.url.endsWith("/token")) {
      return json({ access_token: `${SECRET}-${++tokens}`, expires_in: 60 });
    }
    if (typeof step === "function") return step(request);
    return step instanceof Response ? step.clone() : empty(500);
  });
  const { library, lines } = context({ fetch });

  const error = await failureOf(CALLS[call]?.(library) ?? Promise.resolve());

  expect(shown(error)).not.toContain(SECRET);
  expect(lines.join("\n")).not.toContain(SECRET);
  expect(lines.length).toBeGreaterThan(0);
});

test.each<[string, Step]>([
  ["refuses", json({ error: "denied", error_description: SECRET }, 403)],
  ["echoes", json({ client_secret: SECRET })],
  ["gives a token that no header can hold", json({ access_token: `${SECRET}\n` })],
])("a token server that %s shows nobody a secret", async (_, step) => {
  const { library, lines } = context({ fetch: scripted(step) });

  const error = await failureOf(library.getBooks());

  expect(error).toSatisfy(isEnturError);
  expect(shown(error)).not.toContain(SECRET);
  expect(lines.join("\n")).not.toContain(SECRET);
});

test.each<[string, (library: Library) => Promise<unknown>]>([
  ["path", (library) => library.getBook({ path: { shelf: SECRET, bookId: Number.NaN } })],
  ["query", (library) => library.getBooks({ query: { "sort by": SECRET, page: Number.NaN } })],
  ["body", (library) => library.addBook({ body: { title: SECRET, pages: Number.NaN } })],
  ["header", (library) => library.getBooks({}, { headers: { "X-Note": `${SECRET}\n` } })],
])("what is refused for its %s shows no value", async (_, call) => {
  const error = await failureOf(call(context({ fetch: scripted(json({})) }).library));

  expect(error.name).toBe("RefusedError");
  expect(shown(error)).not.toContain(SECRET);
});

test("bytes that are no HTTP show nobody a secret", async () => {
  await using server = await serve((request) => void request.socket.end(`${SECRET}\r\n\r\n`));
  const { library, lines } = context({
    environment: { apiUrl: server.url },
    credentials: undefined,
    timeoutMs: 10_000,
    fetch: platformFetch,
  });

  const error = await failureOf(library.getBooks());

  expect(error).toMatchObject({ name: "NetworkError", cause: expect.any(TypeError) });
  expect(shown(error)).not.toContain(SECRET);
  expect(lines.join("\n")).not.toContain(SECRET);
});
