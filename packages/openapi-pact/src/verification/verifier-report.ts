import { isRecord } from "../document/located.js";

/** What the verifier found about one interaction. */
export interface InteractionResult {
  readonly consumer: string;
  readonly description: string;
  readonly states: readonly string[];
  /** Whether the provider answers as declared, and the interaction is not pending. */
  readonly ok: boolean;
  /** Whether it does not, pending or not. */
  readonly failed: boolean;
  /** What differs, one line each; empty where nothing does. */
  readonly differences: readonly string[];
  /** Why the provider was given up, where that is what differs. */
  readonly gone?: string;
}

/** Reads the verifier's JSON; undefined where it is none, because the verification did not take place. */
export function readVerifierReport(json: string): readonly InteractionResult[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    // The message of an error stands where the report would.
    return undefined;
  }
  const results = isRecord(parsed) ? parsed.interactionResults : undefined;
  return Array.isArray(results) ? results.filter(isRecord).map(readResult) : undefined;
}

type Json = { readonly [key: string]: unknown };

function readResult(result: Json): InteractionResult {
  return {
    consumer: String(result.consumer),
    description: String(result.description),
    states: Array.isArray(result.providerStates) ? result.providerStates.map(String) : [],
    ok: result.result === "OK" && result.pending !== true,
    failed: result.result !== "OK",
    differences: isRecord(result.mismatch) ? differencesOf(result.mismatch) : [],
  };
}

function differencesOf(mismatch: Json): readonly string[] {
  return Array.isArray(mismatch.mismatches)
    ? mismatch.mismatches.filter(isRecord).map(lineOf).sort()
    : [String(mismatch.message)];
}

function lineOf({ type, path, key, mismatch }: Json): string {
  if (type === "BodyMismatch") {
    return `body ${path}: ${mismatch}`;
  }
  return type === "HeaderMismatch" ? `header ${key}: ${mismatch}` : String(mismatch);
}
