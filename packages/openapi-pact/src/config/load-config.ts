import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isRecord } from "../document/located.js";
import type { Config } from "./config.js";

/** Where the config lies unless somebody says otherwise. */
const DEFAULT_FILE = "openapi-pact.config.ts";

/** Loads a config file by Node's own means; TypeScript needs a Node that strips types (22.18, or 23.6 and later). */
export async function loadConfig(file: string = DEFAULT_FILE): Promise<Config> {
  const path = resolve(file);
  if (!existsSync(path)) {
    throw new Error(`There is no ${path}: run this where the config is, or name it with --config.`);
  }
  if (/\.[cm]?ts$/.test(path) && !process.features.typescript) {
    throw new Error(
      `Node ${process.versions.node} cannot read ${path}: take Node 22.18 or later, or write it in JavaScript.`,
    );
  }
  const loaded = await load(path);
  if (!isConfig(loaded.default)) {
    throw new Error(
      `${path} exports no config: \`export default defineConfig({ services: { … } })\`.`,
    );
  }
  const { services } = loaded.default;
  if (Object.keys(services).length === 0) {
    throw new Error(`${path} has no services: there would be nothing to do.`);
  }
  for (const [name, service] of Object.entries(services)) {
    const lacks = NEEDED.filter((key) => !isRecord(service) || service[key] === undefined);
    if (lacks.length > 0) {
      throw new Error(`${path}: the service ${name} lacks ${lacks.join(", ")}.`);
    }
  }
  refuseSharedPacts(loaded.default, path);
  return loaded.default;
}

/** Each service would overwrite what the other has recorded. */
function refuseSharedPacts({ services }: Config, path: string): void {
  const seen = new Map<string, string>();
  for (const [name, { committed }] of Object.entries(services)) {
    const other = seen.get(String(committed));
    if (other !== undefined) {
      throw new Error(
        `${path}: the services ${other} and ${name} both commit their pact to ${committed}: give each a file of its own.`,
      );
    }
    seen.set(String(committed), name);
  }
}

async function load(path: string): Promise<{ readonly default?: unknown }> {
  try {
    return await import(pathToFileURL(path).href);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Cannot load ${path}: ${message.split("\n", 1)[0]}`, { cause });
  }
}

/** A config in JavaScript may leave out what the types ask for. */
const NEEDED = ["pact", "spec", "recorded", "committed", "provider"];

/** What is inside was typed by `defineConfig`. */
function isConfig(value: unknown): value is Config {
  return isRecord(value) && isRecord(value.services);
}
