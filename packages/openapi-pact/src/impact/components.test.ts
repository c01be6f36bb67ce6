import { beforeEach, expect, test, vi } from "vitest";
import { call, documentOf, pactOf } from "../fixtures/club.js";
import { impact } from "./impact.js";

/** What the engine was given, which is otherwise left to itself. */
const given = vi.hoisted((): string[] => []);
vi.mock("api-smart-diff", async (original) => {
  const engine = await original<typeof import("api-smart-diff")>();
  const compareOpenApi: typeof engine.compareOpenApi = (before, after, options) => {
    given.push(JSON.stringify([before, after]));
    return engine.compareOpenApi(before, after, options);
  };
  return { ...engine, compareOpenApi };
});

beforeEach(() => {
  given.length = 0;
});

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const text = { type: "string" };

type Schemas = { readonly [name: string]: object };

/** Operations that answer, and those that take, a schema; each writes it down anew, or YAML would refer to the first. */
function operations(count: number, schema: object): object {
  const answers = { responses: { 200: { description: "Done.", ...json(schema) } } };
  const takes = { requestBody: json(schema), responses: { 204: { description: "Done." } } };
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `/things/${index}`,
      {
        get: { operationId: `get${index}`, ...structuredClone(answers) },
        put: { operationId: `put${index}`, ...structuredClone(takes) },
      },
    ]),
  );
}

async function impactOf(
  count: number,
  root: object,
  before: Schemas,
  after: Schemas,
  pact = pactOf(),
) {
  const [one, other] = await Promise.all(
    [before, after].map((schemas) =>
      documentOf({ openapi: "3.1.0", paths: operations(count, root), components: { schemas } }),
    ),
  );
  return one && other ? impact({ before: one, after: other, pact }) : expect.fail("no document");
}

const USER = { User: object({ login: text, name: text }) };
const FORMER = { User: object({ login: text }) };

test("a component that many operations use is compared once per direction", async () => {
  const { changes } = await impactOf(100, ref("User"), USER, FORMER);

  expect(given).toHaveLength(2);
  expect(changes.map(({ message, direction }) => `${direction}: ${message}`)).toEqual([
    "response: property name removed",
    "request: property name removed",
  ]);
  expect(changes[0]?.operationIds).toHaveLength(100);
});

/** Each layer refers twice to the next: written out, the last one stands there 2^20 times. */
function layers(last: object): Schemas {
  const entries = Array.from({ length: 20 }, (_, index) => [
    `Layer${index}`,
    object({ left: ref(`Layer${index + 1}`), right: ref(`Layer${index + 1}`) }),
  ]);
  return { ...Object.fromEntries(entries), Layer20: last };
}

test("a component reached in many ways is written out once per direction", async () => {
  const { changes } = await impactOf(2, ref("Layer0"), layers(USER.User), layers(FORMER.User));

  expect(given).toHaveLength(2);
  expect(given.join("").length).toBeLessThan(2000);
  expect(changes.map(({ place, operationIds }) => [place, operationIds])).toEqual([
    ["#/components/schemas/Layer20/properties/name", ["get0", "get1"]],
    ["#/components/schemas/Layer20/properties/name", ["put0", "put1"]],
  ]);
});

test("a new reference to what refers on in many ways is not written out", async () => {
  const { Layer0, ...rest } = layers(USER.User);
  const { changes } = await impactOf(
    1,
    ref("Root"),
    { ...rest, Layer0, Root: object({}) } as Schemas,
    {
      ...rest,
      Layer0,
      Root: object({ first: ref("Layer0") }),
    } as Schemas,
  );

  expect(given.join("").length).toBeLessThan(3000);
  expect(changes.map(({ message }) => message)).toEqual([
    "property first added",
    "property first added",
  ]);
});

test("an interaction is broken only if its example holds what changed in a component far down", async () => {
  const chain = (user: Schemas) => ({ ...user, Team: object({ lead: ref("User") }) });
  const root = object({ teams: { type: "array", items: ref("Team") } });
  const pact = pactOf(
    call("get0", 200, { response: { body: { teams: [{ lead: { name: "Kim" } }] } }, variant: "a" }),
    call("get0", 200, { response: { body: { teams: [{ lead: { login: "k" } }] } }, variant: "b" }),
    call("get0", 200, { response: { body: { teams: [] } }, variant: "c" }),
  );

  const { interactions } = await impactOf(1, root, chain(USER), chain(FORMER), pact);

  expect(interactions.map(({ effect }) => effect)).toEqual(["breaking", "noted", "noted"]);
});

test("a component that refers to itself", async () => {
  const tree = (more: object) => ({
    Node: object({ ...more, children: { type: "array", items: ref("Node") } }),
  });
  const pact = pactOf(
    call("get0", 200, { response: { body: { children: [{ label: "x" }] } }, variant: "deep" }),
    call("get0", 200, { response: { body: { children: [{}] } }, variant: "without" }),
  );

  const { changes, interactions } = await impactOf(
    1,
    ref("Node"),
    tree({ label: text }),
    tree({}),
    pact,
  );

  expect(changes.map(({ message }) => message)).toEqual([
    "property label removed",
    "property label removed",
  ]);
  expect(interactions.map(({ effect }) => effect)).toEqual(["breaking", "noted"]);
});

test("a component below what only a response shows is no part of a request", async () => {
  const root = object({ owner: { readOnly: true, allOf: [object({ user: ref("User") })] } });

  const { changes } = await impactOf(1, root, USER, FORMER);

  expect(changes.map(({ direction, operationIds }) => [direction, operationIds])).toEqual([
    ["response", ["get0"]],
  ]);
});

test("variants that swapped places are the same", async () => {
  const pets = { Cat: object({ meows: text }), Dog: object({ barks: text }) };
  const either = (...names: readonly string[]) => ({ Pet: { oneOf: names.map(ref) }, ...pets });

  const { changes } = await impactOf(1, ref("Pet"), either("Cat", "Dog"), either("Dog", "Cat"));

  expect(changes).toEqual([]);
});

test("a variant that changed is a change of that variant", async () => {
  const pets = (dog: object) => ({
    Cat: object({ meows: text }),
    Dog: object(dog),
    Pet: { oneOf: [ref("Cat"), ref("Dog")] },
  });

  const { changes } = await impactOf(
    1,
    ref("Pet"),
    pets({ barks: text, age: text }),
    pets({ barks: text }),
  );

  expect(changes.map(({ place, message }) => `${message} at ${place}`)).toEqual([
    "property age removed at #/components/schemas/Dog/properties/age",
    "property age removed at #/components/schemas/Dog/properties/age",
  ]);
});

test("prose beside a reference is told apart from what it refers to", async () => {
  const root = (description: string) => ({
    Root: object({ user: { ...ref("User"), description } }),
  });

  const { changes } = await impactOf(
    1,
    ref("Root"),
    { ...USER, ...root("Who did it.") },
    { ...FORMER, ...root("Who has done it.") },
  );

  expect([...new Set(changes.map(({ verdict, message }) => `${verdict} ${message}`))]).toEqual([
    "breaking property name removed",
    "docs user: description reworded",
  ]);
});

test("what an operation says to other tools is not followed", async () => {
  const document = (schemas: Schemas) =>
    documentOf({
      openapi: "3.1.0",
      paths: {
        "/": {
          get: {
            operationId: "get",
            responses: { 200: { description: "Done." } },
            "x-planned": { response: ref("User") },
          },
        },
      },
      components: { schemas },
    });

  const { changes } = impact({ before: await document(USER), after: await document(FORMER) });

  expect(changes).toEqual([]);
});
