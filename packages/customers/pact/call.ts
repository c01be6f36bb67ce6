import { bearer, createCustomers, createEntur, type customersOperations } from "../src/index.js";

/** A declared request, and where to send it. */
export interface DeclaredCall {
  readonly operationId: string;
  readonly request: object;
  readonly baseUrl: string;
  readonly token?: string | undefined;
}

/** Sends a declared request through the real client, once. */
export async function call(declared: DeclaredCall): Promise<{ status: number; body: unknown }> {
  const { operationId, request, baseUrl, token } = declared;
  const entur = createEntur({
    clientName: "acme-webshop",
    environment: { apiUrl: baseUrl },
    retries: 0,
    ...(token !== undefined && { credentials: bearer(token) }),
  });
  // The pact is a table of this client's operations.
  const id = operationId as keyof typeof customersOperations;
  // The table has typed the requests that are right; the others are wrong on purpose.
  const result = await createCustomers(entur).call(id, request as never);
  return { status: result.response.status, body: result.ok ? result.data : result.error };
}
