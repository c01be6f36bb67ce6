import { createHmac, createPublicKey } from "node:crypto";
import { bearer, clientCredentials } from "@entur-clients/members";
import { beforeEach, describe, expect, test } from "vitest";
import { type Clients, clientsOf, clientsWith, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests();
const elsewhere = sandboxForTests();
const DAY_MS = 86_400_000;
const key = { programId: 7, memberId: 42 };
const customerId = "1000042";
const customerNumber = 1000042;

beforeEach(async () => {
  const kinds = [{ pointDefinitionId: 11, reference: "trips" }];
  await sandbox.given("a program", { programId: 7, pointDefinitions: kinds });
  await sandbox.given("a program", { programId: 8, sharedWith: [2] });
  await sandbox.given("a program", { programId: 9, organisationId: 2 });
  await sandbox.given("a member", { ...key, customerId });
  await sandbox.given("a member", { programId: 8, memberId: 1, customerId });
  await sandbox.given("a member", { programId: 9, memberId: 1, customerId, organisationId: 2 });
  await sandbox.given("a customer", { customerNumber });
  await sandbox.given("a customer", { customerNumber: 2000001, organisationId: 2 });
  const program = { type: "TIMED" as const, name: "Card" };
  await sandbox.given("a loyalty program", { ...program, loyaltyProgramId: 304 });
  const theirs = { ...program, loyaltyProgramId: 404, organisationId: 2 };
  await sandbox.given("a loyalty program", theirs);
  const contract = { createdAt: "2026-01-01T00:00:00Z", externalRef: "medlem-1" };
  const ours = { ...contract, uuid: "ours", loyaltyProgramId: 304, holder: customerNumber };
  await sandbox.given("a contract", ours);
  await sandbox.given("a contract", {
    ...contract,
    uuid: "theirs",
    loyaltyProgramId: 404,
    organisationId: 2,
    holder: 2000001,
  });
});

/** Every operation, asking for what the partner's organisation has. */
const OPERATIONS: Readonly<
  Record<string, (clients: Clients) => Promise<{ readonly status: number }>>
> = {
  queryCustomerMemberships: ({ customers }) =>
    customers.call("queryCustomerMemberships", { body: { customerId } }),
  queryCurrentLevelSummary: ({ customers }) =>
    customers.call("queryCurrentLevelSummary", { body: { customerId } }),
  getMembers: ({ members }) => members.call("getMembers", { path: { programId: 7 } }),
  getMember: ({ members }) => members.call("getMember", { path: key }),
  getTransactions: ({ members }) => members.call("getTransactions", { path: key }),
  getPointPeriods: ({ members }) => members.call("getPointPeriods", { path: key }),
  getPointPeriod: ({ members }) =>
    members.call("getPointPeriod", { path: { ...key, pointPeriodId: 1 } }),
  getRewardLadder: ({ members }) => members.call("getRewardLadder", { path: key }),
  getPointsHistory: ({ members }) => members.call("getPointsHistory", { path: key }),
  getSuspensionPeriods: ({ members }) => members.call("getSuspensionPeriods", { path: key }),
  findTransactionsByOrderId: ({ orders }) =>
    orders.call("findTransactionsByOrderId", { query: { orderId: "Q" } }),
  registerDeferred: ({ orders }) =>
    orders.call("registerDeferred", {
      path: { programId: 7 },
      body: { orderId: "Q", orderLineId: "Q-1", customerId },
    }),
  getCustomerAccountsCustomerNumber: ({ accounts }) =>
    accounts.call("getCustomerAccountsCustomerNumber", { path: { customerNumber } }),
  createCustomerAccount: ({ accounts }) =>
    accounts.call("createCustomerAccount", { path: { customerNumber }, body: { accountId: "a" } }),
  patchCustomerAccount: ({ accounts }) =>
    accounts.call("patchCustomerAccount", { path: { customerNumber, accountId: "a" }, body: {} }),
  deleteCustomerAccount: ({ accounts }) =>
    accounts.call("deleteCustomerAccount", { path: { customerNumber, accountId: "a" } }),
  getProfileByCustomerAccountId: ({ accounts }) =>
    accounts.call("getProfileByCustomerAccountId", { path: { accountId: "a" } }),
  getContracts: ({ contracts }) => contracts.call("getContracts", {}),
  getContractsByExternalRef: ({ contracts }) =>
    contracts.call("getContractsByExternalRef", { path: { externalRef: "medlem-1" } }),
  getAllValidContractsByCustomerNumber: ({ contracts }) =>
    contracts.call("getAllValidContractsByCustomerNumber", { path: { customerNumber } }),
  validateContractConsumption: ({ contracts }) =>
    contracts.call("validateContractConsumption", { body: { consumptions: [] } }),
  claimPersonnelTicket: ({ contracts }) =>
    contracts.call("claimPersonnelTicket", {
      body: { customerNumber, externalReference: "A-B-C" },
    }),
};

describe.each(Object.entries(OPERATIONS))("%s", (_, call) => {
  test("is a 401 without a token, a 401 with an expired one, a 403 without permission", async () => {
    expect((await call(clientsOf(sandbox, "anonymous"))).status).toBe(401);
    expect((await call(clientsOf(sandbox, "expired"))).status).toBe(401);
    expect((await call(clientsOf(sandbox, "unpermitted"))).status).toBe(403);
    expect([401, 403]).not.toContain((await call(clientsOf(sandbox))).status);
  });
});

test("every operation is asked", () => {
  expect(Object.keys(OPERATIONS)).toHaveLength(22);
});

describe("checks come in order", () => {
  const status = async (
    caller: "expired" | "unpermitted" | "partner",
    programId: number,
    page: number,
  ) => {
    const request = { path: { programId }, query: { page } };
    return (await clientsOf(sandbox, caller).members.call("getMembers", request)).status;
  };

  test("token, permission, request, data", async () => {
    expect(await status("expired", 999, 0)).toBe(401);
    expect(await status("unpermitted", 999, 0)).toBe(403);
    expect(await status("partner", 999, 0)).toBe(400);
    expect(await status("partner", 999, 1)).toBe(404);
    expect(await status("partner", 7, 1)).toBe(200);
  });
});

describe("an organisation", () => {
  const other = clientsOf(sandbox, "other-partner");

  test("sees its own programs and those shared with it, and no others", async () => {
    const programs = async ({ customers }: Clients) => {
      const found = await customers.queryCustomerMemberships({ body: { customerId } });
      return found.map(({ programId }) => programId);
    };

    expect(await programs(clientsOf(sandbox))).toEqual([7, 8]);
    expect(await programs(other)).toEqual([8, 9]);
  });

  test("sees every member of a program shared with it", async () => {
    expect(await other.members.getMembers({ path: { programId: 8 } })).toMatchObject({
      items: [{ id: 1, organisationId: 1 }],
    });
  });

  test.each([
    "getMembers",
    "getMember",
    "getTransactions",
    "getPointPeriods",
    "getPointPeriod",
    "getRewardLadder",
    "getPointsHistory",
    "getSuspensionPeriods",
    "registerDeferred",
    "getCustomerAccountsCustomerNumber",
    "createCustomerAccount",
    "getAllValidContractsByCustomerNumber",
  ])(
    "is told by %s that another's data is not there: 404, as for what does not exist",
    async (id) => {
      const answer = await OPERATIONS[id]?.(other);

      expect(answer).toMatchObject({ status: 404 });
    },
  );

  test("has its own contracts only, under the same external reference too", async () => {
    const uuids = async ({ contracts }: Clients) => {
      const listed = await contracts.getContracts();
      const path = { externalRef: "medlem-1" };
      const byReference = await contracts.getContractsByExternalRef({ path });
      return [...listed.items, ...byReference.items].map(({ uuid }) => uuid);
    };

    expect(await uuids(clientsOf(sandbox))).toEqual(["ours", "ours"]);
    expect(await uuids(other)).toEqual(["theirs", "theirs"]);
  });
});

describe("an internal token", () => {
  const internal = clientsOf(sandbox, "internal").contracts;
  const query = { organisationId: 2 };
  const byReference = { path: { externalRef: "medlem-1" } };

  test("may name an organisation", async () => {
    expect(await internal.getContracts({ query })).toMatchObject({
      items: [{ uuid: "theirs" }],
      totalItems: 1,
    });
    expect(await internal.getContractsByExternalRef({ ...byReference, query })).toMatchObject({
      items: [{ uuid: "theirs" }],
    });
    const path = { customerNumber: 2000001 };
    expect(await internal.getAllValidContractsByCustomerNumber({ path, query })).toMatchObject([
      { uuid: "theirs" },
    ]);
  });

  test("is for its own organisation when it names none", async () => {
    expect(await internal.getContracts()).toMatchObject({ items: [{ uuid: "ours" }] });
  });

  test("is what it takes: another token that names an organisation is a 403, its own too", async () => {
    for (const [caller, organisationId] of [
      ["partner", 2],
      ["partner", 1],
      ["other-partner", 2],
    ] as const) {
      const { contracts } = clientsOf(sandbox, caller);
      const named = { organisationId };
      const path = { customerNumber };

      expect(await contracts.call("getContracts", { query: named })).toMatchObject({ status: 403 });
      expect(
        await contracts.call("getContractsByExternalRef", { ...byReference, query: named }),
      ).toMatchObject({ status: 403 });
      expect(
        await contracts.call("getAllValidContractsByCustomerNumber", { path, query: named }),
      ).toMatchObject({ status: 403 });
    }
  });
});

describe("a token", () => {
  const statusWith = async (token: string, apiUrl?: string) => {
    const { members } = clientsWith(sandbox, {
      credentials: bearer(token),
      ...(apiUrl !== undefined && { environment: { apiUrl } }),
    });
    return (await members.call("getMember", { path: key })).status;
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claimsOf = (token: string): Record<string, unknown> =>
    JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());

  test("is good until 24 hours have passed", async () => {
    const token = await sandbox.token("partner");
    sandbox.clock.advance(DAY_MS - 1);
    expect(await statusWith(token)).toBe(200);

    sandbox.clock.advance(1);
    expect(await statusWith(token)).toBe(401);
  });

  test("is good at the address it was issued for and refused at another", async () => {
    const body = {
      client_id: "nordtrikk-webshop",
      client_secret: "invented-secret-of-nordtrikk",
      audience: "https://api.staging.entur.io",
      grant_type: "client_credentials",
    };
    const url = "https://partner.staging.entur.org/oauth/token";
    const answer = await sandbox.fetch(
      new Request(url, { method: "POST", body: JSON.stringify(body) }),
    );
    const { access_token: token }: { access_token: string } = await answer.json();

    expect(await statusWith(token, "https://api.staging.entur.io")).toBe(200);
    expect(await statusWith(token, "https://api.entur.io")).toBe(401);
    expect(await statusWith(token, "https://api.staging.entur.io.example.com")).toBe(401);
  });

  test.each(["none", "None", "NONE", "nOnE"])(
    "unsigned, with the algorithm %s, is refused",
    async (alg) => {
      const claims = (await sandbox.token("partner")).split(".")[1];

      expect(await statusWith(`${part({ alg, typ: "JWT" })}.${claims}.`)).toBe(401);
    },
  );

  test("whose claims were changed is refused", async () => {
    const [head, claims = "", signature] = (await sandbox.token("unpermitted")).split(".");
    const more = { ...claimsOf(`.${claims}`), permissions: ["personalisation-members:les"] };

    expect(await statusWith(`${head}.${part(more)}.${signature}`)).toBe(401);
    expect(await statusWith(`${head}.${claims}.${signature}`)).toBe(403);
  });

  test("signed with the public key as if it were a secret is refused", async () => {
    const answer = await sandbox.fetch(
      new Request("https://api.sandbox.test/.well-known/jwks.json"),
    );
    const { keys }: { keys: [{ kid: string }] } = await answer.json();
    const [jwk] = keys;
    const pem = createPublicKey({ key: jwk, format: "jwk" }).export({
      type: "spki",
      format: "pem",
    });
    const claims = part(claimsOf(await sandbox.token("partner")));
    const signed = `${part({ alg: "HS256", typ: "JWT", kid: jwk.kid })}.${claims}`;
    const signature = createHmac("sha256", pem).update(signed).digest("base64url");

    expect(await statusWith(`${signed}.${signature}`)).toBe(401);
  });

  test("of another issuer is refused, whatever it claims", async () => {
    expect(await statusWith(await elsewhere.token("partner"))).toBe(401);
  });

  test.each(["x", "a.b.c", "e30.e30.", `${"x".repeat(10_000)}`])(
    "that is none is refused: %#",
    async (token) => {
      expect(await statusWith(token)).toBe(401);
    },
  );
});

describe("client credentials", () => {
  const clientWith = (clientSecret: string, audience: string) => {
    const credentials = clientCredentials({ clientId: "fjordbuss-app", clientSecret });
    const environment = {
      apiUrl: "https://api.staging.entur.io",
      tokenUrl: "https://partner.staging.entur.org/oauth/token",
      audience,
    };
    return clientsWith(sandbox, { credentials, environment }).members;
  };
  const [secret, staging] = ["invented-secret-of-fjordbuss", "https://api.staging.entur.io"];
  const path = { programId: 8, memberId: 1 };

  test("become a token of the client's organisation", async () => {
    const client = clientWith(secret, staging);

    expect(await client.getMember({ path })).toMatchObject({ id: 1 });
    expect(await client.call("getMember", { path: key })).toMatchObject({ status: 404 });
  });

  test("are refused with a wrong secret, and for the audience of another environment", async () => {
    await expect(clientWith("wrong", staging).getMember({ path })).rejects.toMatchObject({
      status: 401,
    });
    await expect(
      clientWith(secret, "https://api.entur.io").getMember({ path }),
    ).rejects.toMatchObject({ status: 403 });
  });
});

describe("a request without ET-Client-Name", () => {
  const calls = async (name: string | undefined) => {
    const nameless = (request: Request) => {
      const headers = new Headers(request.headers);
      headers.delete("ET-Client-Name");
      if (name !== undefined) {
        headers.set("ET-Client-Name", name);
      }
      return sandbox.fetch(new Request(request, { headers }));
    };
    const credentials = bearer(() => sandbox.token("partner"));
    const { members } = clientsWith({ fetch: nameless }, { credentials, quota: false });
    return async () => (await members.call("getMember", { path: key })).response;
  };

  test("is answered, within 2 calls a second and 30 a minute", async () => {
    const call = await calls(undefined);
    const first = await call();
    expect([first.status, first.headers.get("rate-limit-allowed")]).toEqual([200, "30"]);

    const second = await call();
    expect([second.status, second.headers.get("spike-allowed")]).toEqual([429, "2"]);

    sandbox.clock.advance(500);
    expect((await call()).status).toBe(200);
  });

  test("is one with an empty name as well", async () => {
    const call = await calls("");

    expect((await call()).headers.get("rate-limit-allowed")).toBe("30");
    expect((await call()).status).toBe(429);
  });

  test("leaves those with a name within their own limits", async () => {
    const call = await calls(undefined);
    await call();
    await call();
    const { members } = clientsOf(sandbox);

    const { response } = await members.call("getMember", { path: key });
    expect([response.status, response.headers.get("rate-limit-allowed")]).toEqual([200, "1000000"]);
  });
});
