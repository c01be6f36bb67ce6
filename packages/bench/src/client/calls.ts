/** The five services, as specs and packages are named. */
export const SERVICES = ["customers", "members", "orders", "accounts", "contracts"] as const;

export type Service = (typeof SERVICES)[number];

/** One call as the type samples write it down. */
export interface SampleCall {
  readonly service: Service;
  readonly operationId: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly parameters?: { readonly path?: object; readonly query?: object };
  readonly body?: object;
  /** What the spec lists as a parameter and our client sends of itself. */
  readonly peersSend?: object;
  /** An expression over `data`, and the type it has to have. */
  readonly reads: readonly [expression: string, type: string];
}

const member = { programId: 7, memberId: 42 };
const customerNumber = 1000042;
const accountId = "NTR:CustomerAccount:1";
const MEMBER = "/v1/programs/{programId}/members/{memberId}";
const ACCOUNTS = "/profiles/{customerNumber}/customer-accounts";
const BENEFITS = "/customers/v2/benefits";

/** Each of the 22 operations once. */
export const CALLS: readonly SampleCall[] = [
  {
    service: "customers",
    operationId: "queryCustomerMemberships",
    method: "POST",
    path: "/v1/customer-memberships",
    body: { customerId: "1000042" },
    reads: ["data[0]?.memberId", "number | undefined"],
  },
  {
    service: "customers",
    operationId: "queryCurrentLevelSummary",
    method: "POST",
    path: "/v1/current-level-summary",
    body: { customerId: "1000042" },
    reads: ["data[0]?.currentLevel?.levelId", "number | undefined"],
  },
  {
    service: "members",
    operationId: "getMembers",
    method: "GET",
    path: "/v1/programs/{programId}/members",
    parameters: { path: { programId: 7 }, query: { perPage: 5 } },
    reads: ["data.totalItems", "number"],
  },
  {
    service: "members",
    operationId: "getMember",
    method: "GET",
    path: MEMBER,
    parameters: { path: member },
    reads: ["data.customerId", "string"],
  },
  {
    service: "members",
    operationId: "getTransactions",
    method: "GET",
    path: `${MEMBER}/transactions`,
    parameters: { path: member, query: { orderId: "QX7K2MND" } },
    reads: ["data.items[0]?.amount", "number | undefined"],
  },
  {
    service: "members",
    operationId: "getPointPeriods",
    method: "GET",
    path: `${MEMBER}/point-periods`,
    parameters: { path: member },
    reads: ["data.items[0]?.startAt", "string | undefined"],
  },
  {
    service: "members",
    operationId: "getRewardLadder",
    method: "GET",
    path: `${MEMBER}/reward-ladder`,
    parameters: { path: member },
    reads: ["data.levels.length", "number"],
  },
  {
    service: "members",
    operationId: "getPointsHistory",
    method: "GET",
    path: `${MEMBER}/points-history`,
    parameters: { path: member },
    reads: ["data.totalPages", "number"],
  },
  {
    service: "members",
    operationId: "getSuspensionPeriods",
    method: "GET",
    path: `${MEMBER}/suspension-periods`,
    parameters: { path: member },
    reads: ["data.totalItems", "number"],
  },
  {
    service: "members",
    operationId: "getPointPeriod",
    method: "GET",
    path: `${MEMBER}/point-periods/{pointPeriodId}`,
    parameters: { path: { ...member, pointPeriodId: 501 } },
    reads: ["data.startAt", "string"],
  },
  {
    service: "orders",
    operationId: "findTransactionsByOrderId",
    method: "GET",
    path: "/v1/transactions",
    parameters: { query: { orderId: "QX7K2MND" } },
    reads: ["data.length", "number"],
  },
  {
    service: "orders",
    operationId: "registerDeferred",
    method: "POST",
    path: "/v1/programs/{programId}/deferred-registration",
    parameters: { path: { programId: 7 } },
    body: { customerId: "1000042", orderId: "QX7K2MND", orderLineId: "1" },
    reads: ["data.pointsGiven[0]?.amount", "number | undefined"],
  },
  {
    service: "accounts",
    operationId: "getProfileByCustomerAccountId",
    method: "GET",
    path: "/profiles/customer-accounts/{accountId}",
    parameters: { path: { accountId } },
    reads: ["data.firstName", "string | undefined"],
  },
  {
    service: "accounts",
    operationId: "getCustomerAccountsCustomerNumber",
    method: "GET",
    path: ACCOUNTS,
    parameters: { path: { customerNumber } },
    reads: ["data.length", "number"],
  },
  {
    service: "accounts",
    operationId: "createCustomerAccount",
    method: "POST",
    path: ACCOUNTS,
    parameters: { path: { customerNumber } },
    body: { accountId },
    reads: ["data.customerAccountId", "string"],
  },
  {
    service: "accounts",
    operationId: "patchCustomerAccount",
    method: "PATCH",
    path: `${ACCOUNTS}/{accountId}`,
    parameters: { path: { customerNumber, accountId } },
    body: { alias: "On the way to work" },
    reads: ["data.customerAccountId", "string"],
  },
  {
    service: "accounts",
    operationId: "deleteCustomerAccount",
    method: "DELETE",
    path: `${ACCOUNTS}/{accountId}`,
    parameters: { path: { customerNumber, accountId } },
    reads: ["data", "undefined"],
  },
  {
    service: "contracts",
    operationId: "getContracts",
    method: "GET",
    path: `${BENEFITS}/contracts`,
    parameters: { query: { perPage: 5 } },
    reads: ["data.totalItems", "number"],
  },
  {
    service: "contracts",
    operationId: "validateContractConsumption",
    method: "POST",
    path: `${BENEFITS}/contracts/validate-consumption`,
    body: { consumptions: [] },
    reads: ["data.reason.length", "number"],
  },
  {
    service: "contracts",
    operationId: "claimPersonnelTicket",
    method: "POST",
    path: `${BENEFITS}/contracts/claim-personnel-ticket`,
    body: { customerNumber, externalReference: "NTR-PICK-UP" },
    peersSend: { Authorization: "Bearer a-token-of-nobody" },
    reads: ["data.success", "boolean"],
  },
  {
    service: "contracts",
    operationId: "getContractsByExternalRef",
    method: "GET",
    path: `${BENEFITS}/contracts/{externalRef}/by-external-ref`,
    parameters: { path: { externalRef: "NTR-PICK-UP" } },
    reads: ["data.totalItems", "number"],
  },
  {
    service: "contracts",
    operationId: "getAllValidContractsByCustomerNumber",
    method: "GET",
    path: `${BENEFITS}/contract-consumers/{customerNumber}/contracts`,
    parameters: { path: { customerNumber } },
    reads: ["data.length", "number"],
  },
];
