import type { Pact } from "../table/pact.js";
import { completeProvider } from "./complete-provider.js";
import type { Provider } from "./provider.js";
import type { OpenProvider, ProviderSource } from "./provider-source.js";
import { startProvider } from "./start-provider.js";
import { urlProvider } from "./url-provider.js";

/** Opens a provider, wherever it is. */
export async function openProvider(source: ProviderSource, pact: Pact): Promise<Provider> {
  if (typeof source === "function") {
    return completeProvider(await opened(source));
  }
  const names = pact.interactions.flatMap(({ states }) => states.map(({ name }) => name));
  return "command" in source ? startProvider(source, names) : urlProvider(source, names);
}

async function opened(source: OpenProvider): Promise<Provider> {
  try {
    return await source();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The provider did not open: ${message}`, { cause });
  }
}

/** Whether there can be several of the provider side by side, each in a state of its own. */
export function isRepeatable(source: ProviderSource): boolean {
  return typeof source === "function";
}
