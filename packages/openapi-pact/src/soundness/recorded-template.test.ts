import { expect, test } from "vitest";
import { recordedTemplate } from "./recorded-template.js";

const type = { "pact:matcher:type": "type" };
const equality = { "pact:matcher:type": "equality" };
const rule = (...matchers: { match: string; min?: number; regex?: string }[]) => ({ matchers });

test("a value without a rule anywhere is itself", () => {
  expect(recordedTemplate({ a: 1, b: [true] }, {})).toEqual({
    a: { ...equality, value: 1 },
    b: [{ ...equality, value: true }],
  });
});

test("a rule is for what it names: properties by either way of writing, items by place or all", () => {
  const rules = {
    "$['odd name']": rule({ match: "integer" }),
    "$.list": rule({ match: "type", min: 2 }),
    "$.list[*].id": rule({ match: "type" }, { match: "regex", regex: "^a$" }),
    "$.pair[1]": rule({ match: "null" }),
  };

  expect(
    recordedTemplate({ "odd name": 1, list: [{ id: "a", name: "x" }], pair: [1, null] }, rules),
  ).toEqual({
    "odd name": { "pact:matcher:type": "integer", value: 1 },
    list: {
      ...type,
      min: 2,
      value: [
        {
          id: {
            "pact:matcher:type": [type, { "pact:matcher:type": "regex", regex: "^a$" }],
            value: "a",
          },
          name: { ...type, value: "x" },
        },
      ],
    },
    pair: [
      { ...equality, value: 1 },
      { "pact:matcher:type": "null", value: null },
    ],
  });
});

test("what has no rule below a type is matched by type, arrays of any size included", () => {
  expect(recordedTemplate({ a: [{ b: 1 }] }, { $: rule({ match: "type" }) })).toEqual({
    a: { ...type, value: [{ b: { ...type, value: 1 } }] },
  });
});

test("rules within rules keep their place, under the names that templates use", () => {
  const matchers = [{ match: "eachValue", rules: [{ match: "integer" }] }];

  expect(recordedTemplate({ a: 1 }, { $: { matchers } })).toEqual({
    "pact:matcher:type": "each-value",
    rules: [{ "pact:matcher:type": "integer" }],
    value: { a: { ...equality, value: 1 } },
  });
});
