import { mkdir, mkdtemp, readFile, realpath, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pool } from "./pool.ts";
import { PUBLISHED, type Published } from "./published.ts";
import { ROOT, run } from "./run.ts";

/** A package as a registry would get it. */
export interface Packed extends Published {
  readonly tarball: string;
  /** Where it is installed for the consumers. */
  readonly installed: string;
}

/** A consumer outside the workspace, which sees the packed packages and nothing else. */
export interface Consumer {
  readonly folder: string;
  readonly packages: readonly Packed[];
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Packs every published package and lays it out as an install would; needs everything built. */
export async function packAll(): Promise<Consumer> {
  // The real path: compilers and browsers must not see a folder under two names.
  const folder = await realpath(await mkdtemp(join(tmpdir(), "entur-consumer-")));
  const packages = await pool(
    2,
    PUBLISHED.map((published) => () => packOne(folder, published)),
  );
  await pool(
    2,
    packages.map((packed) => () => linkDependencies(folder, packed)),
  );
  return { folder, packages };
}

async function packOne(folder: string, published: Published): Promise<Packed> {
  const output = await run("pnpm", ["pack", "--json", "--pack-destination", folder], {
    cwd: join(ROOT, "packages", published.folder),
  });
  // pnpm's format, of which the type names what is used.
  const { filename } = JSON.parse(output) as { filename: string };
  const installed = join(folder, "node_modules", published.name);
  await mkdir(installed, { recursive: true });
  await run("tar", ["-xzf", filename, "-C", installed, "--strip-components=1"], { cwd: folder });
  return { ...published, tarball: filename, installed };
}

/** What a package declares is there, and what it only happens to find in the workspace is not. */
async function linkDependencies(folder: string, { folder: source, installed }: Packed) {
  // npm's format, of which the interface names what is used.
  const manifest = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as Manifest;
  const foreign = Object.keys(manifest.dependencies ?? {}).filter(
    (name) => !PUBLISHED.some((published) => published.name === name),
  );
  for (const name of foreign) {
    await link(join(ROOT, "packages", source, "node_modules", name), folder, name);
  }
}

/** Puts a package that is installed elsewhere into the consumer's node_modules. */
export async function link(from: string, folder: string, name: string): Promise<void> {
  const to = join(folder, "node_modules", name);
  await mkdir(dirname(to), { recursive: true });
  await symlink(await realpath(from), to).catch((error: NodeJS.ErrnoException) => {
    // Two packages may share a dependency.
    if (error.code !== "EEXIST") throw error;
  });
}
