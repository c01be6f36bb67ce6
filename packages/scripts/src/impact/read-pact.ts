import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Pact } from "openapi-pact";
import { ImpactError } from "./impact-error.ts";
import type { Service } from "./list-services.ts";

interface WithPact {
  readonly exports?: { readonly "./pact"?: { readonly import?: string } };
}

/** The table of interactions that a service's package was last built with. */
export function readPact(root: string, { name }: Service): Pact {
  const folder = join(root, "packages", name);
  // npm's format, of which the interface names what is used.
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as WithPact;
  const entry = manifest.exports?.["./pact"]?.import;
  if (entry === undefined) {
    throw new ImpactError(`packages/${name}/package.json: exports no "./pact" to import`);
  }
  if (!existsSync(join(folder, entry))) {
    throw new ImpactError(
      `packages/${name} is not built, so its interactions are unknown; run \`pnpm build\``,
    );
  }
  const module: object = createRequire(import.meta.url)(join(folder, entry));
  const pact = Object.values(module).find(isPact);
  if (pact === undefined) {
    throw new ImpactError(`packages/${name}: "./pact" exports no table of interactions`);
  }
  return pact;
}

function isPact(value: unknown): value is Pact {
  return typeof value === "object" && value !== null && "interactions" in value;
}
