import { describe, expect, test, vi } from "vitest";
import { bearer, clientCredentials, collect, createClient, createEntur } from "../index.js";
import { createLibrary, type Library, libraryTable } from "../testing/library.js";
import { empty, json, type Scripted, scripted } from "../testing/scripted.js";

const SECRET = "hunter2";
const credentials = clientCredentials({ clientId: "me", clientSecret: SECRET });
const page = json({ totalItems: 0, totalPages: 0 });
const body = { title: "A" };

/** A token server and an API behind one transport; the API answers what `api` says of the token it was sent. */
function entur(api: (token: string) => Response, tokens?: (count: number) => Response): Scripted {
  let count = 0;
  const give = tokens ?? ((nth: number) => json({ access_token: `t${nth}`, expires_in: 86_400 }));
  return scripted((request) => {
    if (request.url === "https://token.example.com/token") return give(++count);
    return api(request.headers.get("Authorization") ?? "nobody");
  });
}

function paths(fetch: Scripted): string[] {
  return fetch.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
}

const refuseFirst = (token: string) => (token === "Bearer t1" ? empty(401) : page);

describe("client credentials", () => {
  test("are exchanged for a token by a JSON request, once", async () => {
    const fetch = entur(() => page);
    const library = createLibrary(fetch, { credentials });

    await library.getBooks();
    await library.getBooks();

    expect(paths(fetch)).toEqual(["POST /token", "GET /library/v1/books", "GET /library/v1/books"]);
    expect(fetch.requests[0]?.headers.get("Content-Type")).toBe("application/json");
    expect(JSON.parse((await fetch.bodies())[0] ?? "")).toEqual({
      grant_type: "client_credentials",
      client_id: "me",
      client_secret: SECRET,
      audience: "https://api.example.com",
    });
    expect(fetch.last().headers.get("Authorization")).toBe("Bearer t1");
  });

  test("make one request for any number of callers and clients", async () => {
    const fetch = entur(() => page);
    const environment = {
      apiUrl: "https://api.example.com",
      tokenUrl: "https://token.example.com/token",
    };
    const context = createEntur({ clientName: "acme-webshop", environment, credentials, fetch });
    const clients = ["/a", "/b"].map((basePath) =>
      createClient<Library>(context, { basePath, operations: libraryTable }),
    );

    await Promise.all([...clients, ...clients, ...clients].map((client) => client.getBooks()));

    expect(paths(fetch).filter((path) => path === "POST /token")).toHaveLength(1);
  });

  test.each([
    ["a GET", (library: Library) => library.getBooks()],
    ["a POST", (library: Library) => library.addBook({ body }).catch(() => {})],
    ["a PATCH", (library: Library) => library.changeBook({ path: { bookId: 1 }, body })],
  ])("%s refused by a 401 is sent once more with a new token", async (_, call) => {
    const fetch = entur(refuseFirst);

    await call(createLibrary(fetch, { credentials }));

    const [, first, , second] = await fetch.bodies();
    expect(paths(fetch)).toHaveLength(4);
    expect(second).toBe(first);
    expect(fetch.last().headers.get("Authorization")).toBe("Bearer t2");
  });

  test("a 401 that a new token does not cure is given after one repeat", async () => {
    const fetch = entur(() => empty(401));

    const call = createLibrary(fetch, { credentials }).getBooks();

    await expect(call).rejects.toMatchObject({ status: 401 });
    expect(paths(fetch)).toHaveLength(4);
  });

  test("a call refreshes once, however many attempts it has", async () => {
    const answers = [empty(401), empty(503, { "Retry-After": "0" }), empty(401)];
    const fetch = entur(() => answers.shift() ?? page);

    const call = createLibrary(fetch, { credentials }).getBooks();

    await expect(call).rejects.toMatchObject({
      status: 401,
      attempts: [{ outcome: 401 }, { outcome: 503 }, { outcome: 401 }],
    });
  });

  test("nothing is asked for a caller who has already left", async () => {
    const fetch = entur(() => page);

    const call = createLibrary(fetch, { credentials }).getBooks(
      {},
      { signal: AbortSignal.abort("left") },
    );

    await expect(call).rejects.toBe("left");
    expect(fetch.requests).toEqual([]);
  });

  test("callers whose token is refused at the same time share the new one", async () => {
    const fetch = entur(refuseFirst);
    const library = createLibrary(fetch, { credentials });

    await Promise.all(Array.from({ length: 10 }, () => library.getBooks()));

    expect(paths(fetch).filter((path) => path === "POST /token")).toHaveLength(2);
  });

  test("a 408 drops the token, and repeats only what may be repeated", async () => {
    const fetch = entur((token) => (token === "Bearer t1" ? empty(408) : page));
    const library = createLibrary(fetch, { credentials });

    const added = library.addBook({ body });
    await expect(added).rejects.toMatchObject({ status: 408 });
    await library.getBooks();

    expect(paths(fetch)).toEqual([
      "POST /token",
      "POST /library/v1/books",
      "POST /token",
      "GET /library/v1/books",
    ]);
  });

  test("a refused token request says what the server said, and is not remembered", async () => {
    const denied = { error: "access_denied", error_description: "Unknown client" };
    const fetch = entur(
      () => page,
      (count) => (count === 1 ? json(denied, 401) : json({ access_token: "t", expires_in: 60 })),
    );
    const library = createLibrary(fetch, { credentials });

    const error: unknown = await library.addBook({ body }).catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({
      name: "HttpError",
      status: 401,
      code: "access_denied",
      operationId: "requestToken",
      problem: { detail: "Unknown client" },
    });
    expect(await library.getBooks()).toEqual({ totalItems: 0, totalPages: 0 });
  });

  test("a token server that is busy is asked again, even for a call that must not be repeated", async () => {
    const fetch = entur(
      () => json(body, 201),
      (count) => (count === 1 ? empty(503, { "Retry-After": "0" }) : json({ access_token: "t" })),
    );
    vi.spyOn(Math, "random").mockReturnValue(0);

    const added = await createLibrary(fetch, { credentials }).addBook({ body });

    expect(added).toEqual(body);
    expect(paths(fetch)).toEqual(["POST /token", "POST /token", "POST /library/v1/books"]);
    vi.restoreAllMocks();
  });

  test.each([
    ["without a token", json({ expires_in: 60 })],
    ["with an empty one", json({ access_token: "" })],
    ["without JSON", new Response("<html>", { headers: { "Content-Type": "text/html" } })],
    ["elsewhere", empty(302, { Location: "https://elsewhere.example.com" })],
  ])("an answer %s is an HttpError that does not hold the secret", async (_, answer) => {
    const fetch = entur(
      () => page,
      () => answer.clone(),
    );

    const error: unknown = await createLibrary(fetch, { credentials })
      .getBooks()
      .catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ name: "HttpError", status: answer.status, path: "/token" });
    expect(error).toSatisfy((one: { toCurl(): string }) => !one.toCurl().includes(SECRET));
  });

  test("a caller's abort ends the wait for a token, and no one else's", async () => {
    let give = (_: Response) => {};
    const given = new Promise<Response>((resolve) => {
      give = resolve;
    });
    const fetch = scripted(() => given, page);
    const library = createLibrary(fetch, { credentials });
    const controller = new AbortController();

    const left = library.getBooks({}, { signal: controller.signal });
    const stayed = library.getBooks();
    controller.abort("left");
    await expect(left).rejects.toBe("left");
    give(json({ access_token: "t1" }));

    expect(await stayed).toEqual({ totalItems: 0, totalPages: 0 });
  });
});

describe("bearer", () => {
  test("a fixed token is sent, and a 401 is given at once", async () => {
    const fetch = scripted(empty(401));

    const call = createLibrary(fetch, { credentials: bearer("fixed") }).getBooks();

    await expect(call).rejects.toMatchObject({ status: 401 });
    expect(fetch.requests.map(({ headers }) => headers.get("Authorization"))).toEqual([
      "Bearer fixed",
    ]);
  });

  test("a function is asked for each call, and once more after a 401", async () => {
    const fetch = scripted(empty(401), page);
    const token = vi.fn<() => Promise<string>>();
    token.mockResolvedValueOnce("old").mockResolvedValueOnce("new");

    await createLibrary(fetch, { credentials: bearer(token) }).getBooks();

    expect(fetch.requests.map(({ headers }) => headers.get("Authorization"))).toEqual([
      "Bearer old",
      "Bearer new",
    ]);
  });

  test.each([["two\nlines"], [""], ["blå"]])("the token %j is refused unshown", async (token) => {
    const fetch = scripted(page);

    const call = createLibrary(fetch, { credentials: bearer(token) }).getBooks();

    await expect(call).rejects.toThrow(
      "Not sent: the credentials gave a token that no header can hold",
    );
    expect(fetch.requests).toEqual([]);
  });
});

test("a token is not sent to another host, wherever middleware points", async () => {
  const fetch = scripted(page);
  const library = createLibrary(fetch, { credentials: bearer("fixed") });
  library.use({ onRequest: () => new Request("https://api.example.com.evil.example/library") });

  await expect(library.getBooks()).rejects.toThrow("moved away from the context's apiUrl");
  expect(fetch.requests).toEqual([]);
});

test("without credentials nothing is added, and a header of one's own is kept", async () => {
  const fetch = scripted(page);

  await collect(
    createLibrary(fetch).getBooks.items({}, { headers: { Authorization: "Basic eA==" } }),
    { limit: 1 },
  );

  expect(fetch.last().headers.get("Authorization")).toBe("Basic eA==");
});
