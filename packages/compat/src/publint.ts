import { readFile } from "node:fs/promises";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { Packed } from "./pack.ts";

/** publint finds nothing at all, suggestions included, in what would be published. */
export function publintCheck({ name, tarball }: Packed): Promise<Outcome> {
  return outcomeOf(name, async () => {
    const bytes = new Uint8Array(await readFile(tarball));
    const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
    if (messages.length > 0) {
      throw new Error(messages.map((message) => formatMessage(message, pkg)).join("\n"));
    }
  });
}
