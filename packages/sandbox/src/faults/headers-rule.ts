import { must, type Rule } from "../rules/rule.js";
import { isRecord } from "../rules/shape.js";

/** Headers that say where a message ends and what becomes of its connection: other faults are for that. */
const FRAMING = [
  "connection",
  "content-length",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** Headers as an object, which can be sent. */
export const headersRule: Rule = must(
  `an object of header names and texts, without ${FRAMING.join(", ")}`,
  (value) => isRecord(value) && Object.entries(value).every(isHeader),
);

function isHeader([name, value]: readonly [string, unknown]): boolean {
  return (
    typeof value === "string" && !FRAMING.includes(name.toLowerCase()) && isSendable(name, value)
  );
}

function isSendable(name: string, value: string): boolean {
  try {
    return new Headers([[name, value]]).has(name);
  } catch {
    // What is no header throws.
    return false;
  }
}
