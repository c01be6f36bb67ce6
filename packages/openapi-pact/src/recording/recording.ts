import { join } from "node:path";
import { fingerprint } from "../pact-file/fingerprint.js";
import type { Pact } from "../table/pact.js";

/** What stands in a recording's folder beside the pact file, so that neither age nor origin is guessed. */
export interface Recording {
  readonly consumer: string;
  readonly provider: string;
  readonly description: string;
  /** Of the exchange that was recorded. */
  readonly fingerprint: string;
}

/** The file of a {@link Recording}. Written last: a folder without it holds nothing. */
export const RECORDING_FILE = "recording.json";

/** The private folder of one interaction's recording. */
export function recordingFolder(out: string, pact: Pact, description: string): string {
  const { consumer, provider } = pact;
  const [operation = ""] = description.split(" ");
  // An operationId may hold what no file name does, a slash among them; the hash tells folders apart.
  const name = operation.replaceAll(/[^\w.-]/g, "_");
  return join(out, `${name}-${fingerprint({ consumer, provider, description }).slice(0, 12)}`);
}
