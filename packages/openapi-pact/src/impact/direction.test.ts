import { describe, expect, test } from "vitest";
import { call, documentOf, pactOf } from "../fixtures/club.js";
import { impact } from "./impact.js";

interface Edit {
  readonly name: string;
  readonly before: object;
  readonly after: object;
  readonly request: string;
  readonly response: string;
}

/** One schema that travels both ways. */
function bothWays(
  schema: object,
  more: object = {},
): Promise<Awaited<ReturnType<typeof documentOf>>> {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  return documentOf({
    openapi: "3.1.1",
    paths: {
      "/things": {
        post: {
          operationId: "addThing",
          requestBody: { required: true, content },
          responses: { 200: { description: "It.", content } },
        },
      },
    },
    components: { schemas: { Thing: schema, ...more } },
  });
}

const text = { type: "string" };
const thing = (a: object | boolean, required: readonly string[] = []) => ({
  type: "object",
  required,
  properties: { a },
});

const EDITS: readonly Edit[] = [
  edit(
    "a property removed",
    { properties: { a: text, b: text } },
    { properties: { a: text } },
    "breaking",
    "breaking",
  ),
  edit(
    "a property forbidden",
    { properties: { a: text, b: text } },
    { properties: { a: text, b: false } },
    "breaking",
    "breaking",
  ),
  edit("any value allowed", thing(text), thing(true), "compatible", "breaking"),
  edit("null allowed", thing(text), thing({ type: ["string", "null"] }), "compatible", "breaking"),
  edit(
    "null forbidden",
    thing({ type: ["string", "null"] }),
    thing(text),
    "breaking",
    "compatible",
  ),
  edit(
    "a type widened to number",
    thing({ type: "integer" }),
    thing({ type: "number" }),
    "compatible",
    "breaking",
  ),
  edit("a type replaced", thing(text), thing({ type: "integer" }), "breaking", "breaking"),
  edit(
    "a bound lowered",
    thing({ maxLength: 9 }),
    thing({ maxLength: 5 }),
    "breaking",
    "compatible",
  ),
  edit("a bound lifted", thing({ maxLength: 9 }), thing({}), "compatible", "breaking"),
  edit(
    "a least bound raised",
    thing({ minimum: 1 }),
    thing({ minimum: 2 }),
    "breaking",
    "compatible",
  ),
  edit(
    "a pattern added",
    thing(text),
    thing({ ...text, pattern: "^x$" }),
    "breaking",
    "compatible",
  ),
  edit(
    "a pattern replaced",
    thing({ pattern: "^y$" }),
    thing({ pattern: "^x$" }),
    "breaking",
    "breaking",
  ),
  edit("a format lost", thing({ ...text, format: "uuid" }), thing(text), "compatible", "breaking"),
  edit(
    "closed to other properties",
    thing(text),
    { ...thing(text), additionalProperties: false },
    "breaking",
    "compatible",
  ),
  edit(
    "an enumeration added",
    thing(text),
    thing({ ...text, enum: ["x"] }),
    "breaking",
    "compatible",
  ),
  edit(
    "a value more",
    thing({ enum: ["x"] }),
    thing({ enum: ["y", "x"] }),
    "compatible",
    "breaking",
  ),
  edit(
    "a value fewer",
    thing({ enum: ["x", "y"] }),
    thing({ enum: ["y"] }),
    "breaking",
    "compatible",
  ),
  edit(
    "values in another order",
    thing({ enum: ["x", "y"] }),
    thing({ enum: ["y", "x"] }),
    "none",
    "none",
  ),
  edit(
    "a variant more",
    thing({ oneOf: [text] }),
    thing({ oneOf: [text, { type: "integer" }] }),
    "compatible",
    "breaking",
  ),
  edit(
    "a variant fewer",
    thing({ oneOf: [text, { type: "integer" }] }),
    thing({ oneOf: [text] }),
    "breaking",
    "compatible",
  ),
  edit("required", thing(text), thing(text, ["a"]), "breaking", "compatible"),
  edit("no longer required", thing(text, ["a"]), thing(text), "compatible", "breaking"),
  edit(
    "only shown",
    thing({ ...text, readOnly: true }),
    thing({ type: "integer", readOnly: true }),
    "none",
    "breaking",
  ),
  edit(
    "only sent",
    thing({ ...text, writeOnly: true }),
    thing({ type: "integer", writeOnly: true }),
    "breaking",
    "none",
  ),
  edit("a default", thing(text), thing({ ...text, default: "x" }), "compatible", "compatible"),
  edit("a description", thing(text), thing({ ...text, description: "x" }), "docs", "docs"),
  edit("an extension", thing(text), thing({ ...text, "x-order": 1 }), "docs", "docs"),
];

function edit(
  name: string,
  before: object,
  after: object,
  request: string,
  response: string,
): Edit {
  return { name, before, after, request, response };
}

describe("by direction", () => {
  test.each(EDITS)("$name: $request when sent, $response when answered", async (one) => {
    const { changes } = impact({
      before: await bothWays(one.before),
      after: await bothWays(one.after),
    });

    const docs = changes.filter(({ verdict }) => verdict === "docs").map(() => "docs")[0];
    const way = (direction: string) =>
      changes.find((change) => change.direction === direction)?.verdict ?? docs ?? "none";
    expect([way("request"), way("response")]).toEqual([one.request, one.response]);
  });
});

describe("uses", () => {
  test.each([
    [
      "a shorter text",
      thing({ maxLength: 9 }),
      thing({ maxLength: 3 }),
      { a: "abcd" },
      { a: "abc" },
    ],
    ["a pattern", thing(text), thing({ pattern: "^x" }), { a: "y" }, { a: "x" }],
    ["another type", thing(text), thing({ type: "integer" }), { a: "1" }, {}],
    [
      "nothing but what is known",
      thing(text),
      { ...thing(text), additionalProperties: false },
      { b: 1 },
      { a: "" },
    ],
    ["a format", thing(text), thing({ format: "date" }), { a: "today" }, { a: "2026-01-15" }],
  ])("%s breaks the value that no longer fits alone", async (_, before, after, misfit, fit) => {
    const pact = pactOf(
      call("addThing", 200, { variant: "misfit", request: { body: misfit } }),
      call("addThing", 200, { variant: "fit", request: { body: fit } }),
    );

    const { changes } = impact({
      before: await bothWays(before),
      after: await bothWays(after),
      pact,
    });

    const sent = changes.find(({ direction }) => direction === "request");
    expect(sent?.interactions.map(({ effect }) => effect)).toEqual(["breaking", "noted"]);
  });
});

describe("shapes", () => {
  test("a recursive schema ends, and its change is told once", async () => {
    const node = (extra: object) => ({
      type: "object",
      properties: { ...extra, next: { $ref: "#/components/schemas/Thing" } },
    });

    const { changes } = impact({
      before: await bothWays(node({ a: text })),
      after: await bothWays(node({ a: { type: "integer" } })),
    });

    expect(changes.map(({ direction, place }) => [direction, place])).toEqual([
      ["request", "#/components/schemas/Thing/properties/a/type"],
      ["response", "#/components/schemas/Thing/properties/a/type"],
    ]);
  });

  test("a change far down a circle of schemas is found from every operation", async () => {
    const through = {
      type: "object",
      properties: { other: { $ref: "#/components/schemas/Other" } },
    };
    const other = (a: object) => ({
      type: "object",
      properties: { back: { $ref: "#/components/schemas/Thing" }, a },
    });

    const { changes } = impact({
      before: await bothWays(through, { Other: other(text) }),
      after: await bothWays(through, { Other: other({ type: "boolean" }) }),
    });

    expect(changes.map(({ place }) => place)).toEqual([
      "#/components/schemas/Other/properties/a/type",
      "#/components/schemas/Other/properties/a/type",
    ]);
  });

  test("what allOf adds up to is compared, and placed where it stands", async () => {
    const base = { type: "object", required: ["a"], properties: { a: text } };
    const all = (b: object) => ({
      allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { b } }],
    });

    const split = impact({
      before: await bothWays(base),
      after: await bothWays({ allOf: [base] }),
    });
    const deep = impact({
      before: await bothWays(all(text), { Base: base }),
      after: await bothWays(all(text), {
        Base: { ...base, properties: { a: { type: "integer" } } },
      }),
    });

    expect(split.verdict).toBe("none");
    expect(deep.changes.map(({ place, verdict }) => [place, verdict])).toEqual([
      ["#/components/schemas/Base/properties/a/type", "breaking"],
      ["#/components/schemas/Base/properties/a/type", "breaking"],
    ]);
  });

  test("a schema that is given by reference or inline is the same schema", async () => {
    const inner = { type: "object", properties: { b: text } };

    const { changes } = impact({
      before: await bothWays(thing(inner), { Inner: inner }),
      after: await bothWays(thing({ $ref: "#/components/schemas/Inner" }), { Inner: inner }),
    });

    expect(changes).toEqual([]);
  });
});
