import { isJsonType } from "../json-type.js";
import { isPlainObject, jsonFault } from "./fault.js";
import type { HeaderRecord } from "./header-record.js";
import type { Plan } from "./plan.js";
import { refusal } from "./refusal.js";

/** What fetch sends as it is, of whichever realm; anything else it would send as `[object Object]` or the like. */
const READY_MADE =
  /\b(?:String|URLSearchParams|FormData|Blob|File|DataView|\w+Array|ArrayBuffer)\]/;

/**
 * The body as it is sent; sets its media type in `headers`, unless the call chose one.
 *
 * @param isSerialised true where the caller's own serialiser makes of it what is sent
 */
export function encodeBody(
  plan: Plan,
  body: unknown,
  headers: HeaderRecord,
  isSerialised: boolean,
): NonNullable<RequestInit["body"]> | null {
  if (body === undefined) {
    if (plan.operation.body?.required) {
      throw refusal(plan, "body is missing, which this operation requires");
    }
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
    if (!isSerialised && !READY_MADE.test(Object.prototype.toString.call(body))) {
      throw refusal(plan, `body must be text, a form or bytes to be sent as ${contentType}`);
    }
    if (body instanceof FormData) {
      // The platform's own says where the parts end.
      delete headers["content-type"];
    }
    // What is no JSON comes ready made: text, a form, bytes.
    return body as NonNullable<RequestInit["body"]>;
  }
  if (/merge-patch/i.test(contentType) && !isPlainObject(body)) {
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
