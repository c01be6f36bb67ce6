import { badHeader, type HeaderRecord, mergeHeaders } from "./header-record.js";
import type { Plan } from "./plan.js";
import { laidOut, refusal, unknownName } from "./refusal.js";

/** Headers that a call's options set; `headers` in any form that fetch or openapi-fetch takes. */
export interface HeaderOptions {
  readonly headers?: unknown;
  readonly correlationId?: string | undefined;
  readonly acceptLanguage?: string | undefined;
  /** Of openapi-fetch's options the one that the encoding of a body hangs on. */
  readonly extras?: { readonly bodySerializer?: unknown } | undefined;
}

/** Headers a specification may list as parameters, and the client or the platform sends of itself. */
const SUPPLIED: ReadonlySet<string> = new Set([
  "et-client-name",
  "x-correlation-id",
  "authorization",
  "accept",
  "accept-language",
  "content-type",
]);

/** Header parameters by the row, under the headers of the call's own. */
export function encodeHeaders(
  plan: Plan,
  values: { readonly [name: string]: unknown } | undefined,
  { headers: own, correlationId, acceptLanguage }: HeaderOptions,
): HeaderRecord {
  const headers: HeaderRecord = { accept: plan.accept };
  if ((values ?? own ?? correlationId ?? acceptLanguage) === undefined) {
    return headers; // Nothing in it is the caller's, and in need of a look.
  }
  for (const name in values) {
    addParameter(headers, plan, name, values[name]);
  }
  mergeHeaders(headers, own);
  mergeHeaders(headers, {
    "x-correlation-id": correlationId,
    "accept-language": acceptLanguage,
  });
  const bad = badHeader(headers);
  if (bad !== undefined) {
    const what = `header ${JSON.stringify(bad)} has a name or value that no request can hold`;
    throw refusal(plan, what);
  }
  return headers;
}

function addParameter(headers: HeaderRecord, plan: Plan, name: string, value: unknown): void {
  const key = name.toLowerCase();
  const parameter = plan.parameters.header.get(key);
  if (value === undefined) {
    return;
  }
  if (parameter !== undefined) {
    headers[key] = laidOut(plan, parameter, value, asIs);
  } else if (SUPPLIED.has(key)) {
    mergeHeaders(headers, { [key]: value });
  } else {
    throw unknownName(plan, "header", name);
  }
}

function asIs(text: string): string {
  return text;
}
