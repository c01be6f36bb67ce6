import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { serviceFiles } from "./service-files.ts";
import { shownPath } from "./shown-path.ts";
import { SpecError } from "./spec-error.ts";

/** A service, where its document lies and where its generated code goes. */
export interface Service {
  readonly name: string;
  readonly spec: string;
  readonly target: string;
}

/** What came of one service. `failed` carries one line; its files stay as they were. */
export type Outcome =
  | { readonly service: string; readonly state: "fresh" }
  | { readonly service: string; readonly state: "stale"; readonly files: readonly string[] }
  | { readonly service: string; readonly state: "failed"; readonly reason: string };

/** Generates every service in one process; with `check` it only compares and writes nothing. */
export async function generate(
  services: readonly Service[],
  options: { readonly check: boolean },
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  // One after another: the work is the processor's, and the order of messages stays the same.
  for (const service of services) {
    outcomes.push(await generateService(service, options.check));
  }
  return outcomes;
}

async function generateService({ name, spec, target }: Service, check: boolean): Promise<Outcome> {
  try {
    const wanted = await serviceFiles(spec);
    const files = await differences(wanted, target);
    if (files.length === 0) {
      return { service: name, state: "fresh" };
    }
    if (!check) {
      await replace(wanted, target);
    }
    return { service: name, state: "stale", files };
  } catch (error) {
    // Whatever a spec does to a library below, the other services are still looked at.
    return { service: name, state: "failed", reason: reasonOf(error, spec) };
  }
}

function reasonOf(error: unknown, spec: string): string {
  const { message } = error instanceof Error ? error : new Error(String(error));
  const line = message.replace(/\s+/g, " ").trim();
  return error instanceof SpecError ? line : `${shownPath(spec)}: ${line}`;
}

/** Names of files that are missing, differ, or should not be there. */
async function differences(wanted: ReadonlyMap<string, string>, target: string): Promise<string[]> {
  const present = await readdir(target).catch(() => []);
  const names = [...new Set([...wanted.keys(), ...present])].sort();
  const differs = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(target, name), "utf8").catch(() => undefined);
      return text !== wanted.get(name);
    }),
  );
  return names.filter((_, index) => differs[index]);
}

/** Written beside and then swapped, so that a stop half-way leaves the former files or all the new ones. */
async function replace(wanted: ReadonlyMap<string, string>, target: string): Promise<void> {
  const fresh = `${target}.new`;
  const former = `${target}.old`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await Promise.all([...wanted].map(([name, text]) => writeFile(join(fresh, name), text)));
  await rm(former, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await rename(target, former);
  await rename(fresh, target);
  await rm(former, { recursive: true, force: true });
}
