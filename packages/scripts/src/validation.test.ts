import { readFileSync } from "node:fs";
import { join } from "node:path";
import { accountsOperations, createAccounts } from "@entur-clients/accounts";
import { validators as accountsValidators } from "@entur-clients/accounts/validators";
import { contractsOperations, createContracts } from "@entur-clients/contracts";
import { validators as contractsValidators } from "@entur-clients/contracts/validators";
import { createCustomers, customersOperations } from "@entur-clients/customers";
import { validators as customersValidators } from "@entur-clients/customers/validators";
import {
  createEntur,
  createMembers,
  type Entur,
  type EnturEvent,
  membersOperations,
} from "@entur-clients/members";
import { validators as membersValidators } from "@entur-clients/members/validators";
import { createOrders, ordersOperations } from "@entur-clients/orders";
import { validators as ordersValidators } from "@entur-clients/orders/validators";
import { describe, expect, test } from "vitest";
import { ROOT } from "./run.ts";

type Mode = "off" | "report" | "throw" | undefined;

/** Any of the five clients, its types put aside: the tables below are data. */
interface AnyClient {
  call(operationId: string, request: object): Promise<{ status: number }>;
}

/** One of the five clients, made as its users make it. */
interface Row {
  readonly service: string;
  readonly operations: {
    readonly [operationId: string]: {
      readonly path: string;
      readonly body?: object;
      readonly responses: { readonly [status: number]: readonly string[] };
    };
  };
  create(entur: Entur, validate: Mode): object;
}

const SERVICES: readonly Row[] = [
  {
    service: "customers",
    operations: customersOperations,
    create: (entur, validate) =>
      createCustomers(entur, { validators: customersValidators, validate }),
  },
  {
    service: "members",
    operations: membersOperations,
    create: (entur, validate) => createMembers(entur, { validators: membersValidators, validate }),
  },
  {
    service: "orders",
    operations: ordersOperations,
    create: (entur, validate) => createOrders(entur, { validators: ordersValidators, validate }),
  },
  {
    service: "accounts",
    operations: accountsOperations,
    create: (entur, validate) =>
      createAccounts(entur, { validators: accountsValidators, validate }),
  },
  {
    service: "contracts",
    operations: contractsOperations,
    create: (entur, validate) =>
      createContracts(entur, { validators: contractsValidators, validate }),
  },
];

/** An answer of a recorded pact. */
interface Answer {
  readonly operationId: string;
  readonly status: number;
  readonly body: unknown;
}

interface Interaction {
  readonly comments: {
    readonly references: { readonly OpenAPI: { readonly operationId: string } };
  };
  readonly response: { readonly status: number; readonly body?: { readonly content: unknown } };
}

function recordedAnswers(service: string): Answer[] {
  const file = join(ROOT, "packages", service, "pact", `${service}.json`);
  const pact: { readonly interactions: readonly Interaction[] } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  return pact.interactions.map(({ comments, response: { status, body } }) => {
    const { operationId } = comments.references.OpenAPI;
    return { operationId, status, body: body?.content };
  });
}

/** The client of `row`, answered `answer`; and what its context is told of violations. */
async function call(row: Row, { operationId, status, body }: Answer, mode?: Mode) {
  const violations: EnturEvent[] = [];
  const entur = createEntur({
    clientName: "acme-webshop",
    environment: "dev",
    retries: 0,
    fetch: async () =>
      body === undefined ? new Response(null, { status }) : Response.json(body, { status }),
    on: (event) => void (event.type === "violation" && violations.push(event)),
  });
  const client = row.create(entur, mode) as AnyClient;
  const { path = "", body: asked } = row.operations[operationId] ?? {};
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, "1"]);
  const request = { path: Object.fromEntries(names), ...(asked && { body: {} }) };
  const outcome = await client.call(operationId, request).catch((error: unknown) => error);
  return { outcome, violations };
}

/** The same value as a newer server might give it: every object has one more property. */
function enriched(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(enriched);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const entries = Object.entries(value).map(([name, item]) => [name, enriched(item)]);
  return { ...Object.fromEntries(entries), addedByANewerServer: { since: [2030] } };
}

/** Every way to put an object in the place of one plain value, with a pointer to that place. */
function* broken(value: unknown, at = ""): Generator<{ at: string; body: unknown }> {
  if (typeof value !== "object" || value === null) {
    yield { at, body: { not: "what is documented" } };
    return;
  }
  for (const [name, item] of Object.entries(value)) {
    for (const inner of broken(item, `${at}/${name}`)) {
      const body = Array.isArray(value)
        ? value.map((old, index) => (String(index) === name ? inner.body : old))
        : { ...value, [name]: inner.body };
      yield { at: inner.at, body };
    }
  }
}

describe.each(SERVICES)("$service", (row) => {
  const answers = recordedAnswers(row.service);

  test("every recorded answer passes, and with additions everywhere too", async () => {
    for (const answer of answers) {
      const asRecorded = await call(row, answer, "throw");
      const asByANewerServer = await call(row, { ...answer, body: enriched(answer.body) }, "throw");

      expect(
        [...asRecorded.violations, ...asByANewerServer.violations],
        answer.operationId,
      ).toEqual([]);
      expect(asRecorded.outcome).toMatchObject({ status: answer.status });
      expect(asByANewerServer.outcome).toMatchObject({ status: answer.status });
    }
  });

  test("validators are no part of a client that is not given them", () => {
    const index = import.meta.resolve(`@entur-clients/${row.service}`);
    const client = readFileSync(new URL("./client.js", index), "utf8");

    expect(client).toContain("createClient(entur, service, options)");
    expect(client).not.toContain("validators.js");
  });

  const successes = Object.keys(row.operations).flatMap((operationId) => {
    // The fullest of them, in which most can be broken.
    const [answer] = answers
      .filter(({ status, body }) => status < 300 && body !== undefined)
      .filter((each) => each.operationId === operationId)
      .sort((a, b) => JSON.stringify(b.body).length - JSON.stringify(a.body).length);
    return answer === undefined ? [] : [answer];
  });

  test("every operation that answers with JSON is looked at", () => {
    const looked = successes.map(({ operationId }) => operationId);
    const withJson = Object.entries(row.operations).filter(([, { responses }]) =>
      Object.entries(responses).some(([status, types]) => Number(status) < 300 && types.length > 0),
    );

    expect(looked).toEqual(withJson.map(([operationId]) => operationId));
  });

  describe.each(successes)("$operationId", (answer) => {
    test("a value of another type is reported by default, where and what", async () => {
      let reported = 0;
      for (const { at, body } of broken(answer.body)) {
        const { outcome, violations } = await call(row, { ...answer, body });
        const [event] = violations;
        // What the specification leaves open, such as metadata, takes anything.
        if (event?.type !== "violation") continue;
        reported++;

        expect(event).toMatchObject({ operationId: answer.operationId, status: answer.status });
        expect(event.violations[0]).toMatchObject({ at, keyword: "type" });
        expect(outcome).toMatchObject({ ok: true, data: body });
      }

      expect(reported).toBeGreaterThan(0);
    });

    test("with throw it is an error that says so, and with off it is nothing", async () => {
      const body = "not what is documented";

      const thrown = await call(row, { ...answer, body }, "throw");
      const off = await call(row, { ...answer, body }, "off");

      expect(thrown.outcome).toMatchObject({
        name: "HttpError",
        operationId: answer.operationId,
        message: expect.stringContaining("whose body breaks the specification"),
        problem: { violations: [{ field: "", code: "type", message: expect.any(String) }] },
      });
      expect(off).toMatchObject({ outcome: { ok: true, data: body }, violations: [] });
    });
  });
});
