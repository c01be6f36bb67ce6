import type { Route } from "../compare/route.js";
import type { Operation } from "../document/operation.js";
import { operationSource } from "../document/operation-source.js";
import type { Document } from "../document/read-document.js";
import type { RecordedInteraction } from "../pact-file/recorded-interaction.js";
import { apiKeyValue } from "../request/api-key-value.js";

/** What an environment may be asked. */
export interface LiveLimits {
  /** Whether interactions that write are sent, too. */
  readonly all: boolean;
  /** Whom the token stands for; undefined where there is no token. */
  readonly caller: string | undefined;
}

/** Why an interaction is not sent to a live environment; undefined where it is. */
export function reasonToSkip(
  document: Document,
  interaction: RecordedInteraction,
  route: Route | undefined,
  { all, caller }: LiveLimits,
): string | undefined {
  const { status } = interaction.response;
  if (!route) {
    return "its request is for no operation of the document";
  }
  if (!all && !isSafe(document, route)) {
    return "it may write; --all sends it";
  }
  if (status === 429 || status >= 500) {
    return `a ${status} cannot be brought about there`;
  }
  const wanted = callerOf(interaction, route.operation);
  if (wanted !== undefined && wanted !== caller) {
    return caller === undefined
      ? "it needs a token"
      : `it is called as ${wanted}, and the token is for ${caller}`;
  }
  if (wanted !== undefined && credentialsAsked(route) > 1) {
    return "it asks for several credentials, and there is one token";
  }
  return undefined;
}

/** Who calls, by the recorded request: a token or a key is the name of its caller. */
export function callerOf(
  { request: { headers, query } }: RecordedInteraction,
  { apiKeys }: Operation,
): string | undefined {
  const [, caller] = /^Bearer (.+)$/.exec(headers.get("Authorization") ?? "") ?? [];
  const pairs = [...query].flatMap(([name, values]) => values.map((value) => [name, value]));
  const sent = { headers, query: new URLSearchParams(pairs) };
  const [key] = apiKeys.flatMap((one) => apiKeyValue(one, sent) ?? []);
  return caller ?? key;
}

function credentialsAsked({ operation: { authorised, apiKeys } }: Route): number {
  return apiKeys.length + (authorised ? 1 : 0);
}

/** By HTTP's own word, or by the document's `x-safe: true` for a POST that only reads. */
function isSafe(document: Document, { operation }: Route): boolean {
  const source = operationSource(document, operation)?.value;
  const marked = (source as { readonly "x-safe"?: unknown } | undefined)?.["x-safe"] === true;
  return marked || ["GET", "HEAD", "OPTIONS"].includes(operation.method);
}
