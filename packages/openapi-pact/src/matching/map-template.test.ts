import { expect, test } from "vitest";
import { schemaChecks } from "../document/schema-checks.js";
import { coreAccepts } from "../fixtures/core-accepts.js";
import { accepts } from "../soundness/accepts.js";
import { exactly } from "../table/exactly.js";
import { templateOf } from "./template-of.js";

const WORDS = { type: "object", additionalProperties: { type: "string" } };

/** The rule for a map whose schema says more than the type of its values. */
function template(more: object, example: unknown): unknown {
  const schema = { ...WORDS, ...more };
  const file = "file:///schema.json";
  const files = new Map([[file, { schema }]]);
  return templateOf(schemaChecks(files), [{ file, pointer: "/schema", value: schema }], example);
}

test.each([
  { title: "at least one key, any", more: {}, good: { b: "y", c: "" }, bad: {} },
  { title: "every value", more: {}, good: { a: "y" }, bad: { a: "y", b: 5 } },
  {
    title: "at least one key where minProperties asks for none",
    more: { minProperties: 0 },
    good: { b: "y" },
    bad: {},
  },
  {
    title: "as many keys as minProperties",
    more: { minProperties: 2 },
    good: { b: "y", c: "z" },
    bad: { b: "y" },
  },
  {
    title: "no more keys than maxProperties",
    more: { maxProperties: 2 },
    good: { b: "y", c: "z" },
    bad: { b: "y", c: "z", d: "" },
  },
  {
    title: "keys that propertyNames allows",
    more: { propertyNames: { pattern: "^[a-c]$" } },
    good: { c: "y" },
    bad: { d: "y" },
  },
])("a map is matched by $title, for Pact's core and for the kit", async (one) => {
  const { more, good, bad } = one;
  const asked = template(more, { a: "x", b: "x" });
  const probes = [good, bad].map((value) => ({ template: asked, value }));

  expect(await coreAccepts(probes)).toEqual([true, false]);
  expect(probes.map(({ value }) => accepts(asked, value))).toEqual([true, false]);
});

const ROOMS = {
  type: "object",
  additionalProperties: {
    type: "object",
    required: ["n"],
    properties: { n: { type: "integer" }, kind: { const: "room" } },
  },
};
const LISTS = {
  type: "object",
  additionalProperties: { type: "array", items: { type: "integer" } },
};

test.each([
  {
    title: "one object",
    schema: ROOMS,
    example: { a: { n: 1 } },
    inner: { n: 2 },
    bad: { n: "2" },
  },
  { title: "a lack", schema: ROOMS, example: { a: { n: 1 } }, inner: { n: 2 }, bad: {} },
  {
    title: "several objects",
    schema: ROOMS,
    example: { b: { n: 1 }, a: { n: 5 } },
    inner: { n: 2 },
    bad: { n: 2.5 },
  },
  {
    title: "objects with a constant",
    schema: ROOMS,
    example: { a: { n: 1, kind: "room" } },
    inner: { n: 2, kind: "room" },
    bad: { n: 2, kind: "hall" },
  },
  { title: "lists", schema: LISTS, example: { a: [1] }, inner: [2, 3], bad: [2, "3"] },
  { title: "lists, none empty", schema: LISTS, example: { a: [1] }, inner: [2], bad: [] },
  {
    title: "maps",
    schema: { type: "object", additionalProperties: ROOMS },
    example: { a: { x: { n: 1 } } },
    inner: { y: { n: 2 }, z: { n: 3 } },
    bad: { y: { n: 2 }, z: { n: "3" } },
  },
  {
    title: "constants",
    schema: { type: "object", additionalProperties: { const: 7 } },
    example: { a: 7 },
    inner: 7,
    bad: 8,
  },
])("a map of $title takes other keys, and no other values", async (one) => {
  const { schema, example, inner, bad } = one;
  const asked = template(schema, example);
  const probes = [
    ...[example, { z: inner }, { z: inner, y: inner }, { a: inner, z: inner }],
    ...[{}, { z: bad }, { z: bad, y: inner }, { y: inner, z: bad }, { a: bad }],
  ].map((value) => ({ template: asked, value }));
  const wanted = [true, true, true, true, false, false, false, false, false];

  expect(await coreAccepts(probes)).toEqual(wanted);
  expect(probes.map(({ value }) => accepts(asked, value))).toEqual(wanted);
});

test.each([
  { title: "something pinned", schema: ROOMS, example: { a: { n: exactly(1) } }, other: { n: 1 } },
  {
    title: "objects that differ",
    schema: ROOMS,
    example: { a: { n: 1 }, b: { n: 1, kind: "room" } },
    other: { n: 1 },
  },
  { title: "an empty list", schema: LISTS, example: { a: [] }, other: [] },
])("a map that holds $title is asked for by name", async ({ schema, example, other }) => {
  const asked = template(schema, example);

  expect(await coreAccepts([{ template: asked, value: { z: other } }])).toEqual([false]);
});

test.each([
  { title: "pinned", example: { a: exactly("x") } },
  { title: "unlike each other", example: { a: "x", b: exactly("y") } },
])("values that are $title are asked for by name", async ({ example }) => {
  const asked = template({}, example);

  expect(await coreAccepts([{ template: asked, value: { other: "x" } }])).toEqual([false]);
});
