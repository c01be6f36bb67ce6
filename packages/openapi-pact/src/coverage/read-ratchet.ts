import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isRatchet, type Ratchet } from "./ratchet.js";

/** Reads the ratchet; undefined where there is none yet. Anything else in its place throws. */
export function readRatchet(url: URL): Ratchet | undefined {
  const path = fileURLToPath(url);
  const text = textOf(path);
  if (text === undefined) {
    return undefined;
  }
  const parsed = parse(text);
  if (!isRatchet(parsed)) {
    throw new Error(
      `${path} is no ratchet: restore it, or remove it and run \`openapi-pact coverage --write\`.`,
    );
  }
  return parsed;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return undefined;
    }
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no ratchet either.
    return undefined;
  }
}
