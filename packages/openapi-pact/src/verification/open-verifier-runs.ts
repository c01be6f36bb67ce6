import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ServiceConfig } from "../config/config.js";
import { isRepeatable, openProvider } from "../providers/open-provider.js";
import type { Provider } from "../providers/provider.js";
import { pactParts } from "./pact-parts.js";
import { VerifierRun } from "./verifier-run.js";

/**
 * Opens the runs of a pact one by one, each with a provider of its own; the pact files go into `folder`. `wrap` may put
 * something around the provider.
 */
export async function* openVerifierRuns<P extends Provider>(
  text: string,
  { pact, provider, timeoutMs }: ServiceConfig,
  folder: string,
  wrap: (opened: Provider) => P,
): AsyncGenerator<{ readonly run: VerifierRun; readonly wrapped: P }> {
  // A provider there is one of can be in the state of one interaction at a time.
  const longest = isRepeatable(provider) ? undefined : Number.POSITIVE_INFINITY;
  for (const part of pactParts(text, longest)) {
    const pactFile = join(folder, `${randomUUID()}.json`);
    writeFileSync(pactFile, part);
    const wrapped = wrap(await openProvider(provider, pact));
    yield { run: await VerifierRun.open({ pactFile }, wrapped, timeoutMs), wrapped };
  }
}
