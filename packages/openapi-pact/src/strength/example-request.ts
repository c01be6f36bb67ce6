import type { Operation } from "../document/operation.js";
import type { Document } from "../document/read-document.js";
import { expectedRequest } from "../exchange/expected-request.js";
import type { DeclaredInteraction, Pact } from "../table/pact.js";
import type { SentRequest } from "./sent-request.js";

/** The request that an interaction's table row stands for, as it travels. */
export function exampleRequest(
  document: Document,
  operation: Operation,
  pact: Pick<Pact, "clientHeaders">,
  interaction: DeclaredInteraction,
): SentRequest {
  const { method, path, query, headers, body } = expectedRequest(
    document,
    operation,
    pact,
    interaction,
  );
  const texts = Object.entries(headers).map(([name, value]) => [
    name,
    typeof value === "string" ? value : String(value.value),
  ]);
  return {
    method,
    path,
    query,
    headers: {
      ...Object.fromEntries(texts),
      ...(body && { "Content-Type": body.mediaType }),
    },
    body: body?.content,
  };
}
