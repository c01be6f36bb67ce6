import { readPact } from "./read-pact.js";

/** Whether a text can be used as a pact. */
export function isPact(text: string): boolean {
  try {
    readPact(text, "");
    return true;
  } catch {
    return false;
  }
}
