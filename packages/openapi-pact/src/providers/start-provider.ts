import { setTimeout as pause } from "node:timers/promises";
import { ChildCommand } from "./child-command.js";
import { isListening } from "./is-listening.js";
import type { Provider } from "./provider.js";
import { ProviderGoneError } from "./provider-gone-error.js";
import type { CommandProvider } from "./provider-source.js";
import { urlProvider } from "./url-provider.js";

/** Starts a provider and waits until it is ready. One that ends early, is late, or finds its port taken is one line. */
export async function startProvider(
  source: CommandProvider,
  stateNames: readonly string[],
): Promise<Provider> {
  const { ready, url = new URL(ready).origin, timeoutMs = 30_000 } = source;
  const provider = urlProvider({ ...source, url }, stateNames);
  if (await isListening(ready)) {
    throw new Error(
      `The port of ${new URL(ready).origin} is taken before the provider starts: stop what listens there.`,
    );
  }
  const child = new ChildCommand(source);
  try {
    await untilReady(child, ready, timeoutMs);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return {
    ...provider,
    fetch: (request) => provider.fetch(request).catch((error: Error) => explain(error, child)),
    close: () => child.stop(),
  };
}

async function untilReady(child: ChildCommand, ready: string, timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    if (child.ending !== undefined) {
      throw new Error(`The provider ended before it was ready (${child.ending}).`);
    }
    const left = AbortSignal.timeout(Math.max(1, Math.ceil(deadline - performance.now())));
    if (await answers(ready, left)) {
      return;
    }
    await pause(25);
  }
  throw new Error(
    `The provider did not answer at ${ready} within ${timeoutMs} ms: raise timeoutMs, or mend its start.`,
  );
}

async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, { signal });
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Not yet: whoever waits knows for how long.
    return false;
  }
}

/** A connection breaks a moment before the process behind it has ended. */
async function explain(error: Error, child: ChildCommand): Promise<never> {
  if (error instanceof ProviderGoneError) {
    await Promise.race([child.ended, pause(1000)]);
    if (child.ending !== undefined) {
      throw new ProviderGoneError(`The provider ended half-way (${child.ending})`, {
        cause: error,
      });
    }
  }
  throw error;
}
