import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "../document/located.js";
import type { Pact } from "../table/pact.js";
import { RECORDING_FILE, type Recording } from "./recording.js";

/** A recording with its folder. */
export interface FoundRecording extends Recording {
  readonly folder: string;
}

/** What lies below a folder for recordings. */
export interface Recordings {
  /** Those of one pact, in the order of their folders. */
  readonly found: readonly FoundRecording[];
  /** Folder → what is wrong with its recording, and what to do; whose it is cannot be told. */
  readonly damaged: ReadonlyMap<string, string>;
}

/** Reads the recordings of one pact. A folder for them that cannot be read throws. */
export function readRecordings(out: string, { consumer, provider }: Pact): Recordings {
  const found: FoundRecording[] = [];
  const damaged = new Map<string, string>();
  for (const name of namesIn(out)) {
    const folder = join(out, name);
    // Without this file, which is written last, a folder holds nothing.
    if (existsSync(join(folder, RECORDING_FILE))) {
      const recording = readRecording(folder);
      if (typeof recording === "string") {
        damaged.set(folder, recording);
      } else if (recording.consumer === consumer && recording.provider === provider) {
        found.push({ folder, ...recording });
      }
    }
  }
  return { found, damaged };
}

function namesIn(out: string): readonly string[] {
  try {
    return readdirSync(out).sort();
  } catch (cause) {
    if (isRecord(cause) && cause.code === "ENOENT") {
      return [];
    }
    throw new Error(
      `Cannot read the recordings in ${out}${codeOf(cause)}: name a folder, or record into another one.`,
      { cause },
    );
  }
}

function readRecording(folder: string): Recording | string {
  const parsed = readRecordedJson(folder, RECORDING_FILE);
  if ("damage" in parsed) {
    return parsed.damage;
  }
  const { value } = parsed;
  return isRecording(value)
    ? value
    : damageOf(folder, RECORDING_FILE, "does not say what was recorded");
}

/** Reads a file of a recording's folder; what is wrong with it is one line. */
export function readRecordedJson(
  folder: string,
  file: string,
): { readonly value: unknown } | { readonly damage: string } {
  let text: string;
  try {
    text = readFileSync(join(folder, file), "utf8");
  } catch (error) {
    return { damage: damageOf(folder, file, `cannot be read${codeOf(error)}`) };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Where in the file does not matter: nobody mends it by hand.
    return { damage: damageOf(folder, file, "is cut off or no JSON") };
  }
}

/** What is wrong with a recording, where, and what to do. */
export function damageOf(folder: string, file: string, what: string): string {
  return `${join(folder, file)} ${what}: delete ${folder} and record again.`;
}

function isRecording(value: unknown): value is Recording {
  return (
    isRecord(value) &&
    [value.consumer, value.provider, value.description, value.fingerprint].every(
      (one) => typeof one === "string",
    )
  );
}

function codeOf(error: unknown): string {
  return isRecord(error) && "code" in error ? ` (${error.code})` : "";
}
