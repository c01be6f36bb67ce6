import { isRecord } from "../document/located.js";
import type { Provider } from "./provider.js";

const METHODS = ["reset", "token", "close"] as const;

/** The provider, if it has all that one needs: written in JavaScript, it would else fail wherever that is first asked for. */
export async function completeProvider(provider: Provider): Promise<Provider> {
  const opened: unknown = provider;
  const parts = isRecord(opened) ? opened : {};
  const lacks = [
    ...(typeof parts.fetch === "function" ? [] : ["fetch"]),
    ...(isRecord(parts.states) ? [] : ["states"]),
    ...METHODS.filter((name) => typeof parts[name] !== "function"),
  ];
  if (lacks.length === 0) {
    return provider;
  }
  if (!lacks.includes("close")) {
    await provider.close();
  }
  throw new Error(
    `The provider lacks ${lacks.join(", ")}: return an object that has each of fetch, states, reset, token and close.`,
  );
}
