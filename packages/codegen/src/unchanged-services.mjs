// @ts-check
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../..");
const SEEN = "packages/codegen/node_modules/.cache/generated.json";

/**
 * The services, if nothing that generation reads or writes has changed since all of them were seen to be up to date.
 * @returns {readonly string[] | undefined}
 */
export function unchangedServices(root = ROOT) {
  try {
    const seen = JSON.parse(readFileSync(join(root, SEEN), "utf8"));
    return seen.fingerprint === fingerprint(root) ? seen.services : undefined;
  } catch {
    // Never seen, or not to be read: then it is generated, which says what is wrong.
    return undefined;
  }
}

/**
 * Remembers that these services, all there are, are up to date.
 * @param {readonly string[]} services
 */
export function rememberUnchanged(services, root = ROOT) {
  mkdirSync(dirname(join(root, SEEN)), { recursive: true });
  writeFileSync(join(root, SEEN), JSON.stringify({ fingerprint: fingerprint(root), services }));
}

/** Makes the next run generate. */
export function forgetUnchanged(root = ROOT) {
  rmSync(join(root, SEEN), { force: true });
}

/**
 * Of the documents, the generator, the versions of what it uses, and what it wrote: names and contents.
 * @param {string} root
 */
function fingerprint(root) {
  const hash = createHash("sha256").update(process.version);
  const generated = readdirSync(join(root, "packages")).map(
    (name) => `packages/${name}/src/generated`,
  );
  for (const folder of ["specs", "packages/codegen/src", ...generated]) {
    for (const file of files(join(root, folder))) {
      hash.update(`\0${file}\0`).update(readFileSync(file));
    }
  }
  return hash.update(readFileSync(join(root, "pnpm-lock.yaml"))).digest("hex");
}

/**
 * @param {string} folder
 * @returns {readonly string[]}
 */
function files(folder) {
  return entries(folder).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** @param {string} folder */
function entries(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A package without generated code has nothing to compare.
    return [];
  }
}
