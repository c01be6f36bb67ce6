import type { Answer } from "./answer.js";

/** These describe the connection or the bytes, and the bytes change. */
const DROPPED = /^(connection|content-length|content-encoding|keep-alive|transfer-encoding)$/;

/** Reads a response to its end; undefined where its body is no JSON, since the kit knows JSON bodies alone. */
export async function readAnswer(response: Response): Promise<Answer | undefined> {
  const text = await response.text();
  const headers = [...response.headers].filter(([name]) => !DROPPED.test(name));
  try {
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    return { status: response.status, headers: Object.fromEntries(headers), body };
  } catch {
    // Whoever needs this answer says that it is missing.
    return undefined;
  }
}
