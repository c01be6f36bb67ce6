import { existsSync, type FSWatcher, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../run.ts";

/** What has changed since it was last looked at. */
export interface Changes {
  /** Services whose document was saved. */
  readonly specs: ReadonlySet<string>;
  /** Services whose own files were saved. */
  readonly sources: ReadonlySet<string>;
  readonly sandbox: boolean;
}

/** Editors save in several steps; this many milliseconds without another are taken for the last. */
const QUIET_MS = 60;

/** Tells `onChange` of saved documents and sources, once for each pause; answers the way to stop. */
export async function watchWorkspace(
  services: readonly string[],
  onChange: (changes: Changes) => void,
): Promise<() => void> {
  const specs = new Set<string>();
  const sources = new Set<string>();
  let sandbox = false;
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    onChange({ specs: new Set(specs), sources: new Set(sources), sandbox });
    specs.clear();
    sources.clear();
    sandbox = false;
  };
  const noted = (note: () => void) => {
    note();
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET_MS);
  };
  const watchers: FSWatcher[] = [];
  const on = (folder: string, pattern: RegExp, note: (file: string) => void, recursive = false) => {
    const path = join(ROOT, folder);
    if (existsSync(path)) {
      watchers.push(
        watch(path, { recursive }, (_, file) => {
          if (file !== null && pattern.test(file)) {
            noted(() => note(file));
          }
        }),
      );
    }
  };
  on("specs", /\.ya?ml$/, (file) => {
    const name = file.replace(/\.ya?ml$/, "");
    // What all of them may refer to concerns all of them.
    addAll(specs, services.includes(name) ? [name] : services);
  });
  for (const folder of await folders("specs")) {
    on(`specs/${folder}`, /\.ya?ml$/, () => addAll(specs, services));
  }
  for (const service of services) {
    on(`packages/${service}/src`, /\.ts$/, () => sources.add(service));
    on(`packages/${service}/pact`, /\.ts$/, () => sources.add(service));
  }
  on(
    "packages/sandbox/src",
    /\.ts$/,
    () => {
      sandbox = true;
    },
    true,
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) {
      watcher.close();
    }
  };
}

function addAll(to: Set<string>, names: readonly string[]): void {
  for (const name of names) {
    to.add(name);
  }
}

async function folders(path: string): Promise<readonly string[]> {
  const entries = await readdir(join(ROOT, path), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
