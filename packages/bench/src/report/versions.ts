import { readFile } from "node:fs/promises";

interface Manifest {
  readonly version: string;
  readonly dependencies?: { readonly [name: string]: string };
}

/** What is installed of each pinned dependency, by name; this workspace's own packages are left out. */
export async function installedVersions(): Promise<ReadonlyMap<string, string>> {
  const { dependencies = {} } = await manifest("package.json");
  const names = Object.keys(dependencies).filter(
    (name) => !dependencies[name]?.startsWith("link:"),
  );
  const versions = await Promise.all(
    names.map(async (name) => {
      const { version } = await manifest(`node_modules/${name}/package.json`);
      return [name, version] as const;
    }),
  );
  return new Map(versions);
}

async function manifest(path: string): Promise<Manifest> {
  // npm's format, of which the interface names what is used.
  return JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), "utf8")) as Manifest;
}
