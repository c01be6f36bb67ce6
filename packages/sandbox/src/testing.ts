import { type Accounts, createAccounts } from "@entur-clients/accounts";
import { type Contracts, createContracts } from "@entur-clients/contracts";
import { type Customers, createCustomers } from "@entur-clients/customers";
import {
  bearer,
  createEntur,
  createMembers,
  type Entur,
  type EnturOptions,
  type Members,
} from "@entur-clients/members";
import { createOrders, type Orders } from "@entur-clients/orders";
import { afterAll, afterEach, expect } from "vitest";
import { createSandbox, type Sandbox } from "./create-sandbox.js";
import type { SandboxOptions } from "./options/sandbox-options.js";
import type { CallerName } from "./tokens/callers.js";

/** The instant tests are told around. */
export const NOW = "2026-09-01T08:00:00.000Z";

/** An address nobody listens on: tests call the sandbox in-process. */
export const API_URL = "https://api.sandbox.test";

/** A sandbox for the tests of one file: put back after each, and held to the spec throughout. */
export function sandboxForTests(options: SandboxOptions = {}): Sandbox {
  const sandbox = createSandbox({ data: "empty", now: () => new Date(NOW), ...options });
  afterEach(() => sandbox.reset());
  afterAll(async () => {
    await sandbox.close();
    expect(sandbox.violations()).toEqual([]);
  });
  return sandbox;
}

/** The five clients. */
export interface Clients {
  readonly accounts: Accounts;
  readonly contracts: Contracts;
  readonly customers: Customers;
  readonly members: Members;
  readonly orders: Orders;
}

/** The real clients, calling the sandbox as one of its callers. */
export function clientsOf(
  sandbox: Sandbox,
  caller: CallerName = "partner",
  acceptLanguage?: string,
): Clients {
  return clientsWith(sandbox, {
    acceptLanguage,
    ...(caller !== "anonymous" && { credentials: bearer(() => sandbox.token(caller)) }),
  });
}

/** The real clients with whatever token, transport or address; without credentials unless they are given. */
export function clientsWith(
  sandbox: Pick<Sandbox, "fetch">,
  options: Partial<EnturOptions>,
): Clients {
  const entur: Entur = createEntur({
    clientName: "acme-webshop",
    environment: { apiUrl: API_URL },
    fetch: sandbox.fetch,
    retries: 0,
    ...options,
  });
  return {
    accounts: createAccounts(entur),
    contracts: createContracts(entur),
    customers: createCustomers(entur),
    members: createMembers(entur),
    orders: createOrders(entur),
  };
}

/** A request that no client would send, with the partner's token unless it brings headers. */
export async function send(
  sandbox: Sandbox,
  method: string,
  path: string,
  init: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly status: number; readonly headers: Headers; readonly body: unknown }> {
  const authorization = `Bearer ${await sandbox.token("partner")}`;
  const headers = { authorization, "et-client-name": "acme-webshop", ...init.headers };
  const request = new Request(`${API_URL}${path}`, { method, ...init, headers });
  const response = await sandbox.fetch(request);
  const text = await response.text();
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, body };
}
