import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { PETSTORE, temporaryFolder } from "../testing.js";
import { readDocument } from "./read-document.js";

const folder = temporaryFolder();
afterAll(folder.remove);

const petstore = await readDocument(PETSTORE);

/** Writes a document and says where. */
function written(name: string, text: string): URL {
  const url = new URL(name, folder.url);
  writeFileSync(fileURLToPath(url), text);
  return url;
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, folder.url));
}

test("every operation is found by its id, under the path of the first server", () => {
  expect(petstore.basePath).toBe("/shop");
  expect(
    [...petstore.operations.values()].map(({ operationId, method, path }) => [
      operationId,
      method,
      path,
    ]),
  ).toEqual([
    ["listPets", "GET", "/pets"],
    ["addPet", "POST", "/pets"],
    ["getPet", "GET", "/pets/{petId}"],
    ["changePet", "PATCH", "/pets/{petId}"],
    ["removePet", "DELETE", "/pets/{petId}"],
    ["getShelf", "GET", "/shelves/{label}"],
  ]);
});

test("an operation has its path's parameters, those of other files too, with the defaults of their place", () => {
  expect(petstore.operations.get("listPets")?.parameters).toMatchObject([
    { name: "Client-Name", in: "header", required: true, style: "simple", explode: false },
    { name: "tags", in: "query", required: false, style: "form", explode: true },
    { name: "kinds", in: "query", required: false, style: "form", explode: false },
    { name: "limit", in: "query" },
    { name: "X-Trace", in: "header", required: false },
  ]);
});

test("an operation's own security takes the place of the document's", () => {
  expect(petstore.operations.get("getPet")?.authorised).toBe(true);
  expect(petstore.operations.get("getShelf")?.authorised).toBe(false);
});

test("a server's variables take their default", async () => {
  const url = written(
    "variables.json",
    JSON.stringify({
      openapi: "3.1.0",
      servers: [{ url: "https://{host}/{version}/", variables: { version: { default: "v2" } } }],
      paths: {},
    }),
  );

  expect((await readDocument(url)).basePath).toBe("/v2");
});

test("OpenAPI 3.0 is read as 3.1: nullable is a type, an exclusive bound a number", async () => {
  const url = written(
    "old.yaml",
    `openapi: 3.0.3
paths:
  /a:
    get:
      operationId: getA
      responses:
        "200":
          description: A.
          content:
            application/json:
              schema: { type: integer, nullable: true, minimum: 3, exclusiveMinimum: true }
`,
  );

  const document = await readDocument(url);

  expect(
    document.operations.get("getA")?.responses.get("200")?.content.get("application/json")?.value,
  ).toEqual({ type: ["integer", "null"], exclusiveMinimum: 3 });
});

test.each([
  {
    title: "a file that is not there",
    name: "absent.yaml",
    text: undefined,
    message: `Cannot read ${pathOf("absent.yaml")}: there is no such file.`,
  },
  {
    title: "a file that is no YAML",
    name: "torn.yaml",
    text: "openapi: 3.1.0\npaths: [",
    message: `Cannot parse ${pathOf("torn.yaml")}: Flow sequence in block collection must be sufficiently indented and end with a ] at line 2, column 9.`,
  },
  {
    title: "another version",
    name: "swagger.yaml",
    text: 'swagger: "2.0"',
    message: `Cannot use ${pathOf("swagger.yaml")}: its version is 2.0; OpenAPI 3.0 and 3.1 are understood.`,
  },
  {
    title: "no OpenAPI at all",
    name: "list.yaml",
    text: "- openapi",
    message: `Cannot use ${pathOf("list.yaml")}: it names no OpenAPI version; OpenAPI 3.0 and 3.1 are understood.`,
  },
  {
    title: "an unresolved $ref",
    name: "dead.yaml",
    text: "openapi: 3.1.0\ncomponents: { schemas: { A: { $ref: '#/components/schemas/B' } } }",
    message: `Unresolved $ref at ${pathOf("dead.yaml")}#/components/schemas/A: there is no ${pathOf("dead.yaml")}#/components/schemas/B.`,
  },
  {
    title: "a $ref to a file that is not there",
    name: "astray.yaml",
    text: "openapi: 3.1.0\ncomponents: { schemas: { A: { $ref: 'gone.yaml#/A' } } }",
    message: `Cannot read ${pathOf("gone.yaml")}: there is no such file (the $ref at ${pathOf("astray.yaml")}#/components/schemas/A leads there).`,
  },
  {
    title: "a $ref that leads back to itself",
    name: "circle.yaml",
    text: "openapi: 3.1.0\ncomponents: { schemas: { A: { $ref: '#/components/schemas/A' } } }",
    message: `Circular $ref at ${pathOf("circle.yaml")}#/components/schemas/A: it leads back to itself and never to a value.`,
  },
  {
    title: "an operation without an id",
    name: "nameless.yaml",
    text: "openapi: 3.1.0\npaths: { /a: { get: { responses: {} } } }",
    message: `Cannot use ${pathOf("nameless.yaml")}#/paths/~1a/get: it has no operationId, and tables name operations by it.`,
  },
  {
    title: "two operations of one id",
    name: "twins.yaml",
    text: "openapi: 3.1.0\npaths: { /a: { get: { operationId: a }, put: { operationId: a } } }",
    message: `Cannot use ${pathOf("twins.yaml")}: two operations are called a.`,
  },
])("$title is refused in one line", async ({ name, text, message }) => {
  const url = text === undefined ? new URL(name, folder.url) : written(name, text);

  await expect(readDocument(url)).rejects.toThrow(new Error(message));
});
