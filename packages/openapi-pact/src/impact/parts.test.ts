import { expect, test } from "vitest";
import { call, documentOf, pactOf } from "../fixtures/club.js";
import type { DeclaredInteraction } from "../table/pact.js";
import { impact } from "./impact.js";

/** An operation with one edit, and who feels it. */
interface Edit {
  readonly before: object;
  readonly after: object;
  /** `verdict kind | message`, the worst first. */
  readonly changes: readonly string[];
  /** Of the interactions below, in their order. */
  readonly effects: readonly string[];
}

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ok = { 200: { description: "Done." } };
const text = { type: "string" };
const query = (name: string, more: object = {}) => ({ name, in: "query", schema: text, ...more });
const header = (name: string, more: object = {}) => ({ name, in: "header", schema: text, ...more });

const SENT: readonly DeclaredInteraction[] = [
  call("putThing", 200, {
    variant: "full",
    request: { query: { q: "x" }, header: { "x-trace": "1" }, body: { a: 1 } },
    response: { body: { a: 1 }, headers: { "X-Total": "1" } },
  }),
  call("putThing", 200, { variant: "bare" }),
  call("putThing", 404, { response: { body: { message: "No" } } }),
];

function parametersEdit(before: readonly object[], after: readonly object[], rest: Rest): Edit {
  const operation = (parameters: readonly object[]) => ({ parameters, responses: ok });
  return { before: operation(before), after: operation(after), ...rest };
}
type Rest = Pick<Edit, "changes" | "effects">;

const N = "noted";
const B = "breaking";

const EDITS: { readonly [name: string]: Edit } = {
  "an optional parameter added": parametersEdit([], [query("q")], {
    changes: ["compatible parameter | query parameter q added"],
    effects: [N, N, N],
  }),
  "a required parameter added": parametersEdit([], [query("q", { required: true })], {
    changes: ["breaking parameter | required query parameter q added"],
    effects: [N, B, B],
  }),
  "a parameter removed": parametersEdit([query("q"), query("p")], [query("p")], {
    changes: ["breaking parameter | query parameter q removed"],
    effects: [B, N, N],
  }),
  "a parameter now required": parametersEdit([query("q")], [query("q", { required: true })], {
    changes: ["breaking parameter | query parameter q now required"],
    effects: [N, B, B],
  }),
  "a header that the client adds by itself": parametersEdit([header("client-name")], [], {
    changes: ["breaking parameter | header parameter client-name removed"],
    effects: [B, B, B],
  }),
  "a header without regard to case": parametersEdit([header("X-Trace")], [], {
    changes: ["breaking parameter | header parameter X-Trace removed"],
    effects: [B, N, N],
  }),
  "a header that OpenAPI ignores": parametersEdit(
    [],
    [header("Authorization", { required: true })],
    {
      changes: [],
      effects: [],
    },
  ),
  "a parameter's pattern": parametersEdit(
    [query("q")],
    [query("q", { schema: { ...text, pattern: "^y" } })],
    { changes: ['breaking constraint | q: pattern none → "^y"'], effects: [B, N, N] },
  ),
  "a parameter deprecated": parametersEdit([query("q")], [query("q", { deprecated: true })], {
    changes: ["compatible deprecation | query parameter q: deprecated"],
    effects: [N, N, N],
  }),
  "parameters in another order": parametersEdit(
    [query("p"), query("q")],
    [query("q"), query("p")],
    {
      changes: [],
      effects: [],
    },
  ),
  "a list written in another style": parametersEdit(
    [query("q", { schema: { type: "array", items: text } })],
    [query("q", { schema: { type: "array", items: text }, explode: false })],
    {
      changes: ["breaking parameter | query parameter q: spelt as form, exploded → form"],
      effects: [B, N, N],
    },
  ),
  "a style that went without saying": parametersEdit(
    [query("q")],
    [query("q", { style: "form", explode: true })],
    { changes: [], effects: [] },
  ),
  "a body asked for": {
    before: { responses: ok },
    after: { requestBody: { required: true, ...json({}) }, responses: ok },
    changes: ["breaking body | required request body added"],
    effects: [N, B, B],
  },
  "a body that may be left out": {
    before: { requestBody: { required: true, ...json({}) }, responses: ok },
    after: { requestBody: json({}), responses: ok },
    changes: ["compatible body | request body no longer required"],
    effects: [N, N, N],
  },
  "a body's media type replaced": {
    before: { requestBody: json({}), responses: ok },
    after: { requestBody: { content: { "text/csv": {} } }, responses: ok },
    changes: [
      "breaking media type | request body as application/json removed",
      "compatible media type | request body as text/csv added",
    ],
    effects: [B, N, N],
  },
  "an error status removed": {
    before: { responses: { ...ok, 404: { description: "No.", ...json({}) } } },
    after: { responses: ok },
    changes: ["compatible status | status 404 removed"],
    effects: [N],
  },
  "a success status replaced": {
    before: { responses: ok },
    after: { responses: { 204: { description: "Done." } } },
    changes: ["breaking status | status 200 removed", "compatible status | status 204 added"],
    effects: [B, B],
  },
  "an answer's media type removed": {
    before: { responses: { 200: { description: "Done.", ...json({}) } } },
    after: { responses: ok },
    changes: ["breaking media type | answer 200 as application/json removed"],
    effects: [B, N],
  },
  "an answer's header removed": {
    before: {
      responses: { 200: { description: "It.", headers: { "X-Total": { schema: text } } } },
    },
    after: { responses: { 200: { description: "It.", headers: {} } } },
    changes: ["breaking header | header X-Total of 200 removed"],
    effects: [B, N],
  },
  "an answer's header widened": {
    before: {
      responses: {
        200: { description: "It.", headers: { "x-total": { schema: { type: "integer" } } } },
      },
    },
    after: {
      responses: {
        200: { description: "It.", headers: { "x-total": { schema: { type: "number" } } } },
      },
    },
    changes: ['breaking constraint | x-total: type "integer" → "number"'],
    effects: [B, N],
  },
  "credentials asked for": {
    before: { responses: ok },
    after: { responses: ok, security: [{ key: [] }] },
    changes: ["breaking security | security none → key"],
    effects: [B, B, B],
  },
  "another way in": {
    before: { responses: ok, security: [{ key: [] }] },
    after: { responses: ok, security: [{ token: ["read"] }, { key: [] }] },
    changes: ["compatible security | security key → key or token:read"],
    effects: [N, N, N],
  },
  "an operation deprecated": {
    before: { responses: ok },
    after: { responses: ok, deprecated: true },
    changes: ["compatible deprecation | operation: deprecated"],
    effects: [N, N, N],
  },
};

const things = (operation: object, path = "/things") =>
  documentOf({
    openapi: "3.1.1",
    paths: { [path]: { put: { operationId: "putThing", ...operation } } },
  });

test.each(Object.entries(EDITS))("%s", async (_, { before, after, changes, effects }) => {
  const pact = pactOf(...SENT);

  const found = impact({ before: await things(before), after: await things(after), pact });

  const lines = found.changes.map(
    ({ verdict, kind, message }) => `${verdict} ${kind} | ${message}`,
  );
  expect(lines).toEqual(changes);
  expect(found.interactions.map(({ effect }) => effect)).toEqual(effects);
});

test("an operation at another path is the same operation, moved", async () => {
  const { changes } = impact({
    before: await things({ responses: ok }),
    after: await things({ responses: ok }, "/items"),
  });

  expect(changes).toMatchObject([
    { verdict: "breaking", message: "operation putThing moved: PUT /things → PUT /items" },
  ]);
});

test("3.0 and 3.1 that say the same differ in nothing", async () => {
  const nullable = (openapi: string, schema: object) =>
    documentOf({
      openapi,
      paths: {
        "/things": {
          get: { operationId: "get", responses: { 200: { description: "", ...json(schema) } } },
        },
      },
    });

  const { changes } = impact({
    before: await nullable("3.0.3", {
      type: "integer",
      nullable: true,
      minimum: 1,
      exclusiveMinimum: true,
    }),
    after: await nullable("3.1.0", { type: ["integer", "null"], exclusiveMinimum: 1 }),
  });

  expect(changes).toEqual([]);
});

test("webhooks are noted and reach no operation", async () => {
  const hooks = (summary: string) =>
    documentOf({ openapi: "3.1.1", paths: {}, webhooks: { sold: { post: { summary } } } });

  const { changes, verdict } = impact({ before: await hooks("a"), after: await hooks("b") });

  expect(verdict).toBe("compatible");
  expect(changes).toMatchObject([{ kind: "webhook", operationIds: [] }]);
});

test("a component that is gone breaks generated names alone", async () => {
  const named = (name: string) =>
    documentOf({
      openapi: "3.1.1",
      paths: {
        "/things": {
          get: {
            operationId: "get",
            responses: {
              200: { description: "", ...json({ $ref: `#/components/schemas/${name}` }) },
            },
          },
        },
      },
      components: { schemas: { [name]: text } },
    });

  const { changes, interactions } = impact({
    before: await named("Thing"),
    after: await named("Item"),
    pact: pactOf(call("get", 200)),
  });

  expect(changes.map(({ kind, verdict }) => [kind, verdict])).toEqual([["names", "breaking"]]);
  expect(interactions).toEqual([]);
});
