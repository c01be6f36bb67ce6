import { type Accounts, createAccounts } from "@entur-clients/accounts";
import { type Contracts, createContracts } from "@entur-clients/contracts";
import { createCustomers } from "@entur-clients/customers";
import { createMembers, type Entur } from "@entur-clients/members";
import { createOrders } from "@entur-clients/orders";
import { EXAMPLE } from "@entur-clients/sandbox";
import { type Step, step } from "./step.ts";

const { programId, memberId, customerId, customerNumber } = EXAMPLE;
const member = { programId, memberId };

/** One call of every operation, in an order in which each finds what it needs. */
export function walkSteps(entur: Entur): readonly Step[] {
  return [
    ...customersSteps(entur),
    ...membersSteps(entur),
    ...ordersSteps(entur),
    ...accountsSteps(createAccounts(entur)),
    ...contractsSteps(createContracts(entur)),
  ];
}

function customersSteps(entur: Entur): Step[] {
  const customers = createCustomers(entur);
  const body = { customerId };
  return [
    step(
      "queryCustomerMemberships",
      () => customers.call("queryCustomerMemberships", { body }),
      (memberships) => `${memberships.length} memberships`,
    ),
    step(
      "queryCurrentLevelSummary",
      () => customers.call("queryCurrentLevelSummary", { body }),
      ([summary]) => `level ${summary?.currentLevel?.levelId ?? "none"}`,
    ),
  ];
}

function membersSteps(entur: Entur): Step[] {
  const members = createMembers(entur);
  const request = { path: member };
  return [
    step(
      "getMembers",
      () => members.call("getMembers", { path: { programId } }),
      ({ totalItems }) => `${totalItems} members`,
    ),
    step(
      "getMember",
      () => members.call("getMember", request),
      (found) => `customer ${found.customerId}`,
    ),
    step(
      "getTransactions",
      () => members.call("getTransactions", request),
      ({ totalItems }) => `${totalItems} transactions`,
    ),
    step(
      "getPointPeriods",
      () => members.call("getPointPeriods", request),
      ({ totalItems }) => `${totalItems} periods`,
    ),
    step(
      "getRewardLadder",
      () => members.call("getRewardLadder", request),
      ({ levels }) => `${levels.length} levels`,
    ),
    step(
      "getPointsHistory",
      () => members.call("getPointsHistory", request),
      ({ totalItems }) => `${totalItems} events`,
    ),
    step(
      "getSuspensionPeriods",
      () => members.call("getSuspensionPeriods", request),
      ({ totalItems }) => `${totalItems} suspensions`,
    ),
    step(
      "getPointPeriod",
      () =>
        members.call("getPointPeriod", {
          path: { ...member, pointPeriodId: EXAMPLE.pointPeriodId },
        }),
      ({ startAt, endAt }) => `${startAt} to ${endAt}`,
    ),
  ];
}

function ordersSteps(entur: Entur): Step[] {
  const orders = createOrders(entur);
  return [
    step(
      "findTransactionsByOrderId",
      () => orders.call("findTransactionsByOrderId", { query: { orderId: EXAMPLE.orderId } }),
      (transactions) => `${transactions.length} transactions`,
    ),
    step(
      "registerDeferred",
      () =>
        orders.call("registerDeferred", {
          path: { programId },
          body: { customerId, ...EXAMPLE.unregistered },
        }),
      ({ pointsGiven }) => pointsGiven.map(({ amount }) => `${amount} points`).join(", "),
    ),
  ];
}

function accountsSteps(accounts: Accounts): Step[] {
  const accountId = "NTR:CustomerAccount:walked";
  const profile = { path: { customerNumber } };
  const account = { path: { customerNumber, accountId } };
  return [
    step(
      "getProfileByCustomerAccountId",
      () =>
        accounts.call("getProfileByCustomerAccountId", { path: { accountId: EXAMPLE.accountId } }),
      ({ firstName, surname }) => `${firstName} ${surname}`,
    ),
    step(
      "getCustomerAccountsCustomerNumber",
      () => accounts.call("getCustomerAccountsCustomerNumber", profile),
      (found) => `${found.length} accounts`,
    ),
    step(
      "createCustomerAccount",
      () => accounts.call("createCustomerAccount", { ...profile, body: { accountId } }),
      (created) => `account ${created.customerAccountId}`,
    ),
    step(
      "patchCustomerAccount",
      () =>
        accounts.call("patchCustomerAccount", {
          ...account,
          body: { alias: "On the way to work" },
        }),
      (patched) => `alias "${patched.alias}"`,
    ),
    step(
      "deleteCustomerAccount",
      () => accounts.call("deleteCustomerAccount", account),
      () => "deleted",
    ),
  ];
}

function contractsSteps(contracts: Contracts): Step[] {
  const travel = {
    contractUuid: EXAMPLE.couponContract,
    customerNumber,
    travelDate: new Date().toISOString(),
  };
  return [
    step(
      "getContracts",
      () => contracts.call("getContracts", {}),
      ({ totalItems }) => `${totalItems} contracts`,
    ),
    step(
      "validateContractConsumption",
      () =>
        contracts.call("validateContractConsumption", {
          body: { consumptions: [travel] },
        }),
      ({ code, reason }) => `${code} ${reason}`,
    ),
    step(
      "claimPersonnelTicket",
      () =>
        contracts.call("claimPersonnelTicket", {
          body: { customerNumber, externalReference: EXAMPLE.pickupCode },
        }),
      ({ success }) => (success ? "claimed" : "not claimed"),
    ),
    step(
      "getContractsByExternalRef",
      () =>
        contracts.call("getContractsByExternalRef", { path: { externalRef: EXAMPLE.pickupCode } }),
      ({ totalItems }) => `${totalItems} contracts`,
    ),
    step(
      "getAllValidContractsByCustomerNumber",
      () => contracts.call("getAllValidContractsByCustomerNumber", { path: { customerNumber } }),
      (valid) => `${valid.length} valid contracts`,
    ),
  ];
}
