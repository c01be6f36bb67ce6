import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../../..");
const LEFT_OUT = new Set([
  ".git",
  ".turbo",
  ".pact",
  "reports",
  "docs",
  "fixtures",
  "node_modules",
]);

/** A copy of this workspace in a folder of its own, built as this one is, whose packages see each other. */
export interface WorkspaceCopy {
  readonly root: string;
  /** Makes a package (`..` for the root) see what its manifest names; again after the manifest has changed. */
  readonly link: (name: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Copies the workspace. Its packages must have been built. */
export async function workspaceCopy(): Promise<WorkspaceCopy> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "workspace-")));
  await cp(ROOT, root, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  const link = (name: string) => linkPackage(root, name);
  for (const name of ["..", ...(await readdir(join(root, "packages")))]) {
    await link(name);
  }
  await symlink(join(ROOT, "node_modules/.bin"), join(root, "node_modules/.bin"));
  return { root, link, remove: () => rm(root, { recursive: true }) };
}

async function linkPackage(root: string, name: string): Promise<void> {
  const folder = join(root, "packages", name);
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = manifest;
  for (const needed of Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies })) {
    const link = join(folder, "node_modules", needed);
    await rm(link, { force: true });
    const target = await targetOf(root, name, needed);
    if (target !== undefined) {
      await mkdir(dirname(link), { recursive: true });
      await symlink(target, link);
    }
  }
}

/** Our own packages are the copy's, all others those that are installed here. */
async function targetOf(root: string, name: string, needed: string): Promise<string | undefined> {
  if (needed.startsWith("@entur-clients/") || needed === "openapi-pact") {
    return join(root, "packages", basename(needed));
  }
  for (const owner of [name, "orders"]) {
    const found = join(ROOT, "packages", owner, "node_modules", needed);
    const target = await realpath(found).catch(() => undefined);
    if (target !== undefined) {
      return target;
    }
  }
  // A package outside the workspace, such as the bench, is not installed.
  return undefined;
}
