import { expect, test } from "vitest";
import { coreAccepts } from "../fixtures/core-accepts.js";
import { matcher, regexMatcher, rule, rulesMatcher, textMatcher } from "../matching/matcher.js";
import { accepts } from "./accepts.js";

const some = (item: unknown, size: object = {}) => ({
  ...matcher("type", [item]),
  min: 1,
  ...size,
});
const integer = matcher("integer", 1);
const text = matcher("type", "x");
const object = { n: integer, s: text };
const values = (held: object, ...rules: Parameters<typeof rulesMatcher>[0]) =>
  rulesMatcher([...rules, rule("values"), rule("type", { min: 1 })], held);
const map = (rules: Parameters<typeof rulesMatcher>[0]) => rulesMatcher(rules, { k: 1 });
const own = (type: string, value: unknown) => ({ "pact:matcher:type": type, value });

const LEAVES = [
  ...[0, -1, 5, 10, 11, 100, 1.5, -0.5, 0.25, 1e-7, -1e-7, 1e300, 2 ** 53, -(2 ** 53), 2 ** 31],
  ...[
    "",
    "x",
    "a",
    "A",
    "5",
    "true",
    "NO",
    "NO\n",
    "xNO",
    "\n",
    "\r",
    "\u2028",
    "é",
    "\u0661",
    "😀",
    "NOO",
    "a-",
  ],
  ...[true, false, null, {}, { k: 1 }, [], [1], ["x"], [1, "y"]],
];
const ARRAYS = [
  [],
  [1],
  [1, 2],
  [1, 2, 3],
  [1, "x"],
  ["x", 1],
  [[]],
  [[1]],
  [[1], [2, 3]],
  [[1], ["x"]],
  [{ i: 1 }, { i: 2, z: 0 }],
  [{ i: 1 }, {}],
  [{ i: 1 }, { i: "x" }],
  null,
  {},
  "x",
];
const MAPS = [
  {},
  { k: 1 },
  { x: 2 },
  { x: "s" },
  { k: 1, x: 2 },
  { k: 1, x: "s" },
  { xx: 1 },
  { k: 1.5 },
  { k: -5 },
  [],
  null,
];
const HELD = [
  {},
  { k: 1 },
  { x: null },
  { x: [] },
  { k: { n: 2, s: "y" } },
  { x: { n: 2, s: "y", z: 0 } },
  { k: { n: 1, s: "" }, x: { n: 2, s: "y" } },
  { k: { n: 1, s: "" }, x: { n: 2.5, s: "y" } },
  { x: { n: 2, s: "y" }, y: { n: 3, s: "z" }, z: { n: 4, s: "" } },
  { x: { n: 2 } },
  { x: { s: "y" } },
  { X: { n: 2, s: "y" } },
  { k: { n: 1, s: "x" }, j: { n: 1, s: "x" } },
  { k: { n: 1, s: "y" }, j: { n: 2, s: "x" } },
  { x: [1] },
  { x: [1, 2] },
  { x: [{ list: [1] }, { list: [2, 3] }] },
  { x: [{ list: [] }] },
  { x: [1, "y"] },
  { k: [1], x: ["y"] },
  { x: { a: 1 }, y: { b: 2 } },
  { x: { a: 1 }, y: { b: "s" } },
  { x: { a: 1 }, y: {} },
  { x: { list: [1] } },
  { x: { list: [1, 2] } },
  { x: { list: [] } },
  { x: { list: [{ i: 1 }, { i: 2 }] } },
  { x: { list: [{ i: 1 }, { i: "s" }] } },
  [],
  null,
  "x",
];

const CASES: readonly { template: unknown; values: readonly unknown[] }[] = [
  ...["type", "integer", "number", "boolean", "equality", "null"]
    .flatMap((type) =>
      [1, 1.5, "x", true, null, [], [1], { k: 1 }, {}].map((value) => ({
        template: own(type, value),
        values: LEAVES,
      })),
    )
    .filter(({ template }) => sensible(template)),
  ...[
    "^[A-Z]{2}$",
    "[A-Z]{2}",
    "^(?:a|A)$",
    "^\\d$",
    "^\\w$",
    "^.$",
    "^[\\s\\S]{1,2}$",
    "^(?=^a)(?=^[\\s\\S]{2}$)[\\s\\S]*$",
    "^(?![a-z])[^x]+$",
    "(",
  ].flatMap((regex) => [
    { template: textMatcher(regex, "x"), values: LEAVES },
    { template: regexMatcher(regex, "x"), values: LEAVES },
  ]),
  ...["^(?:[1-9]|10)$", "^[0-9]+$", "^-?[0-9]+(?:\\.[0-9]{1,2})?$"].flatMap((regex) => [
    { template: rulesMatcher([rule("integer"), rule("regex", { regex })], 1), values: LEAVES },
    { template: rulesMatcher([rule("number"), rule("regex", { regex })], 1), values: LEAVES },
  ]),
  ...[
    some(integer),
    some(integer, { min: 2 }),
    some(integer, { max: 2 }),
    some(some(integer)),
    some({ i: integer }),
    some([]),
    some([integer, text]),
    some(matcher("equality", [1])),
    [integer, text],
    [integer],
    [],
    some(1),
    [1],
    some({ i: 1 }),
    matcher("equality", []),
    matcher("type", []),
  ].map((template) => ({ template, values: ARRAYS })),
  ...[
    map([rule("each-value", { rules: [rule("integer")] })]),
    map([rule("each-value", { rules: [rule("integer")] }), rule("type", { min: 1 })]),
    map([rule("each-value", { rules: [rule("integer")] }), rule("type", { min: 1, max: 1 })]),
    map([
      rule("each-value", { rules: [rule("integer"), rule("regex", { regex: "^[0-9]+$" })] }),
      rule("type", { min: 1 }),
    ]),
    map([
      rule("each-key", { rules: [rule("regex", { regex: "^[a-z]$" })] }),
      rule("each-value", { rules: [rule("integer")] }),
      rule("type", { min: 1 }),
    ]),
    { k: integer },
    { k: 1 },
    {},
    matcher("type", { k: 1 }),
    matcher("type", { k: integer }),
    matcher("type", {}),
    matcher("equality", {}),
    values({ k: integer }),
    values({ k: 1 }),
    values({ k: matcher("equality", 1) }),
  ].map((template) => ({ template, values: MAPS })),
  ...[
    values({ k: object }),
    values({ k: object, j: object }),
    rulesMatcher([rule("values"), rule("type", { min: 1, max: 1 })], { k: object }),
    rulesMatcher([rule("values"), rule("type", { min: 2 })], { k: object, j: object }),
    rulesMatcher([rule("values")], { k: object }),
    matcher("values", { k: object }),
    matcher("values", { k: { n: 1, s: "x" } }),
    matcher("values", { k: 1 }),
    matcher("values", {}),
    values({ k: object }, rule("each-key", { rules: [rule("regex", { regex: "^[a-z]$" })] })),
    values({ k: { n: 1, s: "x" } }),
    values({ k: { n: matcher("equality", 1), s: text } }),
    values({
      k: { n: matcher("equality", 1), s: text },
      j: { n: matcher("equality", 2), s: text },
    }),
    values({ k: some(integer) }),
    values({ k: [integer] }),
    values({ k: [integer, integer] }),
    values({ k: [] }),
    values({ k: { list: [] } }),
    values({ k: { list: [{ i: integer }] } }),
    values({ k: some({ list: [integer] }) }),
    values({ k: values({ l: integer }) }),
    values({
      k: map([rule("each-value", { rules: [rule("integer")] }), rule("type", { min: 1 })]),
    }),
    values({ k: values({ l: object }) }),
    values({ k: { list: some(integer) } }),
    values({ k: { list: [integer] } }),
    values({ k: { list: some({ i: integer }) } }),
    values({ k: matcher("null", null) }),
    values({ "odd key": object }),
  ].map((template) => ({ template, values: HELD })),
];

/** Pact's core wants an example that its own rule takes. Only templates of one rule come here, as the cast says. */
function sensible(template: unknown): boolean {
  const { "pact:matcher:type": type, value } = template as {
    "pact:matcher:type": string;
    value: unknown;
  };
  const wanted: { readonly [type: string]: boolean } = {
    integer: Number.isInteger(value),
    number: typeof value === "number",
    boolean: typeof value === "boolean",
    null: value === null,
  };
  return wanted[type] ?? value !== null;
}

test("the model accepts what Pact's core accepts, rule by rule and value by value", async () => {
  const probes = CASES.flatMap(({ template, values }) =>
    values.flatMap((value) => [
      { template, value },
      { template: some({ b: template }), value: [{ b: value }] },
    ]),
  );

  const core = await coreAccepts(probes);

  const line = ({ template, value }: (typeof probes)[number], verdict: boolean) =>
    `${JSON.stringify(template)} ${verdict ? "takes" : "refuses"} ${JSON.stringify(value)}`;
  expect(probes.map((probe) => line(probe, accepts(probe.template, probe.value)))).toEqual(
    probes.map((probe, index) => line(probe, core[index] === true)),
  );
});
