import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/** Modules of this process that are loaded anew when their files have changed. */
export interface ReloadableModules {
  /**
   * Loads `boundary` and the changed modules below it anew, while all others stay; answers what it exports now. Undefined
   * where something changed that others than `boundary` stand on: that takes a new process.
   */
  readonly reload: (boundary: string) => Promise<unknown>;
}

/** What is known of a loaded module. */
interface Known {
  readonly importers: Set<string>;
  hash: string;
  /** Zero as it was loaded first. A module with another address is another module. */
  version: number;
}

/** Takes note of every module loaded from now on whose address `isOurs`. */
export function reloadableModules(isOurs: (url: string) => boolean): ReloadableModules {
  const modules = new Map<string, Known>();
  const known = (url: string): Known => {
    const found = modules.get(url) ?? { importers: new Set(), hash: "", version: 0 };
    modules.set(url, found);
    return found;
  };
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      if (!isOurs(found.url)) {
        return found;
      }
      const { importers, version } = known(found.url);
      importers.add(plain(context.parentURL ?? ""));
      return version === 0 ? found : { ...found, url: `${found.url}?${version}` };
    },
    load: (url, context, next) => {
      const loaded = next(url, context);
      if (isOurs(plain(url))) {
        known(plain(url)).hash = hashOf(loaded.source);
      }
      return loaded;
    },
  });
  return {
    reload: (boundary) => {
      const changed = [...modules.keys()].filter((url) => hashAt(url) !== modules.get(url)?.hash);
      const affected = above(changed, boundary, modules);
      if (affected === undefined) {
        return Promise.resolve(undefined);
      }
      for (const url of [...affected, boundary]) {
        known(url).version += 1;
      }
      return import(boundary);
    },
  };
}

/** The modules and whoever imports them, up to the boundary; undefined where another way leads out of what is ours. */
function above(
  changed: readonly string[],
  boundary: string,
  modules: ReadonlyMap<string, Known>,
): ReadonlySet<string> | undefined {
  const affected = new Set<string>();
  const next = changed.filter((url) => url !== boundary);
  for (let url = next.pop(); url !== undefined; url = next.pop()) {
    const importers = modules.get(url)?.importers;
    if (importers === undefined) {
      return undefined;
    }
    affected.add(url);
    next.push(...[...importers].filter((one) => one !== boundary && !affected.has(one)));
  }
  return affected;
}

function plain(url: string): string {
  return url.split("?", 1).join("");
}

function hashAt(url: string): string | undefined {
  try {
    return hashOf(readFileSync(fileURLToPath(url)));
  } catch {
    // A file that is gone differs from what it was.
    return undefined;
  }
}

function hashOf(source: string | NodeJS.TypedArray | ArrayBuffer | null | undefined): string {
  const bytes = source instanceof ArrayBuffer ? new Uint8Array(source) : (source ?? "");
  return createHash("sha256").update(bytes).digest("hex");
}
