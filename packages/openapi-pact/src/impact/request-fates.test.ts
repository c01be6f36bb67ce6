import { expect, onTestFinished, test, vi } from "vitest";
import { call, documentOf, pactOf } from "../fixtures/club.js";
import { impact } from "./impact.js";

const text = { type: "string" };
const date = { ...text, format: "date" };
const copies = { type: "array", contains: { const: "new" } };
const properties = { until: date, who: text, copies };
const loan = { type: "object", properties };
const dated = { ...loan, required: ["until"] };
const closed = { ...loan, additionalProperties: false };

const until = "2026-03-01";
const PACT = pactOf(
  call("lend", 200, { variant: "until", request: { body: { until } } }),
  call("lend", 200, { variant: "who", request: { body: { who: "Kim", copies: ["new"] } } }),
  call("lend", 200, { variant: "both", request: { body: { until, who: "Kim" } } }),
  call("lend", 400, {
    request: {
      wrong: { in: "body", at: "/until", because: "no date" },
      body: { until: "soon", who: "Kim" },
    },
  }),
);

/** An object literal that spells it out would pass for a promise. */
const THEN = "then";

async function effectsOf(before: object, after: object) {
  const { interactions } = await impactOf(before, after);
  return PACT.interactions.map(
    (one) => interactions.find(({ description }) => description === one.description)?.effect,
  );
}

async function impactOf(before: object, after: object) {
  const [one, other] = await Promise.all([before, after].map(lending));
  return one && other ? impact({ before: one, after: other, pact: PACT }) : expect.fail("no pair");
}

function lending(schema: object) {
  const requestBody = { required: true, content: { "application/json": { schema } } };
  const responses = { 200: { description: "Lent." }, 400: { description: "Refused." } };
  return documentOf({
    openapi: "3.1.1",
    paths: { "/loans": { post: { operationId: "lend", requestBody, responses } } },
    components: { schemas: { Who: { required: ["who"] }, Dated: { required: ["until"] } } },
  });
}

const who = { $ref: "#/components/schemas/Who" };
const when = { $ref: "#/components/schemas/Dated" };

/** Whom an edit of the request's schema breaks: by `until` alone, `who` alone, both, and wrong on purpose. */
const B = "breaking";
const N = "noted";
const EDITS: readonly (readonly [name: string, object, object, readonly string[]])[] = [
  ["a condition", loan, { ...loan, if: when, [THEN]: who }, [B, N, N, N]],
  [
    "the branch of a condition",
    { ...loan, if: when, [THEN]: {} },
    { ...loan, if: when, [THEN]: { ...who } },
    [B, N, N, N],
  ],
  [
    "a condition in a member",
    { allOf: [loan, {}] },
    { allOf: [loan, { if: when, [THEN]: who }] },
    [B, N, N, N],
  ],
  [
    "a property forbidden",
    loan,
    { ...loan, properties: { ...properties, until: false } },
    [B, N, B, B],
  ],
  [
    "a property no longer forbidden",
    { ...loan, properties: { ...properties, copies: false } },
    loan,
    [N, N, N, N],
  ],
  [
    "a property that may have any value no longer",
    { ...loan, properties: { ...properties, who: true } },
    { ...loan, properties: { ...properties, who: { ...text, maxLength: 2 } } },
    [N, B, B, B],
  ],
  [
    "how many are contained",
    loan,
    { ...loan, properties: { ...properties, copies: { ...copies, minContains: 2 } } },
    [N, B, N, N],
  ],
  [
    "another format",
    loan,
    { ...loan, properties: { ...properties, until: { ...text, format: "date-time" } } },
    [B, N, B, N],
  ],
  ["closed in another way", closed, { ...loan, unevaluatedProperties: false }, [N, N, N, N]],
  ["a variant fewer", { ...loan, anyOf: [when, who] }, { ...loan, anyOf: [who] }, [B, N, N, N]],
  ["newly required", loan, dated, [N, B, N, N]],
  ["a property removed that may still come", loan, { type: "object" }, [B, B, B, B]],
];

test.each(EDITS)("%s", async (_, before, after, effects) => {
  expect(await effectsOf(before, after)).toEqual(effects);
});

test("what no change is known to break is a change of its own, and says why", async () => {
  const many = { ...copies, minContains: 2 };

  const { changes } = await impactOf(loan, {
    ...loan,
    properties: { ...properties, copies: many },
  });

  expect(changes.filter(({ message }) => message.includes("refused"))).toEqual([
    {
      kind: "constraint",
      direction: "request",
      verdict: "breaking",
      place: "#/paths/~1loans/post",
      message:
        'a request that was valid is refused: body at "/copies": must contain at least 2 valid item(s)',
      operationIds: ["lend"],
      interactions: [{ description: "lend › 200 › who", effect: "breaking" }],
    },
  ]);
});

test("a request that never was valid is left to what changed", async () => {
  const effects = await effectsOf(
    { ...loan, required: ["shelf"] },
    { ...loan, required: ["shelf"], properties: { ...properties, who: { ...text, maxLength: 2 } } },
  );

  expect(effects).toEqual([N, B, B, B]);
});

test("a schema that cannot be compiled vouches for no request", async () => {
  const odd = { ...text, pattern: "(" };

  const effects = await effectsOf(loan, {
    ...loan,
    properties: { ...properties, who: odd },
  });

  expect(effects).toEqual([N, B, B, B]);
});

test("the console is the caller's", async () => {
  const printed = vi.spyOn(console, "error");
  onTestFinished(() => printed.mockRestore());

  await impactOf({ type: "object" }, { anyOf: [loan, { required: ["who"] }] });

  expect(printed.mock.calls).toEqual([]);
});
