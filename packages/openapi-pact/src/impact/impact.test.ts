import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readDocument } from "../document/read-document.js";
import { call, pactOf } from "../fixtures/club.js";
import { SPEC_CHANGES } from "../fixtures/spec-changes/expected.js";
import type { Change } from "./change.js";
import { type Impact, impact } from "./impact.js";

const PAIRS = new URL("../fixtures/spec-changes/", import.meta.url);

async function impactOf(pair: string, pact = pactOf()): Promise<Impact> {
  const [before, after] = await Promise.all(
    ["before", "after"].map((side) => readDocument(new URL(`${pair}/${side}.yaml`, PAIRS))),
  );
  return before && after ? impact({ before, after, pact }) : expect.fail(`no pair ${pair}`);
}

function line({ verdict, direction, kind, message }: Change): string {
  return [verdict, ...(direction ? [direction] : []), kind, "|", message].join(" ");
}

test.each(Object.entries(SPEC_CHANGES))("%s", async (pair, expected) => {
  const { changes, verdict } = await impactOf(pair);

  expect(changes.map(line)).toEqual(expected);
  expect(verdict).toBe(expected[0]?.split(" ")[0]);
});

test("every pair of documents has its expected changes", () => {
  const pairs = readdirSync(PAIRS, { withFileTypes: true }).filter((one) => one.isDirectory());

  expect(pairs.map(({ name }) => name).sort()).toEqual(Object.keys(SPEC_CHANGES).sort());
});

test("a document beside itself has no impact", async () => {
  const document = await readDocument(new URL("enum-renamed/before.yaml", PAIRS));

  expect(impact({ before: document, after: document })).toEqual({
    changes: [],
    verdict: "none",
    operationIds: [],
    interactions: [],
  });
});

test("a value that is gone breaks only the interaction that sends it", async () => {
  const pact = pactOf(
    call("createTrigger", 200, { request: { body: { kind: "HTTP" } }, variant: "by HTTP" }),
    call("createTrigger", 200, { request: { body: { kind: "TIME" } }, variant: "by time" }),
    call("createTransactions", 200, { request: { body: { amount: 1 } } }),
  );

  const { changes, interactions } = await impactOf("enum-renamed", pact);

  expect(changes.find((one) => line(one).startsWith("breaking request"))?.interactions).toEqual([
    { description: "createTrigger › 200 › by HTTP", effect: "breaking" },
    { description: "createTrigger › 200 › by time", effect: "noted" },
  ]);
  expect(interactions.map(({ description }) => description)).not.toContain(
    "createTransactions › 200",
  );
});

test("a new required property breaks the request that lacks it, and not the one that has it", async () => {
  const pact = pactOf(
    call("createTrigger", 200, { request: { body: { names: { "en-GB": "x" } } }, variant: "a" }),
    call("createTrigger", 200, { request: { body: { names: { "nb-NO": "x" } } }, variant: "b" }),
    call("createTrigger", 200, { request: { body: { kind: "TIME" } }, variant: "c" }),
  );

  const { interactions } = await impactOf("translation-mandatory", pact);

  expect(interactions.map(({ effect }) => effect)).toEqual(["breaking", "noted", "noted"]);
});

test("a property that is gone from an answer breaks whoever expects it there", async () => {
  const pact = pactOf(
    call("listTriggers", 200, {
      response: { body: [{ kind: "TIME", customerIdPath: "$.a" }] },
      variant: "used",
    }),
    call("listTriggers", 200, { response: { body: [{ kind: "TIME" }] }, variant: "unused" }),
  );

  const { interactions } = await impactOf("path-moved", pact);

  expect(interactions).toEqual([
    { description: "listTriggers › 200 › used", effect: "breaking" },
    { description: "listTriggers › 200 › unused", effect: "noted" },
  ]);
});

test("an answer of another status is not touched", async () => {
  const pact = pactOf(
    call("getAccount", 200, { response: { body: { name: "Kim" } } }),
    call("getAccount", 409, { response: { body: { code: 604 } } }),
  );

  const { interactions } = await impactOf("error-code-unified", pact);

  expect(interactions).toEqual([{ description: "getAccount › 409", effect: "breaking" }]);
});

test.each([
  ["operation-renamed", "breaking"],
  ["server-base-path", "breaking"],
  ["server-address", "noted"],
  ["tag-move", undefined],
  ["behaviour-order", undefined],
  ["new-endpoint", undefined],
])("%s: the table's interactions are %s", async (pair, effect) => {
  const pact = pactOf(call(pair === "new-endpoint" ? "queryLevels" : "listPauses", 200));

  const { interactions } = await impactOf(pair, pact);

  expect(interactions[0]?.effect).toBe(effect);
});

test("a shared component's change is one change of every operation that uses it, by direction", async () => {
  const { changes } = await impactOf("enum-renamed");

  expect(changes.slice(0, 2)).toMatchObject([
    {
      direction: "response",
      place: "#/components/schemas/Trigger/properties/kind/enum",
      operationIds: ["listTriggers", "createTrigger"],
    },
    {
      direction: "request",
      place: "#/components/schemas/Trigger/properties/kind/enum",
      operationIds: ["createTrigger"],
    },
  ]);
});
