import { createRequire } from "node:module";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import {
  bearer,
  EnturError,
  isEnturError,
  isHttpError,
  isNetworkError,
  isRefusedError,
  isTimeoutError,
} from "../index.js";
import { createLibrary } from "../testing/library.js";
import { json, type Step, scripted } from "../testing/scripted.js";

type Copy = typeof import("../index.js");

const SECRET = "hunter2";
const PREDICATES = { isHttpError, isNetworkError, isRefusedError, isTimeoutError };

/** A call with the secret in every place that a request has, and its error. */
async function failing(step: Step, timeoutMs = 10_000): Promise<EnturError> {
  const library = createLibrary(scripted(step), {
    credentials: bearer(SECRET),
    retries: 0,
    timeoutMs,
  });
  const call = library.findBooks(
    { body: { title: SECRET } },
    { headers: { "X-Note": SECRET, Cookie: SECRET } },
  );
  return call.then(() => Promise.reject(new Error("answered")), onlyOurs);
}

function onlyOurs(error: unknown): EnturError {
  if (error instanceof EnturError) return error;
  throw error;
}

async function refused(): Promise<EnturError> {
  const path = { shelf: SECRET, bookId: Number.NaN };
  const call = createLibrary(scripted(json({}))).getBook({ path });
  return call.then(() => Promise.reject(new Error("sent")), onlyOurs);
}

const hangs: Step = () => new Promise<Response>(() => {});
const KINDS: [kind: string, failure: () => Promise<EnturError>][] = [
  ["HttpError", () => failing(json({ title: "Bad", detail: SECRET, echo: SECRET }, 400))],
  ["HttpError", () => failing(new Response(`{"title":"${SECRET}`))],
  ["NetworkError", () => failing(new Error("reset"))],
  ["TimeoutError", () => failing(hangs, 1)],
  ["RefusedError", refused],
];

describe.each(KINDS)("%s", (kind, failure) => {
  test("is known by its name and by its own predicate only", async () => {
    const error = await failure();

    const holding = Object.entries(PREDICATES).filter(([, holds]) => holds(error));
    expect(error.name).toBe(kind);
    expect(holding.map(([name]) => name)).toEqual([`is${kind}`]);
    expect(isEnturError(error)).toBe(true);
  });

  test("shows nothing of what was sent or answered to whoever logs it", async () => {
    const error = await failure();

    const shown = [error.message, error.stack, inspect(error, { depth: 9 }), JSON.stringify(error)];
    expect(shown.join("\n")).not.toContain(SECRET);
  });
});

test("what was sent and answered is there on demand", async () => {
  const error = await failing(json({ title: "Bad", detail: SECRET }, 400));

  expect(error).toMatchObject({ problem: { detail: SECRET }, body: { detail: SECRET } });
  expect(error.toCurl()).toContain(`--data-raw '{"title":"${SECRET}"}'`);
});

test("a curl command holds no credentials, and quotes what a shell would take apart", async () => {
  const library = createLibrary(scripted(json({}, 400)), { credentials: bearer(SECRET) });
  const call = library.findBooks(
    { body: { title: "it's $HOME" } },
    { headers: { Cookie: SECRET } },
  );

  const curl = await call.then(String, (error: EnturError) => error.toCurl());

  expect(curl).not.toContain(SECRET);
  expect(curl.split(" \\\n  ")).toEqual([
    "curl -X POST 'https://api.example.com/library/v1/books/search'",
    "-H 'accept: application/json'",
    "-H 'authorization: <redacted>'",
    "-H 'content-type: application/json'",
    "-H 'cookie: <redacted>'",
    "-H 'et-client-name: acme-webshop'",
    expect.stringMatching(/^-H 'x-correlation-id: /),
    `--data-raw '{"title":"it'\\''s $HOME"}'`,
  ]);
});

test.each(["X-Api-Pass", "X-Password", "X-Session", "X-Signature"])(
  "a curl command does not hold the value of %s",
  async (name) => {
    const call = createLibrary(scripted(json({}, 400))).getBooks(
      {},
      { headers: { [name]: SECRET } },
    );

    const curl = await call.then(String, (error: EnturError) => error.toCurl());

    expect(curl).toContain(`-H '${name.toLowerCase()}: <redacted>'`);
  },
);

test("a curl command holds the body that middleware left", async () => {
  const library = createLibrary(scripted(json({}, 400)));
  library.use({ onRequest: () => undefined });
  const call = library.findBooks({ body: { title: "Å" } });

  const curl = await call.then(String, (error: EnturError) => error.toCurl());

  expect(curl).toContain(`--data-raw '{"title":"Å"}'`);
});

test("a server's words cannot break a line of a log or fill a page of it", async () => {
  const error = await failing(json({ title: `a\r\nb\u2028${"c".repeat(500)}` }, 400));

  expect(error.message).toMatch(/^400 a b c{1,116}, at /);
});

test("a cause keeps what it has, and shows message and code only", async () => {
  const parsing = Object.assign(new Error("bad bytes"), { code: "HPE_INVALID", data: SECRET });
  const failed = Object.assign(new Error("fetch failed", { cause: parsing }), { url: SECRET });

  const error = await failing(failed);

  expect(error.cause).toBe(failed);
  expect(parsing.data).toBe(SECRET);
  expect(inspect(error)).toContain("code: 'HPE_INVALID'");
  expect(inspect(error)).not.toContain(SECRET);
});

test("errors of the ES modules and of the CommonJS build recognise each other", async () => {
  // Built before the tests run; named by variables, so that types need no build.
  const [esmFile, cjsFile] = ["../../dist/esm/index.js", "../../dist/cjs/index.js"];
  const esm: Copy = await import(esmFile);
  const cjs: Copy = createRequire(import.meta.url)(cjsFile);

  const errors = [new esm.RefusedError("of esm"), new cjs.RefusedError("of cjs")];

  expect(esm.RefusedError).not.toBe(cjs.RefusedError);
  for (const copy of [esm, cjs]) {
    expect(errors.map((error) => copy.isEnturError(error))).toEqual([true, true]);
    expect(errors.map((error) => copy.isRefusedError(error))).toEqual([true, true]);
    expect(errors.map((error) => copy.isHttpError(error))).toEqual([false, false]);
  }
});

test("an error of another copy of this package is recognised", async () => {
  vi.resetModules();
  const copy = await import("./refused-error.js");
  const error = new copy.RefusedError("from the other copy");

  expect(error).not.toBeInstanceOf(EnturError);
  expect(isRefusedError(error)).toBe(true);
  expect(isHttpError(error)).toBe(false);
});

test.each([[undefined], [null], ["HttpError"], [new Error("x")], [{ name: "HttpError" }]])(
  "%o is none of ours",
  (value) => {
    expect(isEnturError(value)).toBe(false);
  },
);
