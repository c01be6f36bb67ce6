import { expect, test } from "vitest";
import { readDocument } from "../document/read-document.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import type { DeclaredInteraction, DeclaredRequest } from "../table/pact.js";
import { PETSTORE } from "../testing.js";
import { exchangesBy } from "./exchanges.js";

const toExchange = exchangesBy(await readDocument(PETSTORE), petPact);

function declared(description: string): DeclaredInteraction {
  const found = petPact.interactions.find((one) => one.description === description);
  return found ?? expect.fail(`no interaction ${description}`);
}

/** The interaction with another request or response. */
function changed(
  description: string,
  { request, response }: { request?: DeclaredRequest; response?: object },
): DeclaredInteraction {
  const { request: asked, response: answered, ...rest } = declared(description);
  return { ...rest, request: request ?? asked, response: response ?? answered };
}

test("a query is spelt by the document: repeated, joined, in the document's order", () => {
  expect(toExchange(declared("listPets › 200")).request).toEqual({
    method: "GET",
    path: "/shop/pets",
    query: [
      ["tags", "calm"],
      ["tags", "old & wise"],
      ["kinds", "cat,c++"],
      ["limit", "5"],
    ],
    headers: {
      "Client-Name": "shop-window",
      "X-Trace": "t-1",
      Authorization: {
        "pact:matcher:type": "regex",
        regex: "^Bearer .+$",
        value: "Bearer keeper",
      },
    },
  });
});

test("a path value is encoded, and an operation without security or client headers asks for none", () => {
  expect(toExchange(declared("getShelf › 200")).request).toEqual({
    method: "GET",
    path: "/shop/shelves/top%2Fleft%20%C3%A6",
    query: [],
    headers: {},
  });
});

test("a body has the media type that the document gives it", () => {
  expect(toExchange(declared("changePet › 200")).request.body).toEqual({
    mediaType: "application/merge-patch+json",
    content: { name: "Mons", soldAt: null },
  });
});

test("the anonymous caller sends no credentials", () => {
  expect(toExchange(declared("addPet › 401")).request.headers).toEqual({
    "Client-Name": "shop-window",
  });
});

test("a header of the request takes the place of the client's own, however it is spelt", () => {
  const interaction = changed("addPet › 401", {
    request: { header: { "client-name": "other" }, body: { name: "Misse", kind: "cat" } },
  });

  expect(toExchange(interaction).request.headers).toEqual({ "client-name": "other" });
});

test("a required header that is left out on purpose is named without regard to case", async () => {
  const bare = exchangesBy(await readDocument(PETSTORE), { ...petPact, clientHeaders: {} });
  const wrong = { in: "header", at: "client-name", because: "nobody says who calls" } as const;

  expect(bare(changed("listPets › 400", { request: { wrong } })).request.headers).toEqual({
    Authorization: expect.anything(),
  });
});

test("a documented response header is matched by its schema", () => {
  expect(toExchange(declared("listPets › 200")).response.headers).toEqual({
    "X-Total": { "pact:matcher:type": "regex", regex: "^-?[0-9]+$", value: "1" },
  });
});

test("a client header that the document requires and nobody supplies breaks the document", async () => {
  const bare = exchangesBy(await readDocument(PETSTORE), { ...petPact, clientHeaders: {} });

  expect(() => bare(declared("getPet › 404"))).toThrow(
    'getPet › 404: the request breaks the document in header at "Client-Name": is required and missing. Mend the request, or mark it `wrong`.',
  );
});

test.each([
  {
    title: "a request that breaks the document unawares",
    interaction: changed("listPets › 200", { request: { query: { limit: 51 } } }),
    message:
      'listPets › 200: the request breaks the document in query at "limit": must be <= 50. Mend the request, or mark it `wrong`.',
  },
  {
    title: "a parameter the operation does not have",
    interaction: changed("listPets › 200", { request: { query: { colour: "red" } } }),
    message:
      'listPets › 200: the request breaks the document in query at "colour": is no parameter of this operation. Mend the request, or mark it `wrong`.',
  },
  {
    title: "a request marked wrong that is right",
    interaction: changed("listPets › 400", {
      request: { wrong: { in: "query", at: "limit", because: "?" }, query: { limit: 1 } },
    }),
    message:
      'listPets › 400: the request is marked wrong in query at "limit", but the document allows it.',
  },
  {
    title: "a request marked wrong that is wrong elsewhere",
    interaction: changed("addPet › 400", {
      request: { wrong: { in: "body", at: "/name", because: "?" }, body: { name: "Misse" } },
    }),
    message:
      'addPet › 400: the request breaks the document in body at "/kind": must have required property \'kind\'. The table marks it wrong in body at "/name" and nowhere else.',
  },
  {
    title: "a request marked wrong that is wrong in two places",
    interaction: changed("addPet › 400", {
      request: { wrong: { in: "body", at: "/kind", because: "?" }, body: { name: "" } },
    }),
    message:
      'addPet › 400: the request breaks the document in body at "/name": must NOT have fewer than 1 characters. The table marks it wrong in body at "/kind" and nowhere else.',
  },
  {
    title: "an example outside the response's schema",
    interaction: changed("getPet › 404", { response: { body: { status: "404", message: "" } } }),
    message: 'getPet › 404: the example breaks the document: "/status" must be integer.',
  },
  {
    title: "a body where the document has none",
    interaction: changed("removePet › 204", { response: { body: {} } }),
    message: "removePet › 204: the response has a body, but the document gives it no JSON.",
  },
  {
    title: "a path without its value",
    interaction: changed("getPet › 404", {
      request: { wrong: { in: "path", at: "petId", because: "?" } },
    }),
    message: "getPet › 404: the path needs a value for petId.",
  },
])("$title is refused in one line", ({ interaction, message }) => {
  expect(() => toExchange(interaction)).toThrow(new Error(message));
});

test("a client header that is matched by an expression with flags is refused", async () => {
  const clientHeaders = { "Client-Name": { match: /^shop/i, example: "shop" } };
  const flagged = exchangesBy(await readDocument(PETSTORE), { ...petPact, clientHeaders });

  expect(() => flagged(declared("getPet › 404"))).toThrow(
    "A header cannot be matched by /^shop/i: Pact's expressions have no flags.",
  );
});

test("a number in a path or query is right when it is spelt as text", () => {
  const interaction = changed("getPet › 404", { request: { path: { petId: "9" } } });

  expect(toExchange(interaction).request.path).toBe("/shop/pets/9");
});
