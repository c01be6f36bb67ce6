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

test.each([
  { title: "pinned", example: { a: exactly("x") } },
  { title: "unlike each other", example: { a: "x", b: exactly("y") } },
])("values that are $title are asked for by name", async ({ example }) => {
  const asked = template({}, example);

  expect(await coreAccepts([{ template: asked, value: { other: "x" } }])).toEqual([false]);
});
