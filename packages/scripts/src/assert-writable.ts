import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { StartError } from "./start-error.ts";

/** Tries the folder rather than asking for its permissions, which say nothing of a read-only disk. */
export async function assertWritable(folder: string): Promise<void> {
  try {
    await rm(await mkdtemp(join(folder, ".writable-")), { recursive: true });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? error.code : error;
    throw new StartError(
      `${folder} cannot be written to (${reason}); clone into a folder of your own`,
    );
  }
}
