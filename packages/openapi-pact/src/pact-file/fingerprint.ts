import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.js";

/** A digest of a value, by which a recording shows what it was made from. */
export function fingerprint(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
