import { expect, test } from "vitest";
import {
  clientCredentials,
  createClient,
  createEntur,
  type EnturEvent,
  type EnturOptions,
  type Environment,
  isRefusedError,
} from "./index.js";
import { type Library, libraryTable } from "./testing/library.js";
import { json, scripted } from "./testing/scripted.js";

const base: EnturOptions = { clientName: "acme-webshop", environment: "dev" };
const secret = clientCredentials({ clientId: "me", clientSecret: "s" });
const page = json({ totalItems: 0, totalPages: 0 });

test.each([
  ["production", "https://api.entur.io", "https://partner.entur.org/oauth/token"],
  ["staging", "https://api.staging.entur.io", "https://partner.staging.entur.org/oauth/token"],
  ["dev", "https://api.dev.entur.io", "https://partner.dev.entur.org/oauth/token"],
] as const)(
  "%s is at %s, with tokens from %s for that host",
  async (environment, apiUrl, tokenUrl) => {
    const fetch = scripted(json({ access_token: "t" }), page);
    const entur = createEntur({ ...base, environment, credentials: secret, fetch });
    const service = { basePath: "/library", operations: libraryTable };

    await createClient<Library>(entur, service).getBooks();

    expect(fetch.requests.map(({ url }) => url)).toEqual([tokenUrl, `${apiUrl}/library/v1/books`]);
    expect(JSON.parse((await fetch.bodies())[0] ?? "")).toHaveProperty("audience", apiUrl);
  },
);

test.each([["acme-webshop"], ["forsen_utvikling-infoplakat"], ["ola.oppdiktet-my-app2"]])(
  "%s is a client name",
  (clientName) => {
    expect(() => createEntur({ ...base, clientName: clientName as "a-b" })).not.toThrow();
  },
);

test.each([
  ["webshop"],
  ["Acme-Webshop"],
  ["acme-web shop"],
  ["-"],
  ["acme-"],
  ["a-b\r\nX: y"],
  [""],
])("%j is no client name", (clientName) => {
  expect(() => createEntur({ ...base, clientName: clientName as "a-b" })).toThrow(
    "clientName must be <company>-<application> in lower case without spaces",
  );
});

test.each<[object, string]>([
  [{ environment: "test" }, "environment must be production, staging, dev or { apiUrl }"],
  [{ environment: "toString" }, "environment must be production, staging, dev or { apiUrl }"],
  [{ environment: { apiUrl: "api.entur.io" } }, "environment.apiUrl must be an absolute"],
  [{ environment: { apiUrl: "file:///etc" } }, "environment.apiUrl must be an absolute"],
  [{ environment: { apiUrl: "https://u:p@x.example" } }, "without query, user or password"],
  [{ environment: { apiUrl: "https://:p@x.example" } }, "without query, user or password"],
  [
    { environment: { apiUrl: "https://x.example", tokenUrl: "https://:p@x.example" } },
    "environment.tokenUrl must be an absolute http or https URL without query, user or password",
  ],
  [{ environment: { apiUrl: "https://x.example?a=1" } }, "without query, user or password"],
  [{ timeoutMs: 0 }, "timeoutMs must be a number of milliseconds above 0"],
  [{ totalTimeoutMs: Number.NaN }, "totalTimeoutMs must be a number of milliseconds above 0"],
  [{ retries: 1.5 }, "retries must be a whole number"],
  [{ acceptLanguage: "nb\n" }, "acceptLanguage"],
])("the options %o are refused in one line", (options, line) => {
  const create = () => createEntur({ ...base, ...options });

  expect(create).toThrow(line);
  expect(create).toThrow(expect.toSatisfy(isRefusedError));
});

test.each<[string, Environment]>([
  ["https", { apiUrl: "https://x.example", tokenUrl: "https://y.example/t" }],
  ["loopback", { apiUrl: "http://127.0.0.1:1", tokenUrl: "http://localhost:2/t" }],
  ["loopback of IPv6", { apiUrl: "http://[::1]:1", tokenUrl: "http://a.localhost:2/t" }],
])("secrets may travel over %s", (_, environment) => {
  expect(createEntur({ ...base, environment, credentials: secret })).toHaveProperty("send");
});

test.each<[string, Environment]>([
  ["a plain API", { apiUrl: "http://x.example", tokenUrl: "https://y.example/t" }],
  ["a plain token server", { apiUrl: "https://x.example", tokenUrl: "http://y.example/t" }],
  ["a look-alike", { apiUrl: "http://127.0.0.1.x.example", tokenUrl: "http://[::1]/t" }],
])("secrets may not travel to %s", (_, environment) => {
  const create = () => createEntur({ ...base, environment, credentials: secret });

  expect(create).toThrow("must be https, or http to this machine");
});

test("client credentials need a token server", () => {
  const environment = { apiUrl: "https://x.example" };

  expect(() => createEntur({ ...base, environment, credentials: secret })).toThrow(
    "clientCredentials need environment.tokenUrl",
  );
});

test("client credentials are both given", () => {
  expect(() => clientCredentials({ clientId: "me", clientSecret: "" })).toThrow(
    "clientId and clientSecret must both be given",
  );
});

test("the clients of a context share its token, its limits and its observer", async () => {
  const events: EnturEvent[] = [];
  let underWay = 0;
  let most = 0;
  const fetch = scripted(async (request) => {
    if (request.url.endsWith("/token")) return json({ access_token: "t", expires_in: 60 });
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setTimeout(resolve));
    underWay--;
    return json({ totalItems: 0, totalPages: 0 });
  });
  const entur = createEntur({
    ...base,
    environment: "dev",
    credentials: secret,
    maxConcurrent: 1,
    fetch,
    on: (event) => void events.push(event),
  });
  const clients = ["/one", "/two", "/three"].map((basePath) =>
    createClient<Library>(entur, { basePath, operations: libraryTable }),
  );

  await Promise.all(clients.map((client) => client.getBooks()));

  const paths = fetch.requests.map(({ url }) => new URL(url).pathname);
  expect(paths).toEqual(["/oauth/token", "/one/v1/books", "/two/v1/books", "/three/v1/books"]);
  expect(most).toBe(1);
  expect(events.filter(({ type }) => type === "end")).toHaveLength(4);
});

test("a way to validate that there is none of is refused", () => {
  const service = { basePath: "/library", operations: libraryTable };
  // @ts-expect-error What only a caller without types can pass.
  const create = () => createClient<Library>(createEntur(base), service, { validate: "thrwo" });

  expect(create).toThrow("validate must be off, report or throw");
  expect(create).toThrow(expect.toSatisfy(isRefusedError));
});
