import { isJsonType } from "../json-type.js";
import { isPlainObject, jsonFault } from "./fault.js";
import type { HeaderRecord } from "./header-record.js";
import type { Plan } from "./plan.js";
import { refusal } from "./refusal.js";

/** The body as it is sent; sets its media type in `headers`, unless the call chose one. */
export function encodeBody(
  plan: Plan,
  body: unknown,
  headers: HeaderRecord,
): NonNullable<RequestInit["body"]> | null {
  if (body === undefined) {
    return null;
  }
  if (plan.contentType === undefined) {
    throw refusal(plan, "body is not something this operation takes");
  }
  headers["content-type"] ??= plan.contentType;
  const contentType = headers["content-type"];
  if (!isJsonType(contentType)) {
    if (body instanceof ReadableStream) {
      throw refusal(plan, "body is a stream, which could not be sent again");
    }
    // What is no JSON comes ready made: text, a form, bytes.
    return body as NonNullable<RequestInit["body"]>;
  }
  if (contentType.includes("merge-patch") && !isPlainObject(body)) {
    throw refusal(plan, "body is no object: a merge-patch would replace the whole resource by it");
  }
  const fault = faultOf(body);
  if (fault !== undefined) {
    throw refusal(plan, `body${fault}`);
  }
  return JSON.stringify(body);
}

function faultOf(body: unknown): string | undefined {
  try {
    return jsonFault(body);
  } catch {
    // What a toJSON or a getter of the caller's throws may tell what it read.
    return " refers to itself, or throws when it is read";
  }
}
