import { expect, test } from "vitest";
import { call, documentOf, pactOf } from "../fixtures/club.js";
import { ANONYMOUS } from "../table/anonymous.js";
import { impact } from "./impact.js";

/** A document with operations that ask for `login`, for `login` with the scope `write`, and for nothing. */
const club = (login: object, ways: readonly object[] = [{ login: ["write"] }]) =>
  documentOf({
    openapi: "3.1.1",
    paths: {
      "/things": {
        get: { operationId: "list", security: [{ login: [] }], responses: {} },
        put: { operationId: "put", security: ways, responses: {} },
      },
      "/open": { get: { operationId: "open", responses: {} } },
    },
    components: { securitySchemes: { login } },
  });

const pact = pactOf(
  call("list", 200),
  { ...call("list", 401), caller: ANONYMOUS },
  call("put", 200),
  call("open", 200),
);

async function linesOf(was: object, is: object) {
  const found = impact({ before: await club(was), after: await club(is), pact });
  return found.changes.map(
    ({ verdict, kind, message, operationIds }) =>
      `${verdict} ${kind} | ${message} | ${operationIds.join()}`,
  );
}

const bearer = { type: "http", scheme: "bearer" };
const key = { type: "apiKey", in: "header", name: "X-Key" };
const flow = { authorizationUrl: "https://a.example/", tokenUrl: "https://t.example/" };
const oauth = (flows: object) => ({ type: "oauth2", flows });
const read = { read: "See things" };
const both = { ...read, write: "Change things" };

test.each<[string, object, object, string]>([
  ["bearer to basic", bearer, { type: "http", scheme: "Basic" }, "http bearer → http basic"],
  ["bearer to a key", bearer, key, "http bearer → apiKey X-Key in header"],
  [
    "a key to the query",
    key,
    { ...key, in: "query" },
    "apiKey X-Key in header → apiKey X-Key in query",
  ],
  [
    "a key to a cookie",
    key,
    { ...key, in: "cookie", name: "sid" },
    "apiKey X-Key in header → apiKey sid in cookie",
  ],
  ["bearer to OAuth 2", bearer, oauth({}), "http bearer → oauth2"],
  [
    "another issuer",
    { type: "openIdConnect", openIdConnectUrl: "https://a.example/" },
    { type: "openIdConnect", openIdConnectUrl: "https://b.example/" },
    'openIdConnectUrl "https://a.example/" → "https://b.example/"',
  ],
  [
    "a flow that is gone",
    oauth({ implicit: { ...flow, scopes: both }, clientCredentials: { ...flow, scopes: both } }),
    oauth({ implicit: { ...flow, scopes: both } }),
    "flow clientCredentials removed",
  ],
  [
    "another token url",
    oauth({ implicit: { ...flow, scopes: both } }),
    oauth({ implicit: { ...flow, tokenUrl: "https://n.example/", scopes: both } }),
    'flow implicit: tokenUrl "https://t.example/" → "https://n.example/"',
  ],
  [
    "tokens no longer renewed",
    oauth({ implicit: { ...flow, refreshUrl: "https://r.example/", scopes: both } }),
    oauth({ implicit: { ...flow, scopes: both } }),
    'flow implicit: refreshUrl "https://r.example/" → none',
  ],
])("%s breaks every call that the scheme guards", async (_, was, is, what) => {
  expect(await linesOf(was, is)).toEqual([
    `breaking security | security scheme login: ${what} | list,put`,
  ]);
});

test("a change of scheme breaks who sends credentials, and nobody else", async () => {
  const { changes, verdict, operationIds } = impact({
    before: await club(bearer),
    after: await club(key),
    pact,
  });

  expect({ verdict, operationIds }).toEqual({ verdict: "breaking", operationIds: ["list", "put"] });
  expect(changes).toMatchObject([
    {
      direction: "request",
      place: "#/components/securitySchemes/login",
      interactions: [
        { description: "list › 200", effect: "breaking" },
        { description: "list › 401", effect: "noted" },
        { description: "put › 200", effect: "breaking" },
      ],
    },
  ]);
});

test("a scope that is gone breaks the operations that ask for it", async () => {
  const was = oauth({ implicit: { ...flow, scopes: both } });
  const is = oauth({ implicit: { ...flow, scopes: read } });

  expect(await linesOf(was, is)).toEqual([
    "breaking security | security scheme login: flow implicit: scope write removed | put",
    "compatible security | security scheme login: flow implicit: scope write removed | list",
  ]);
  expect(await linesOf(is, was)).toEqual([
    "compatible security | security scheme login: flow implicit: scope write added | list,put",
  ]);
});

test("another flow, or tokens that can be renewed, ask nobody to act", async () => {
  const was = oauth({ implicit: { ...flow, scopes: both } });
  const refreshUrl = "https://r.example/";
  const is = oauth({
    implicit: { ...flow, refreshUrl, scopes: both },
    clientCredentials: { ...flow, scopes: both },
  });

  expect(await linesOf(was, is)).toEqual([
    'compatible security | security scheme login: flow implicit: refreshUrl none → "https://r.example/" | list,put',
    "compatible security | security scheme login: flow clientCredentials added | list,put",
  ]);
});

test.each<[string, object, object]>([
  ["description", bearer, { ...bearer, description: "A token" }],
  ["bearerFormat", bearer, { ...bearer, bearerFormat: "JWT" }],
  [
    "scope read",
    oauth({ implicit: { ...flow, scopes: read } }),
    oauth({ implicit: { ...flow, scopes: { read: "Look" } } }),
  ],
])("the %s of a scheme is read by people alone", async (_, was, is) => {
  const { changes, verdict, interactions } = impact({
    before: await club(was),
    after: await club(is),
    pact,
  });

  expect(verdict).toBe("docs");
  expect(changes).toMatchObject([{ kind: "docs", place: "#/components/securitySchemes/login" }]);
  expect(interactions).toEqual([]);
});

test("how a scheme is spelt changes nothing", async () => {
  expect(await linesOf(bearer, { scheme: "Bearer", type: "http" })).toEqual([]);
});

test.each<[string, readonly object[], readonly object[], string]>([
  ["a scope more", [{ login: ["read"] }], [{ login: ["read", "write"] }], "breaking"],
  ["a scope fewer", [{ login: ["read", "write"] }], [{ login: ["read"] }], "compatible"],
  ["a second scheme beside", [{ login: [] }], [{ login: [], other: [] }], "breaking"],
  ["no second scheme any more", [{ login: [], other: [] }], [{ login: [] }], "compatible"],
  ["a way that is closed", [{ login: [] }, { other: [] }], [{ login: [] }], "breaking"],
  ["anybody let in", [{ login: [] }], [{ login: [] }, {}], "compatible"],
  ["anybody no longer let in", [{ login: [] }, {}], [{ login: [] }], "breaking"],
])("%s is judged by who still gets in", async (_, was, is, verdict) => {
  const found = impact({ before: await club(bearer, was), after: await club(bearer, is) });

  expect(found).toMatchObject({ verdict, changes: [{ kind: "security", operationIds: ["put"] }] });
});
