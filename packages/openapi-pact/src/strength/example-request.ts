import { expectedRequest } from "../expected-request.js";
import type { Operation } from "../operation.js";
import type { DeclaredInteraction, Pact } from "../pact.js";
import type { Document } from "../read-document.js";
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
