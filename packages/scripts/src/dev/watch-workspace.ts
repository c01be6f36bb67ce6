import { existsSync, watch } from "node:fs";
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
  let noted: Noted = nothing();
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    const changes = noted;
    noted = nothing();
    onChange(changes);
  };
  const watchers = (await watchedFolders(services)).map(({ folder, files, recursive, note }) =>
    watch(join(ROOT, folder), { recursive: recursive ?? false }, (_, file) => {
      if (file !== null && files.test(file)) {
        note(noted, file);
        clearTimeout(timer);
        timer = setTimeout(tell, QUIET_MS);
      }
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) {
      watcher.close();
    }
  };
}

/** Changes, as they come in. */
interface Noted extends Changes {
  readonly specs: Set<string>;
  readonly sources: Set<string>;
  sandbox: boolean;
}

function nothing(): Noted {
  return { specs: new Set(), sources: new Set(), sandbox: false };
}

/** A folder, which of its files are looked at, and what a saved one changes. */
interface Watched {
  readonly folder: string;
  readonly files: RegExp;
  readonly recursive?: boolean;
  readonly note: (noted: Noted, file: string) => void;
}

const DOCUMENT = /\.ya?ml$/;
const SOURCE = /\.ts$/;

async function watchedFolders(services: readonly string[]): Promise<readonly Watched[]> {
  const specs = (folder: string, changed: (file: string) => readonly string[]): Watched => ({
    folder,
    files: DOCUMENT,
    note: (noted, file) => addAll(noted.specs, changed(file)),
  });
  // What all of them may refer to concerns all of them.
  const servicesOf = (file: string) => {
    const name = file.replace(DOCUMENT, "");
    return services.includes(name) ? [name] : services;
  };
  const sources = services.flatMap((service) =>
    ["src", "pact"].map((part) => ({
      folder: `packages/${service}/${part}`,
      files: SOURCE,
      note: (noted: Noted) => addAll(noted.sources, [service]),
    })),
  );
  const sandbox: Watched = {
    folder: "packages/sandbox/src",
    files: SOURCE,
    recursive: true,
    note: (noted) => {
      noted.sandbox = true;
    },
  };
  const shared = (await folders("specs")).map((folder) => specs(`specs/${folder}`, () => services));
  const all = [specs("specs", servicesOf), ...shared, ...sources, sandbox];
  return all.filter(({ folder }) => existsSync(join(ROOT, folder)));
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
