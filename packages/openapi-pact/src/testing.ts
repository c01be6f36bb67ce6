import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { callPetShop } from "./fixtures/petstore/pet-client.js";
import { petPact } from "./fixtures/petstore/pet-pact.js";
import { mergeRecorded } from "./recording/merge-recorded.js";
import { type RecordOptions, recordTests } from "./recording/record-tests.js";

/** The document of the pet shop. */
export const PETSTORE: URL = new URL("./fixtures/petstore/petstore.yaml", import.meta.url);

/** An empty folder of one's own, and what removes it. */
export function temporaryFolder(): { readonly url: URL; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "openapi-pact-"));
  return {
    url: pathToFileURL(`${path}/`),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Declares the recording tests and hands them over by name instead of running them. */
export function recordingTests(
  out: URL,
  options: Partial<RecordOptions> = {},
): ReadonlyMap<string, () => Promise<void>> {
  const tests = new Map<string, () => Promise<void>>();
  recordTests({
    test: (name, run) => tests.set(name, run),
    pact: petPact,
    spec: PETSTORE,
    out,
    call: callPetShop,
    ...options,
  });
  return tests;
}

/** Records the pet shop's pact and writes the merged file. */
export async function recordPetShop(out: URL, committed: URL): Promise<void> {
  for (const run of recordingTests(out).values()) {
    await run();
  }
  const { text, problems } = await mergeRecorded({ pact: petPact, spec: PETSTORE, recorded: out });
  if (text === undefined) {
    throw new Error(problems.join("\n"));
  }
  writeFileSync(fileURLToPath(committed), text);
}

/** The text of a file. */
export function textOf(url: URL): string {
  return readFileSync(fileURLToPath(url), "utf8");
}
