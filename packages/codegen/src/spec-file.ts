import { createHash } from "node:crypto";
import { banner } from "./banner.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { OpenApiDocument, Server } from "./document.ts";
import { SpecError } from "./spec-error.ts";
import { withoutProse } from "./without-prose.ts";

/** `spec.ts`: which document the package was generated from, and where its service lives. */
export function specFile(document: OpenApiDocument): string {
  const sha256 = createHash("sha256")
    .update(canonicalJson(withoutProse(document)))
    .digest("hex");
  return `${banner(document)}
/** The document this package was generated from; \`sha256\` is taken over its canonical JSON, prose left out. */
export const spec = {
  title: ${JSON.stringify(document.info.title)},
  version: ${JSON.stringify(document.info.version)},
  sha256: "${sha256}",
  basePath: ${JSON.stringify(basePath(document))},
} as const;
`;
}

/** Environments differ by host alone; the path in front of every operation is the service's own. */
function basePath(document: OpenApiDocument): string {
  const paths = (document.servers ?? []).map(pathOf);
  const [first, ...others] = new Set(paths);
  if (others.length > 0) {
    throw new SpecError(
      `servers: paths differ between environments (${[first, ...others].join(", ")})`,
    );
  }
  return first ?? "";
}

/** A relative address is relative to wherever the document lies, so that its path is all there is. */
function pathOf({ url, variables = {} }: Server): string {
  const filled = url.replace(/\{([^}]+)\}/g, (_, name: string) => variables[name]?.default ?? name);
  if (!URL.canParse(filled, ANYWHERE)) {
    throw new SpecError(`servers: "${url}" is no address; write it as https://…, or as a path`);
  }
  return new URL(filled, ANYWHERE).pathname.replace(/\/$/, "");
}

const ANYWHERE = "https://document.invalid/";
