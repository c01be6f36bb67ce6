import { describe, expect, test } from "vitest";
import { clientsOf, sandboxForTests } from "../testing.js";
import { EXAMPLE } from "./example.js";

const sandbox = sandboxForTests({ data: "example" });
const { accounts, contracts, customers, members, orders } = clientsOf(sandbox);
const { customerId, customerNumber, programId, memberId } = EXAMPLE;
const path = { programId, memberId };

describe("the example data has something for", () => {
  test("customers", async () => {
    const [club, cap] = await customers.queryCurrentLevelSummary({ body: { customerId } });

    expect(club).toMatchObject({
      programReference: EXAMPLE.programReference,
      currentLevel: { levelId: 1 },
      pointDefinitionStatuses: [{ points: 24, pendingPoints: 12.5 }, { points: 62.25 }],
    });
    expect(cap).toMatchObject({ currentRewards: [{ percent: 75 }] });
  });

  test("members", async () => {
    const { pointPeriodId } = EXAMPLE;

    expect((await members.getTransactions({ path })).totalItems).toBe(5);
    expect((await members.getSuspensionPeriods({ path })).totalItems).toBe(1);
    expect((await members.getRewardLadder({ path })).levels).toHaveLength(3);
    expect(await members.getPointPeriod({ path: { ...path, pointPeriodId } })).toMatchObject({
      id: pointPeriodId,
    });
  });

  test("orders", async () => {
    const query = { orderId: EXAMPLE.orderId };
    const body = { customerId, ...EXAMPLE.unregistered };

    expect(await orders.findTransactionsByOrderId({ query })).toHaveLength(2);
    expect(await orders.registerDeferred({ path: { programId }, body })).toMatchObject({
      pointsGiven: [{ amount: 1 }, { amount: 19.95 }],
    });
  });

  test("accounts", async () => {
    const { accountId } = EXAMPLE;

    expect(await accounts.getProfileByCustomerAccountId({ path: { accountId } })).toMatchObject({
      customerNumber,
      surname: "Oppdiktet",
    });
  });

  test("contracts", async () => {
    const travelDate = sandboxNow();
    const judge = async (contractUuid: string) => {
      const consumptions = [{ contractUuid, customerNumber, travelDate }];
      return (await contracts.validateContractConsumption({ body: { consumptions } })).code;
    };
    const claim = async (externalReference: string) => {
      const body = { customerNumber, externalReference };
      return (await contracts.call("claimPersonnelTicket", { body })).status;
    };

    expect(await judge(EXAMPLE.couponContract)).toBe(3101);
    expect(await judge(EXAMPLE.giftCard)).toBe(3101);
    expect(await claim(EXAMPLE.pickupCode)).toBe(200);
    expect(await claim(EXAMPLE.claimedCode)).toBe(409);
  });
});

test("the two organisations see different programs, one of them shared", async () => {
  const visible = async (caller: "partner" | "other-partner") => {
    const client = clientsOf(sandbox, caller).members;
    const answers = await Promise.all(
      [7, 8, 9].map((id) => client.call("getMembers", { path: { programId: id } })),
    );
    return answers.map(({ status }) => status);
  };

  expect(await visible("partner")).toEqual([200, 200, 404]);
  expect(await visible("other-partner")).toEqual([404, 200, 200]);
});

function sandboxNow(): string {
  return "2026-09-01T08:00:00Z";
}
