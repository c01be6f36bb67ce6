import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ServiceConfig } from "../config/config.js";
import { type Document, readDocument } from "../document/read-document.js";
import { documentOf, getThings, json, pactOf, postThing } from "../fixtures/compare/shop.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { PetShop } from "../fixtures/petstore/pet-shop.js";
import { weakServices } from "../fixtures/weak-services.js";
import { readPact } from "../pact-file/read-pact.js";
import { PETSTORE, recordPetShop, temporaryFolder, textOf } from "../testing.js";
import { comparatorFindings } from "./comparator-findings.js";
import { compare } from "./compare.js";

const folder = temporaryFolder();
afterAll(folder.remove);

function goodService(): ServiceConfig {
  return {
    pact: petPact,
    spec: PETSTORE,
    recorded: new URL("recorded/", folder.url),
    committed: new URL("pets.json", folder.url),
    provider: () => new PetShop(),
  };
}

async function codesOf(document: Document, pact: string): Promise<readonly string[]> {
  return (await compare({ document, pact })).map(({ code }) => code);
}

async function linesOf(document: Document, pact: string): Promise<readonly string[]> {
  return (await compare({ document, pact })).map(({ code, message }) => `${code}: ${message}`);
}

describe("the pet shop's pact", () => {
  let pact: string;
  let document: Document;
  beforeAll(async () => {
    const committed = new URL("pets.json", folder.url);
    await recordPetShop(new URL("recorded/", folder.url), committed);
    pact = textOf(committed);
    document = await readDocument(PETSTORE);
  });

  test("has no finding with its table", async () => {
    expect(await compare({ document, pact, table: petPact })).toEqual([]);
  });

  test("names each rule that accepts what the document refuses", async () => {
    const { "loose values": loose } = weakServices(goodService(), folder.url);

    const findings = await compare({ document, pact: textOf(loose.committed), table: petPact });

    expect(findings.map(({ message }) => message)).toContain(
      'response body may hold "" at "/kind", which the document refuses (must be equal to one of the allowed values: cat, dog, c++) and Pact accepts (type): pin the example, or match it more closely',
    );
  });

  test("without a table only the status that `default` stands for is in question", async () => {
    expect(await compare({ document, pact })).toEqual([
      {
        code: "response.status.default",
        description: "getShelf › 404",
        message: expect.stringContaining("404"),
      },
    ]);
  });

  test.each([
    {
      title: "a request that the table marks wrong and is right",
      change: ['"0"', '"5"'],
      finding: {
        code: "request.wrong",
        description: "listPets › 400",
        message:
          'The request: the request is marked wrong in query at "limit", but the document allows it.',
      },
    },
    {
      title: "a request that is wrong elsewhere than the table says",
      change: ['"limit": [', '"colour": ["red"], "limit": ['],
      finding: {
        code: "request.wrong",
        description: "listPets › 400",
        message: expect.stringContaining('in query at "colour": is no parameter'),
      },
    },
    {
      title: "a request that lost what its table sends, though its answer is 404",
      change: ['"/shop/pets/9"', '"/shop/pets/nine"'],
      finding: {
        code: "request.path.incompatible",
        description: "changePet › 404",
        message: "request path petId must be integer",
      },
    },
  ])("is red for $title", async ({ change: [from = "", to = ""], finding }) => {
    expect(pact).toContain(from);
    const changed = pact.replaceAll(from, to);

    expect(await compare({ document, pact: changed, table: petPact })).toContainEqual(finding);
  });
});

const thing = {
  type: "object",
  required: ["id", "name"],
  properties: { id: { type: "integer" }, name: { type: "string" } },
};

test.each([
  {
    title: "an unknown response field",
    response: json({ id: 1, colour: "red" }),
    line: "response.body.incompatible: response body /colour is no field that the document knows",
  },
  {
    title: "a value of another type",
    response: json({ id: "1" }),
    line: "response.body.incompatible: response body /id must be integer",
  },
  {
    title: "a status that is not documented",
    response: { status: 202 },
    line: "response.status.unknown: response status 202 is not documented; 200 are",
  },
  {
    title: "another media type of the same suffix",
    response: json({ id: 1 }, "application/problem+json"),
    line: "response.content-type.incompatible: response body is application/problem+json, but the document says application/json",
  },
  {
    title: "a query parameter nobody knows",
    request: { query: { colour: ["red"] } },
    line: "request.query.unknown: request query colour is no parameter of this operation",
  },
  {
    title: "a header nobody knows",
    request: { headers: { "X-Colour": ["red"] } },
    line: "request.header.unknown: Request header is not defined in the spec file: x-colour",
  },
  {
    title: "a path nobody knows",
    request: { path: "/v1/thongs" },
    line: "request.path-or-method.unknown: request GET /v1/thongs is for no operation of the document",
  },
  {
    title: "a path without the server's own",
    request: { path: "/things" },
    line: "request.path-or-method.unknown: request GET /things is for no operation of the document",
  },
  {
    title: "a response header nobody knows",
    response: { ...json({ id: 1 }), headers: { "X-Colour": ["red"] } },
    line: "response.header.unknown: Response header is not defined in the spec file: x-colour",
  },
  {
    title: "a pending interaction",
    rest: { pending: true },
    line: "interaction.pending: is pending, so that its failure would pass: verify it, or take it out",
  },
  {
    title: "a reference to another operation",
    rest: { comments: { references: { OpenAPI: { operationId: "getThongs" } } } },
    line: "interaction.reference.incompatible: refers to the operation getThongs, but GET /v1/things is getThings",
  },
])("$title is red", async ({ request = {}, response = json({ id: 1 }), rest = {}, line }) => {
  const document = await documentOf(folder.url, getThings(thing));

  expect(await linesOf(document, pactOf(request, response, rest))).toEqual([line]);
});

describe("a text", () => {
  const content = { "text/plain": { schema: { type: "string", enum: ["yes", "no"] } } };
  const responses = { 200: { description: "A word.", content } };

  test.each([
    { text: "yes", lines: [] },
    {
      text: "maybe",
      lines: [
        "response.body.incompatible: response body must be equal to one of the allowed values: yes, no",
      ],
    },
  ])("is held against its schema: $text", async ({ text, lines }) => {
    const document = await documentOf(folder.url, { get: { operationId: "getThings", responses } });

    expect(await linesOf(document, pactOf({}, json(text, "text/plain")))).toEqual(lines);
  });
});

test("a body that neither can read is red", async () => {
  const content = { "image/png": { schema: { type: "string" } } };
  const responses = { 200: { description: "A picture.", content } };
  const document = await documentOf(folder.url, { get: { operationId: "getThings", responses } });

  expect(await codesOf(document, pactOf({}, json("iVBORw0", "image/png")))).toEqual([
    "response.body.unvalidatable",
  ]);
});

test("a wrong value in the path is told by its parameter alone", async () => {
  const parameters = [{ name: "id", in: "path", required: true, schema: { type: "integer" } }];
  const item = { ...getThings(thing), parameters };
  const document = await documentOf(folder.url, {}, { paths: { "/things/{id}": item } });

  expect(await linesOf(document, pactOf({ path: "/v1/things/one" }, json({ id: 1 })))).toEqual([
    "request.path.incompatible: request path id must be integer",
  ]);
});

test("a pact may ask for less than the document promises", async () => {
  const document = await documentOf(folder.url, getThings(thing));

  expect(await linesOf(document, pactOf({}, json({ name: "a" })))).toEqual([]);
});

test("a status that only `default` documents is red, and passes where it is allowed with a reason", async () => {
  const responses = { default: { description: "Anything." } };
  const document = await documentOf(folder.url, { get: { operationId: "getThings", responses } });
  const pact = pactOf({}, { status: 200 });
  const allow = new Map([["response.status.default", "the shop documents nothing else"]]);

  expect(await codesOf(document, pact)).toEqual(["response.status.default"]);
  expect(await compare({ document, pact, allow })).toMatchObject([
    { code: "response.status.default", allowed: "the shop documents nothing else" },
  ]);
});

describe("a request body", () => {
  const post = (content: unknown, status = 204, type?: string): string =>
    pactOf({ method: "POST", ...json(content, type) }, { status });

  test.each([
    {
      title: "with a field that the schema does not list",
      schema: thing,
      content: { id: 1, name: "a", colour: "red" },
      line: "request.body.incompatible: request body /colour is no field that the document knows",
    },
    {
      title: "with such a field within a list, behind a $ref and allOf",
      schema: { type: "array", items: { allOf: [{ $ref: "#/components/schemas/Thing" }] } },
      content: [{ id: 1, name: "a", "co/lour": "red" }],
      line: "request.body.incompatible: request body /0/co~1lour is no field that the document knows",
    },
    {
      title: "without a required field",
      schema: thing,
      content: { id: 1 },
      line: "request.body.incompatible: request body /name must have required property 'name'",
    },
    {
      title: "of another media type",
      schema: thing,
      content: { id: 1, name: "a" },
      type: "application/merge-patch+json",
      line: "request.content-type.incompatible: request header content-type is application/merge-patch+json, but the operation takes application/json",
    },
  ])("$title is red", async ({ schema, content, type, line }) => {
    const document = await documentOf(folder.url, postThing(schema), {
      components: { schemas: { Thing: thing } },
    });

    expect(await linesOf(document, post(content, 204, type))).toEqual([line]);
  });

  test.each([
    { title: "says so", schema: { ...thing, additionalProperties: true } },
    { title: "types the rest", schema: { ...thing, additionalProperties: { type: "string" } } },
    { title: "lists nothing", schema: { type: "object" } },
    {
      title: "knows it in a variant",
      schema: {
        oneOf: [thing, { properties: { ...thing.properties, colour: {} }, required: ["colour"] }],
      },
    },
  ])("may hold more where the schema $title", async ({ schema }) => {
    const document = await documentOf(folder.url, postThing(schema));

    expect(await linesOf(document, post({ id: 1, name: "a", colour: "red" }))).not.toContainEqual(
      expect.stringContaining("is no field"),
    );
  });

  test("is judged where the answer is 409, and may be wrong where it is 400", async () => {
    const responses = { 400: { description: "No." }, 409: { description: "Twice." } };
    const document = await documentOf(folder.url, postThing(thing, { responses }));

    expect(await codesOf(document, post({ id: "x", name: "a" }, 409))).toEqual([
      "request.body.incompatible",
    ]);
    expect(await codesOf(document, post({ id: "x", name: "a" }, 400))).toEqual([]);
  });
});

describe("a query", () => {
  const parameters = [
    {
      name: "kinds",
      in: "query",
      explode: false,
      schema: { type: "array", items: { $ref: "#/components/schemas/Kind" } },
    },
    { name: "tags", in: "query", schema: { type: "array", items: { type: "string" } } },
    { name: "at.most", in: "query", schema: { type: "integer" } },
    {
      name: "near",
      in: "query",
      style: "deepObject",
      explode: true,
      schema: { type: "object", properties: { lat: { type: "number" } } },
    },
  ];
  const components = { schemas: { Kind: { type: "string", enum: ["cat", "c++"] } } };

  test.each([
    { title: "joined values", query: { kinds: ["cat,c++"] }, lines: [] },
    { title: "repeated values", query: { tags: ["a&b", "c=d"] }, lines: [] },
    { title: "a dot in a name", query: { "at.most": ["5"] }, lines: [] },
    { title: "an object in brackets", query: { "near[lat]": ["59.9"] }, lines: [] },
    {
      title: "values repeated that the document joins",
      query: { kinds: ["cat", "c++"] },
      lines: [
        "request.query.incompatible: request query kinds is sent several times, but takes one value",
      ],
    },
    {
      title: "a value outside the enumeration",
      query: { kinds: ["cat,cow"] },
      lines: [
        "request.query.incompatible: request query kinds must be equal to one of the allowed values: cat, c++",
      ],
    },
    {
      title: "a text where a number belongs, in an object",
      query: { "near[lat]": ["north"] },
      lines: ["request.query.incompatible: request query near must be number"],
    },
  ])("with $title", async ({ query, lines }) => {
    const document = await documentOf(folder.url, getThings({}, { parameters }), { components });

    expect(await linesOf(document, pactOf({ query }, {}))).toEqual(lines);
  });
});

test("credentials are asked for, also where the answer is 404, but not where it is 401", async () => {
  const responses = Object.fromEntries(
    [200, 401, 404].map((status) => [status, { description: "Answered." }]),
  );
  const document = await documentOf(
    folder.url,
    { get: { operationId: "getThings", responses } },
    {
      security: [{ bearer: [] }],
      components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
    },
  );
  const missing = "request.authorization.missing";

  expect(await codesOf(document, pactOf({}, { status: 200 }))).toEqual([missing]);
  expect(await codesOf(document, pactOf({}, { status: 404 }))).toEqual([missing]);
  expect(await codesOf(document, pactOf({}, { status: 401 }))).toEqual([]);
});

describe("where the comparator alone is mistaken, our own reading counts", () => {
  const shelf = {
    type: "object",
    properties: { label: { type: "string" }, below: { $ref: "#/components/schemas/Shelf" } },
  };

  test.each([
    {
      title: "a tuple",
      schema: {
        type: "array",
        prefixItems: [{ type: "string" }, { $ref: "#/components/schemas/Shelf" }],
        items: false,
      },
      good: ["a", { label: "b" }],
      bad: [1, {}],
    },
    {
      title: "an object that is open",
      schema: { ...thing, additionalProperties: true },
      good: { id: 1, more: 2 },
      bad: { id: "1" },
    },
    {
      title: "a pattern of names",
      schema: {
        type: "object",
        patternProperties: { "^x-": { $ref: "#/components/schemas/Shelf" } },
        additionalProperties: false,
      },
      good: { "x-a": { label: "b" } },
      bad: { "x-a": { label: 1 } },
    },
    {
      title: "a condition",
      schema: {
        ...thing,
        if: { properties: { id: { const: 1 } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { properties: { name: { $ref: "#/components/schemas/Name" } } },
      },
      good: { id: 2, name: "b" },
      bad: { id: 1, name: "b" },
    },
    {
      title: "a schema that holds itself",
      schema: { $ref: "#/components/schemas/Shelf" },
      good: { label: "a", below: { label: "b" } },
      bad: { label: "a", below: { label: 2 } },
    },
  ])("$title", async ({ schema, good, bad }) => {
    const schemas = { Shelf: shelf, Name: { const: "a" } };
    const document = await documentOf(folder.url, getThings(schema), { components: { schemas } });

    expect(await linesOf(document, pactOf({}, json(good)))).toEqual([]);
    expect(new Set(await codesOf(document, pactOf({}, json(bad))))).toEqual(
      new Set(["response.body.incompatible"]),
    );
  });

  test.each([
    {
      title: "a status with two media types",
      code: "response.body.incompatible",
      item: {
        get: {
          operationId: "getThings",
          responses: {
            200: {
              description: "Things.",
              content: {
                "application/json": { schema: { type: "array" } },
                "application/vnd.thing+json": { schema: thing },
              },
            },
          },
        },
      },
      pact: pactOf({}, json({ id: 1 }, "application/vnd.thing+json")),
    },
    {
      title: "a parameter of the path with the wrong value, for a 400",
      code: "request.path-or-method.unknown",
      item: {
        get: {
          operationId: "getThings",
          parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
          responses: { 400: { description: "No." } },
        },
      },
      path: "/things/{id}",
      pact: pactOf({ path: "/v1/things/one" }, { status: 400 }),
    },
  ])("$title", async ({ code, item, path, pact }) => {
    const parameters = [{ name: "id", in: "path", required: true, schema: { type: "integer" } }];
    const document = await documentOf(
      folder.url,
      item,
      path === undefined ? {} : { paths: { [path]: { ...item, parameters } } },
    );

    const alone = await comparatorFindings(document, readPact(pact, "the pact").interactions);
    expect(alone.map((finding) => finding.code)).toContain(code);
    expect(await linesOf(document, pact)).toEqual([]);
  });
});

test.each([
  { title: "no JSON", text: "{", message: "Cannot use pets.json: it is not JSON." },
  {
    title: "no pact",
    text: "{}",
    message: "Cannot use pets.json: it holds no interactions, so it is no pact.",
  },
  {
    title: "a pact without interactions",
    text: pactOf({}, {}).replace(/"interactions":\[.*\],/, '"interactions":[],'),
    message: "Cannot use pets.json: the pact has no interaction; record one.",
  },
  ...["2.0.0", "3.0.0"].map((version) => ({
    title: `a pact of version ${version}`,
    text: pactOf({}, {}).replace("4.0", version),
    message: `Cannot use pets.json: the pact is of version ${version}, and version 4 is understood; record it with a library that writes V4.`,
  })),
  {
    title: "a pact of messages",
    text: pactOf({}, {}).replace("Synchronous/HTTP", "Asynchronous/Messages"),
    message:
      'Cannot use pets.json: "the one" is Asynchronous/Messages, and OpenAPI describes HTTP; keep messages in a pact of their own.',
  },
])("$title is refused in one line", async ({ text, message }) => {
  const document = await documentOf(folder.url, getThings(thing));

  await expect(compare({ document, pact: text, place: "pets.json" })).rejects.toThrow(
    new Error(message),
  );
});
