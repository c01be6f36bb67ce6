import type { CustomerAccountResponse } from "@entur-clients/accounts";
import type { PageContractResponse } from "@entur-clients/contracts";
import { EXAMPLE } from "../seed/example.js";
import type { Answer, SandboxProcess } from "./sandbox-process.js";

/** Has so many write at once; lines that say what came out wrong. */
export type Race = (sandbox: SandboxProcess, writers: number) => Promise<readonly string[]>;

const CUSTOMER = 7_000_000;
const CONTRACTS = "/customers/v2/benefits/contracts";
const COUPON_CONTRACT = "7c9e6679-7425-40de-944b-e07fc1f90a00";

/** What is done to one customer at once. */
export const RACES: Readonly<Record<string, Race>> = {
  "a default account each": async (sandbox, writers) => {
    await sandbox.given("a customer", { customerNumber: CUSTOMER });
    const answers = await atOnce(writers, (index) => create(sandbox, `default-${index}`));
    const accounts = await accountsOf(sandbox);
    return [
      ...statuses(answers, { 200: writers }),
      ...unless(writers, accounts.length, "accounts"),
      ...unless(1, accounts.filter(({ isDefault }) => isDefault).length, "default accounts"),
    ];
  },
  "the same account": async (sandbox, writers) => {
    const answers = await atOnce(writers, () => create(sandbox, "the-same"));
    return statuses(answers, { 200: 1, 409: writers - 1 });
  },
  "an alias and the default by turns": async (sandbox, writers) => {
    const account = (index: number) => `${accountsPath()}/NTR:Soak:default-${index}`;
    const answers = await atOnce(writers * 2, (index) => {
      const body = index % 2 === 0 ? { alias: `Alias ${index / 2}` } : { isDefault: true };
      return sandbox.call("PATCH", account(Math.floor(index / 2)), body);
    });
    const accounts = await accountsOf(sandbox);
    const aliases = accounts.filter(
      ({ alias, customerAccountId }) =>
        alias !== undefined && customerAccountId === `NTR:Soak:default-${alias.slice(6)}`,
    );
    return [
      ...statuses(answers, { 200: writers * 2 }),
      ...unless(writers, aliases.length, "aliases that are as they were written last"),
      ...unless(1, accounts.filter(({ isDefault }) => isDefault).length, "default accounts"),
    ];
  },
  "a ticket for each of many customers": async (sandbox, writers) => {
    await atOnce(writers, (index) =>
      sandbox.given("a customer", { customerNumber: CUSTOMER + 1 + index }),
    );
    const answers = await atOnce(writers, (index) => {
      const claim = { customerNumber: CUSTOMER + 1 + index, externalReference: EXAMPLE.pickupCode };
      return sandbox.call("POST", `${CONTRACTS}/claim-personnel-ticket`, claim);
    });
    const { body } = await sandbox.call(
      "GET",
      `${CONTRACTS}/${EXAMPLE.pickupCode}/by-external-ref?includeConsumers=all`,
    );
    // Held against the spec by the sandbox, and by this suite's own check of its violations.
    const { items = [] } = body as Partial<PageContractResponse>;
    const holders = items.flatMap(({ contractConsumers = [] }) =>
      contractConsumers.filter((one) => one.isContractHolder).map((one) => one.customerNumber),
    );
    return [
      ...statuses(answers, { 200: 1, 409: writers - 1 }),
      ...unless(2, holders.length, "holders of two contracts"),
      ...unless(1, new Set(holders).size, "customers who hold a contract"),
    ];
  },
  "the last coupon": async (sandbox, writers) => {
    const couponContract = await lastCoupon(sandbox);
    const use = { contractUuid: couponContract, customerNumber: CUSTOMER, travelDate: soon() };
    const answers = await atOnce(writers, (index) =>
      sandbox.call("POST", `${CONTRACTS}/validate-consumption`, {
        consumptions: index % 2 === 0 ? [use] : [use, use],
      }),
    );
    const codes = answers.map(({ body }) => String((body as { code?: number }).code));
    const twice = Math.floor(writers / 2);
    return tally(codes, { 3101: writers - twice, 3107: twice });
  },
  "a deferred registration": async (sandbox, writers) => {
    const { programId, customerId, unregistered } = EXAMPLE;
    const answers = await atOnce(writers, () =>
      sandbox.call("POST", `/personalisation/v1/programs/${programId}/deferred-registration`, {
        customerId,
        ...unregistered,
      }),
    );
    const { body } = await sandbox.call(
      "GET",
      `/personalisation/v1/transactions?orderId=${unregistered.orderId}`,
    );
    const [registered] = answers.filter(({ status }) => status === 200);
    const given = (registered?.body as { pointsGiven?: object[] } | undefined)?.pointsGiven;
    return [
      ...statuses(answers, { 200: 1, 422: writers - 1 }),
      ...unless(given?.length ?? -1, (body as object[]).length, "transactions of the order"),
    ];
  },
};

function atOnce<T>(count: number, act: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => act(index)));
}

function accountsPath(): string {
  return `/customers/v2/profiles/${CUSTOMER}/customer-accounts`;
}

function create(sandbox: SandboxProcess, name: string): Promise<Answer> {
  return sandbox.call("POST", accountsPath(), { accountId: `NTR:Soak:${name}`, isDefault: true });
}

async function accountsOf(sandbox: SandboxProcess): Promise<readonly CustomerAccountResponse[]> {
  const { body } = await sandbox.call("GET", accountsPath());
  // Held against the spec by the sandbox.
  return body as readonly CustomerAccountResponse[];
}

/** A contract of which one coupon is left. */
async function lastCoupon(sandbox: SandboxProcess): Promise<string> {
  const loyaltyProgramId = 399;
  await sandbox.given("a loyalty program", {
    loyaltyProgramId,
    type: "COUPONS",
    name: "Ten trips",
    couponsLimit: 2,
  });
  await sandbox.given("a contract", {
    uuid: COUPON_CONTRACT,
    loyaltyProgramId,
    createdAt: "2026-01-15T08:30:00Z",
    holder: CUSTOMER,
    uses: [
      { orderId: EXAMPLE.orderId, orderLineId: `${EXAMPLE.orderId}-1`, travelDate: yesterday() },
    ],
  });
  return COUPON_CONTRACT;
}

function yesterday(): string {
  return new Date(Date.now() - 86_400_000).toISOString();
}

function soon(): string {
  return new Date(Date.now() + 60_000).toISOString();
}

function statuses(answers: readonly Answer[], wanted: Readonly<Record<string, number>>): string[] {
  return tally(
    answers.map(({ status }) => String(status)),
    wanted,
  );
}

function tally(found: readonly string[], wanted: Readonly<Record<string, number>>): string[] {
  const counts: Record<string, number> = {};
  for (const one of found) {
    counts[one] = (counts[one] ?? 0) + 1;
  }
  const [left, right] = [JSON.stringify(wanted), JSON.stringify(counts)];
  return left === right ? [] : [`answered ${right} in the place of ${left}`];
}

function unless(expected: number, found: number, what: string): string[] {
  return expected === found ? [] : [`${found} ${what} in the place of ${expected}`];
}
