// What a user writes in an ES module.
import { createAccounts } from "@entur-clients/accounts";
import { createContracts } from "@entur-clients/contracts";
import {
  bearer,
  collect,
  type EnturEvent,
  type EnturOptions,
  type Fetch,
  fromEnv,
  logTo,
} from "@entur-clients/core";
import { createCustomers } from "@entur-clients/customers";
import { createEntur, createMembers, isHttpError, type Transaction } from "@entur-clients/members";
import { validators } from "@entur-clients/members/validators";
import { createOrders } from "@entur-clients/orders";

const fetch: Fetch = async (request) => Response.json({ url: request.url });
const options: EnturOptions = {
  clientName: "acme-webshop",
  environment: "staging",
  credentials: bearer(async () => "token"),
  fetch,
  on: (event: EnturEvent) => void event.type,
};
const entur = createEntur(options);
export const fromVariables: ReturnType<typeof createEntur> = createEntur({
  ...fromEnv({ ENTUR_CLIENT_NAME: "acme-webshop", ENTUR_ENVIRONMENT: "dev" }),
  on: logTo(console),
});
const members = createMembers(entur);
const path = { programId: 7, memberId: 42 };

export async function byOperation(): Promise<Transaction[]> {
  try {
    return await collect(members.getTransactions.items({ path }), { limit: 10 });
  } catch (error) {
    if (isHttpError(error)) return [];
    throw error;
  }
}

export async function byPath(): Promise<string> {
  const result = await members.GET("/v1/programs/{programId}/members/{memberId}", {
    params: { path },
  });
  // @ts-expect-error A body is known only once the status is.
  result.data.customerId;
  // Holds only where nothing on the way here is `any`.
  return result.status === 200 ? result.data.customerId : String(result.problem.title);
}

// @ts-expect-error An option that does not exist.
createEntur({ ...options, timeout: 1 });
// @ts-expect-error A client name with a space.
createEntur({ ...options, clientName: "acme webshop" });
// @ts-expect-error A parameter that does not exist.
members.getMember({ path, query: { pag: 1 } });
// @ts-expect-error A value of the wrong type.
members.getMember({ path: { programId: "7", memberId: 42 } });

export const clients: readonly object[] = [
  createAccounts(entur),
  createContracts(entur),
  createCustomers(entur),
  createMembers(entur, { validate: "throw", validators }),
  createOrders(entur),
];
