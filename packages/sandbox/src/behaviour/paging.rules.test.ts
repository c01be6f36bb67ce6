import { bearer } from "@entur-clients/members";
import { beforeEach, describe, expect, test } from "vitest";
import { clientsOf, clientsWith, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const { members, contracts, accounts } = clientsOf(sandbox);
const key = { programId: 7, memberId: 42 };
const customerNumber = 1000042;
const AT = "2026-06-01T00:00:00Z";

interface Paging {
  page?: number;
  perPage?: number;
}
interface Page {
  readonly items: readonly object[];
  readonly totalItems: number;
  readonly totalPages: number;
}
type Answer = { readonly status: number; readonly data?: Page | undefined };
type Read = (query: Paging, on?: typeof members, also?: typeof contracts) => Promise<Answer>;

/** Every paged operation, over five things that are equal by what they are sorted by. */
const PAGED: Readonly<Record<string, Read>> = {
  getMembers: (query, on = members) => on.call("getMembers", { path: { programId: 7 }, query }),
  getTransactions: (query, on = members) => on.call("getTransactions", { path: key, query }),
  getPointPeriods: (query, on = members) => on.call("getPointPeriods", { path: key, query }),
  getPointsHistory: (query, on = members) => on.call("getPointsHistory", { path: key, query }),
  getSuspensionPeriods: (query, on = members) =>
    on.call("getSuspensionPeriods", { path: key, query }),
  getContracts: (query, _, on = contracts) => on.call("getContracts", { query }),
  getContractsByExternalRef: (query, _, on = contracts) =>
    on.call("getContractsByExternalRef", { path: { externalRef: "medlem-1" }, query }),
};

/** Not in the order of their ids. */
const SHUFFLED = [13, 11, 15, 12, 14];

async function putFiveOfEach() {
  const kinds = [{ pointDefinitionId: 11, reference: "trips" }];
  await sandbox.given("a program", { programId: 7, pointDefinitions: kinds });
  await sandbox.given("a member", { ...key, customerId: "1000042" });
  await sandbox.given("a customer", { customerNumber });
  const program = { loyaltyProgramId: 304, type: "TIMED" as const, name: "Card" };
  await sandbox.given("a loyalty program", program);
  for (const id of SHUFFLED) {
    if (id < 15) {
      await sandbox.given("a member", { programId: 7, memberId: id, customerId: `c${id}` });
    }
    const grant = { ...key, pointDefinitionId: 11, amount: 1, createdAt: AT };
    await sandbox.given("points granted", { ...grant, transactionId: id });
    const period = { startAt: AT, endAt: "2026-07-01T00:00:00Z" };
    await sandbox.given("a point period", { ...key, pointPeriodId: id, ...period });
    const suspension = { suspends: "EFFECTS" as const, referenceId: "rule", startAt: AT };
    await sandbox.given("a suspension period", { ...key, suspensionPeriodId: id, ...suspension });
    const contract = { loyaltyProgramId: 304, createdAt: AT, externalRef: "medlem-1" };
    await sandbox.given("a contract", { ...contract, uuid: `contract-${id}` });
  }
}

beforeEach(putFiveOfEach);

const itemsOf = ({ data }: Answer) => data?.items ?? [];

describe.each(Object.entries(PAGED))("%s", (_, read) => {
  test("is read page by page, nothing twice and nothing missed, although all are equal", async () => {
    const all = itemsOf(await read({ perPage: 200 }));
    const pages = [
      await read({ page: 1, perPage: 2 }),
      await read({ page: 2, perPage: 2 }),
      await read({ page: 3, perPage: 2 }),
    ];

    expect(all).toHaveLength(5);
    expect(pages.map((page) => itemsOf(page).length)).toEqual([2, 2, 1]);
    expect(pages.flatMap(itemsOf)).toEqual(all);
  });

  test("tells the same totals on every page, those past the last one too", async () => {
    const totals = { totalItems: 5, totalPages: 3 };

    expect(await read({ page: 1, perPage: 2 })).toMatchObject({ data: totals });
    expect(await read({ page: 3, perPage: 2 })).toMatchObject({ data: totals });
    expect(await read({ page: 4, perPage: 2 })).toMatchObject({ data: { ...totals, items: [] } });
    expect(await read({ perPage: 5 })).toMatchObject({ data: { totalItems: 5, totalPages: 1 } });
  });

  test("begins at page 1 and holds 20 unless told otherwise", async () => {
    expect(await read({})).toEqual(await read({ page: 1, perPage: 20 }));
    expect(await read({})).toMatchObject({ data: { totalPages: 1 } });
  });

  test("is a 400 for a page below 1, and for more per page than 200 or less than 1", async () => {
    const status = async (query: Paging) => (await read(query)).status;

    expect([await status({ page: 0 }), await status({ page: -1 })]).toEqual([400, 400]);
    expect([await status({ page: 1.5 }), await status({ perPage: 2.5 })]).toEqual([400, 400]);
    expect([await status({ perPage: 0 }), await status({ perPage: 201 })]).toEqual([400, 400]);
    expect([await status({ perPage: 1 }), await status({ perPage: 200 })]).toEqual([200, 200]);
  });

  test("is empty as far out as pages go", async () => {
    expect(await read({ page: 2 ** 31 - 1, perPage: 200 })).toMatchObject({ data: { items: [] } });
  });

  test("has a cap that an option lowers", async () => {
    const { members: capped, contracts: cappedToo } = clientsOf(modest);
    const status = async (perPage: number) => (await read({ perPage }, capped, cappedToo)).status;

    expect(await status(101)).toBe(400);
    expect(await status(100)).not.toBe(400);
  });
});

test("pages of members are empty as far out as whole numbers go", async () => {
  for (const page of [2 ** 52, Number.MAX_SAFE_INTEGER]) {
    expect(await PAGED.getMembers?.({ page, perPage: 200 })).toMatchObject({
      data: { items: [], totalItems: 5 },
    });
  }
});

describe("what is equal comes", () => {
  test.each([
    { id: "getMembers", ids: [11, 12, 13, 14, 42] },
    { id: "getTransactions", ids: [15, 14, 13, 12, 11] },
    { id: "getPointPeriods", ids: [15, 14, 13, 12, 11] },
    { id: "getSuspensionPeriods", ids: [15, 14, 13, 12, 11] },
  ])("from $id in the order $ids", async ({ id, ids }) => {
    const found = itemsOf((await PAGED[id]?.({})) ?? { status: 0 });

    expect(found.map((item) => "id" in item && item.id)).toEqual(ids);
  });

  test.each(["getContracts", "getContractsByExternalRef"])("from %s by uuid", async (id) => {
    const found = itemsOf((await PAGED[id]?.({})) ?? { status: 0 });

    expect(found.map((item) => "uuid" in item && item.uuid)).toEqual(
      [11, 12, 13, 14, 15].map((number) => `contract-${number}`),
    );
  });

  test("from the points history by what was stored last", async () => {
    const { items } = await members.getPointsHistory({ path: key });

    expect(items.map(({ transactionId }) => transactionId)).toEqual(SHUFFLED.toReversed());
  });
});

describe("lists are in order", () => {
  const later = "2026-06-01T00:00:00.001Z";

  test("transactions by validFrom, the latest first", async () => {
    const grant = { ...key, pointDefinitionId: 11, amount: 1 };
    await sandbox.given("points granted", {
      ...grant,
      transactionId: 19,
      createdAt: later,
      validFrom: "2026-05-01T00:00:00Z",
    });
    await sandbox.given("points granted", {
      ...grant,
      transactionId: 1,
      createdAt: AT,
      validFrom: later,
    });
    const { items } = await members.getTransactions({ path: key });

    expect(items.map(({ id }) => id)).toEqual([1, 15, 14, 13, 12, 11, 19]);
  });

  test("point periods and suspensions by startAt, the latest first", async () => {
    const endAt = "2026-07-01T00:00:00Z";
    await sandbox.given("a point period", { ...key, pointPeriodId: 1, startAt: later, endAt });
    const suspension = { suspends: "REWARDS" as const, referenceId: "rule", startAt: later };
    await sandbox.given("a suspension period", { ...key, suspensionPeriodId: 1, ...suspension });

    const periods = await members.getPointPeriods({ path: key });
    const suspensions = await members.getSuspensionPeriods({ path: key });

    expect(periods.items.map(({ id }) => id)).toEqual([1, 15, 14, 13, 12, 11]);
    expect(suspensions.items.map(({ id }) => id)).toEqual([1, 15, 14, 13, 12, 11]);
  });

  test("points history by createdAt, the latest first, narrowed before it is paged", async () => {
    const spending = { ...key, pointDefinitionId: 11, amount: 2 };
    await sandbox.given("points spent", { ...spending, createdAt: "2026-07-01T00:00:00Z" });
    await sandbox.given("points spent", { ...spending, createdAt: "2026-05-01T00:00:00Z" });
    const history = (query: object) => members.getPointsHistory({ path: key, query });
    const amounts = (await history({})).items.map(({ amount }) => amount);

    expect(amounts).toEqual([2, 1, 1, 1, 1, 1, 2]);
    expect(await history({ pointEventType: "CONSUMED", perPage: 1 })).toMatchObject({
      totalItems: 2,
      totalPages: 2,
    });
    expect(await history({ createdAfter: AT })).toMatchObject({ totalItems: 1 });
    expect(await history({ createdBefore: AT })).toMatchObject({ totalItems: 1 });
    expect(await history({ createdAfter: "2026-06-01T01:59:59.999+02:00" })).toMatchObject({
      totalItems: 6,
    });
  });

  test("transactions narrowed by order and kind are counted as narrowed", async () => {
    const grant = { ...key, pointDefinitionId: 11, amount: 1, createdAt: AT };
    await sandbox.given("points granted", { ...grant, transactionId: 16, orderId: "Q" });
    const transactions = (query: object) => members.getTransactions({ path: key, query });

    expect(await transactions({ orderId: "Q" })).toMatchObject({ totalItems: 1, totalPages: 1 });
    expect(await transactions({ pointDefinitionReference: "trips" })).toMatchObject({
      totalItems: 6,
    });
    expect(await transactions({ pointDefinitionReference: "none" })).toMatchObject({
      items: [],
      totalItems: 0,
      totalPages: 0,
    });
  });

  test("members narrowed by customer are counted as narrowed", async () => {
    const query = { customerId: "c13" };

    expect(await members.getMembers({ path: { programId: 7 }, query })).toMatchObject({
      items: [{ id: 13 }],
      totalItems: 1,
      totalPages: 1,
    });
  });
});

test("one response is one snapshot: items and totals agree while others write", async () => {
  const path = { customerNumber };
  const externalReference = "A-B-C";
  for (const uuid of ["x", "y", "z"]) {
    const contract = { uuid, loyaltyProgramId: 304, createdAt: AT, externalRef: externalReference };
    await sandbox.given("a contract", contract);
  }
  const query = { contractHolder: customerNumber };
  const reads = Array.from({ length: 20 }, (_, index) =>
    index === 10
      ? contracts.claimPersonnelTicket({ body: { customerNumber, externalReference } })
      : contracts.getContracts({ query }),
  );
  const writes = Array.from({ length: 20 }, (_, index) =>
    accounts.createCustomerAccount({ path, body: { accountId: `a-${index}`, isDefault: true } }),
  );
  const lists = writes.map(() => accounts.getCustomerAccountsCustomerNumber({ path }));
  const pages = (await Promise.all(reads)).filter((answer) => "items" in answer);

  expect(new Set(pages.map(({ items }) => items.length))).toEqual(new Set([0, 3]));
  expect(pages.map(({ totalItems }) => totalItems)).toEqual(pages.map(({ items }) => items.length));
  await Promise.all(writes);
  for (const list of await Promise.all(lists)) {
    expect(list.filter(({ isDefault }) => isDefault)).toHaveLength(list.length === 0 ? 0 : 1);
  }
});

describe("rate limits", () => {
  const callsOf = (limited: typeof sandbox) => {
    const credentials = limited.token("partner").then((token) => bearer(token));
    return async () => {
      const client = clientsWith(limited, { credentials: await credentials, quota: false });
      const { response } = await client.members.call("getMembers", { path: { programId: 7 } });
      return { status: response.status, headers: response.headers };
    };
  };

  test("count every call of a token, those refused too, and tell so on every answer", async () => {
    const call = callsOf(small);
    const told = [];
    for (let number = 0; number < 4; number += 1) {
      const { status, headers } = await call();
      const names = ["allowed", "used", "available", "range", "expiry-time"];
      told.push([status, ...names.map((name) => headers.get(`rate-limit-${name}`))]);
    }
    const end = "Tue, 01 Sep 2026 08:01:00 GMT";

    expect(told).toEqual([
      [404, "3", "1", "2", "minute", end],
      [404, "3", "2", "1", "minute", end],
      [404, "3", "3", "0", "minute", end],
      [429, "3", "4", "0", "minute", end],
    ]);
  });

  test("end with the minute that began at the first call", async () => {
    const call = callsOf(small);
    for (let number = 0; number < 3; number += 1) {
      await call();
    }
    small.clock.advance(59_999);
    expect((await call()).status).toBe(429);

    small.clock.advance(1);
    expect((await call()).status).toBe(404);
  });

  test("are each token's own, however its scheme is spelt", async () => {
    const token = await small.token("partner");
    const spelt = async (authorization: string) => {
      const fetch = (request: Request) => {
        const headers = new Headers(request.headers);
        headers.set("authorization", authorization);
        return small.fetch(new Request(request, { headers }));
      };
      const client = clientsWith({ fetch }, { quota: false });
      return (await client.members.call("getMembers", { path: { programId: 7 } })).status;
    };
    for (const scheme of ["Bearer", "bearer", "BEARER"]) {
      expect(await spelt(`${scheme} ${token}`)).toBe(404);
    }

    expect(await spelt(`beaRER ${token}`)).toBe(429);
    expect(await spelt(`Bearer ${await small.token("internal")}`)).toBe(404);
  });

  test("tell Spike-* only on calls that come too close together", async () => {
    const call = callsOf(spiky);
    const first = await call();
    const second = await call();
    spiky.clock.advance(100);
    const third = await call();

    expect([first.status, second.status, third.status]).toEqual([404, 429, 404]);
    expect(first.headers.has("spike-allowed")).toBe(false);
    expect([second.headers.get("spike-allowed"), second.headers.get("spike-range")]).toEqual([
      "10",
      "second",
    ]);
  });

  test("are off by one switch, for calls without a name too", async () => {
    const call = callsOf(unlimited);
    const { status, headers } = await call();
    const nameless = (request: Request) => {
      const stripped = new Headers(request.headers);
      stripped.delete("ET-Client-Name");
      return unlimited.fetch(new Request(request, { headers: stripped }));
    };
    const credentials = bearer(() => unlimited.token("partner"));
    const { members: unnamed } = clientsWith({ fetch: nameless }, { credentials, quota: false });
    const statuses = [];
    for (let number = 0; number < 40; number += 1) {
      statuses.push((await unnamed.call("getMembers", { path: { programId: 7 } })).status);
    }

    expect([status, headers.has("rate-limit-allowed")]).toEqual([404, false]);
    expect(new Set(statuses)).toEqual(new Set([404]));
  });
});

const modest = sandboxForTests({ data: "example", maxPerPage: 100 });
const small = sandboxForTests({ quota: 3 });
const spiky = sandboxForTests({ spike: 10 });
const unlimited = sandboxForTests({ quota: 3, spike: 10, rateLimits: "off" });
