/** What only a real connection shows; the transport is the platform's own fetch. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { platformFetch } from "./fetch.js";
import { clientCredentials, type Environment } from "./index.js";
import { createLibrary, type Library } from "./testing/library.js";
import { serve } from "./testing/server.js";

const JSON_HEADERS = { "Content-Type": "application/json" };
const BOOK = { title: "Æ" };
const credentials = clientCredentials({ clientId: "me", clientSecret: "hunter2" });

function libraryAt(environment: Environment, options: object = {}): Library {
  return createLibrary(platformFetch, { environment, retries: 0, ...options });
}

test("a body arrives as it was meant, twice if need be", async () => {
  const bodies: string[] = [];
  await using server = await serve(async (request, response) => {
    bodies.push(Buffer.concat(await request.toArray()).toString());
    response.writeHead(bodies.length === 1 ? 503 : 200, { ...JSON_HEADERS, "Retry-After": "0" });
    response.end(JSON.stringify(BOOK));
  });

  const library = libraryAt({ apiUrl: server.url }, { retries: 1 });

  expect(await library.findBooks({ body: BOOK })).toEqual(BOOK);
  expect(bodies).toEqual([JSON.stringify(BOOK), JSON.stringify(BOOK)]);
});

test("a connection that is reset is a NetworkError with its cause", async () => {
  await using server = await serve((request) => request.socket.destroy());

  const call = libraryAt({ apiUrl: server.url }).getBooks();

  await expect(call).rejects.toMatchObject({ name: "NetworkError", cause: expect.any(TypeError) });
});

test("a body that breaks off is a NetworkError, and is asked for again where that may be", async () => {
  await using server = await serve((_, response) => {
    response.writeHead(200, { ...JSON_HEADERS, "Content-Length": "999" });
    response.write("{", () => response.destroy());
  });

  const call = libraryAt({ apiUrl: server.url }, { retries: 1 }).getBooks();

  await expect(call).rejects.toMatchObject({
    name: "NetworkError",
    attempts: [{ outcome: "NetworkError" }, { outcome: "NetworkError" }],
  });
});

test("a body that stalls is a TimeoutError, and its connection is let go", async () => {
  let closed = () => {};
  const isClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  await using server = await serve((_, response) => {
    response.writeHead(200, JSON_HEADERS);
    response.write('{"title":');
    response.on("close", closed);
  });

  const call = libraryAt({ apiUrl: server.url }, { timeoutMs: 50 }).getBooks();

  await expect(call).rejects.toMatchObject({ name: "TimeoutError", bound: "timeoutMs" });
  await isClosed;
});

test("garbage collection does not lose the abort of a call that stalls", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage: () => void = runInNewContext("gc");
  await using server = await serve(() => {});
  const library = libraryAt({ apiUrl: server.url }, { timeoutMs: 200 });

  const call = library.getBooks();
  const pressure = setInterval(collectGarbage, 10);
  const outcome = await call.catch((error: unknown) => error);
  clearInterval(pressure);

  expect(outcome).toMatchObject({ name: "TimeoutError" });
});

test("a caller's abort closes the connection", async () => {
  const controller = new AbortController();
  let closed = () => {};
  const isClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  await using server = await serve((_, response) => {
    response.on("close", closed);
    controller.abort("changed my mind");
  });

  const call = libraryAt({ apiUrl: server.url }).getBooks({}, { signal: controller.signal });

  await expect(call).rejects.toBe("changed my mind");
  await isClosed;
});

test("neither token nor body follows a redirect", async () => {
  const elsewhere: string[] = [];
  await using other = await serve((request, response) => {
    elsewhere.push(request.url ?? "");
    response.end();
  });
  await using server = await serve((request, response) => {
    if (request.url === "/token") {
      response.writeHead(200, JSON_HEADERS).end('{"access_token":"t","expires_in":60}');
    } else {
      response.writeHead(307, { Location: other.url }).end();
    }
  });
  const environment = { apiUrl: server.url, tokenUrl: `${server.url}/token` };
  const library = libraryAt(environment, { credentials });

  const result = await library.POST("/v1/books", { body: BOOK });
  library.use({ onRequest: ({ request }) => new Request(request.clone(), { redirect: "follow" }) });
  const behindMiddleware = await library.POST("/v1/books", { body: BOOK });

  expect([result.status, behindMiddleware.status]).toEqual([307, 307]);
  expect(elsewhere).toEqual([]);
});

test("the client's secret does not follow a redirect of the token server", async () => {
  const elsewhere: string[] = [];
  await using other = await serve((request, response) => {
    elsewhere.push(request.url ?? "");
    response.end();
  });
  await using server = await serve((_, response) => {
    response.writeHead(308, { Location: other.url }).end();
  });
  const environment = { apiUrl: server.url, tokenUrl: `${server.url}/token` };

  const call = libraryAt(environment, { credentials }).getBooks();

  await expect(call).rejects.toMatchObject({ name: "HttpError", status: 308, path: "/token" });
  expect(elsewhere).toEqual([]);
});
