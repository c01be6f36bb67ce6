import { readdirSync } from "node:fs";
import { isRecord } from "../document/located.js";
import { damageOf, type FoundRecording, readRecordedJson } from "./read-recordings.js";
import { RECORDING_FILE } from "./recording.js";

/** The interaction in a recording's pact file, or what is wrong with that. */
export function recordedInteraction({
  folder,
  description,
}: FoundRecording): { readonly description: string } | string {
  const [file] = readdirSync(folder).filter((name) => name !== RECORDING_FILE);
  if (file === undefined) {
    return damageOf(folder, "", "holds no pact file");
  }
  const parsed = readRecordedJson(folder, file);
  if ("damage" in parsed) {
    return parsed.damage;
  }
  const { value } = parsed;
  const [only, ...others] =
    isRecord(value) && Array.isArray(value.interactions) ? value.interactions : [];
  if (!isRecord(only) || only.description !== description || others.length > 0) {
    return damageOf(folder, file, "does not hold the one interaction that was recorded");
  }
  // A key of its own would have to be derived from the rest, and pending ones may not pass.
  const { key: _key, pending: _pending, ...interaction } = only;
  return { ...interaction, description };
}
