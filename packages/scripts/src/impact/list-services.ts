import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ImpactError } from "./impact-error.ts";
import type { Manifest } from "./manifest-at.ts";

/** A service with its package. */
export interface Service {
  readonly name: string;
  readonly packageName: string;
  readonly version: string;
  /** The path of its document. */
  readonly spec: string;
}

/** The services of a workspace; with names, those alone, in the order given. */
export function listServices(root: string, names: readonly string[]): readonly Service[] {
  const known = existsSync(join(root, "specs")) ? specsIn(join(root, "specs")) : [];
  const orphan = generatedIn(join(root, "packages")).find((name) => !known.includes(name));
  if (orphan !== undefined) {
    throw new ImpactError(
      `packages/${orphan} was generated from specs/${orphan}.yaml, which is gone; bring it back, or remove the package`,
    );
  }
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new ImpactError(`There is no specs/${unknown}.yaml; there is ${known.join(", ")}.`);
  }
  return (names.length > 0 ? names : known).map((name) => serviceAt(root, name));
}

function specsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml") && file !== "sources.yaml")
    .map((file) => basename(file, ".yaml"))
    .sort();
}

/** The packages that were generated from a document. */
function generatedIn(folder: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(join(folder, name, "src/generated/spec.ts")))
    : [];
}

function serviceAt(root: string, name: string): Service {
  const manifest = join(root, "packages", name, "package.json");
  if (!existsSync(manifest)) {
    throw new ImpactError(
      `specs/${name}.yaml has no package: packages/${name}/package.json is missing`,
    );
  }
  // npm's format, of which the interface names what is used.
  const { name: packageName, version } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
  return { name, packageName, version, spec: join(root, "specs", `${name}.yaml`) };
}
