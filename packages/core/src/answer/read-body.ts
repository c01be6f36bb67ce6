import type { Call } from "../call.js";
import { documentedKey } from "./documented-key.js";

/** A response, and its body as far as it was read. */
export interface Answer {
  readonly response: Response;
  /** Empty where the caller takes the body in another form. */
  readonly text: string;
  /** A documented success's body where the caller takes it as bytes. */
  readonly data: Blob | ArrayBuffer | undefined;
}

/** Reads a body as `parseAs` says for a documented success, and any other as text; a stream is the caller's to read. */
export async function readBody(response: Response, call: Call): Promise<Answer> {
  const { parseAs, operation, shared } = call;
  const form =
    response.ok && documentedKey(operation, response.status) !== undefined ? parseAs : "text";
  if (form === "stream") {
    return { response, text: "", data: undefined };
  }
  const copy = shared ? response.clone() : response;
  if (form === "blob" || form === "arrayBuffer") {
    return { response, text: "", data: await copy[form]() };
  }
  const text = copy.text();
  // A failure that breaks off is still that failure: its status is the answer, its body was a courtesy.
  return { response, text: await (response.ok ? text : text.catch(() => "")), data: undefined };
}
