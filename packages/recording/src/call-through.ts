import { bearer, createEntur, type Entur } from "@entur-clients/core";
import type { RecordOptions } from "openapi-pact/record";

/** What every service's client offers a recorder: any operation by its id, the answer by value. */
interface AnyClient {
  call(
    operationId: never,
    request: never,
  ): Promise<{
    readonly ok: boolean;
    readonly data?: unknown;
    readonly error?: unknown;
    readonly response: Response;
  }>;
}

/**
 * Sends declared requests through the real client of a service, each once. `methods` names those that are called otherwise
 * than their operationId, which need not be an identifier.
 */
export function callThrough(
  createService: (entur: Entur) => AnyClient,
  methods: Readonly<Record<string, string>> = {},
): RecordOptions["call"] {
  return async ({ operationId, request, baseUrl, token }) => {
    const entur = createEntur({
      clientName: "acme-webshop",
      environment: { apiUrl: baseUrl },
      retries: 0,
      ...(token !== undefined && { credentials: bearer(token) }),
    });
    // The table has typed what is right about both; the rest is wrong on purpose.
    const method = methods[operationId] ?? operationId;
    const result = await createService(entur).call(method as never, request as never);
    return { status: result.response.status, body: result.ok ? result.data : result.error };
  };
}
