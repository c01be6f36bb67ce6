import { globSync } from "node:fs";
import { join } from "node:path";

/** A package that users install, and how it may be consumed. */
export interface Published {
  readonly name: string;
  /** Below packages/. */
  readonly folder: string;
  /** Subpaths that are ES modules only, with the reason; `.` is the root. */
  readonly esmOnly: Readonly<Record<string, string>>;
}

const KIT_REASON = "for Node >= 22.12, which can require ES modules";
const SANDBOX_REASON = "for Node >= 24, which can require ES modules";

/** Every client of a service: a package with generated code. */
const SERVICES = globSync("*/src/generated", { cwd: join(import.meta.dirname, "../..") })
  .map((path) => path.split(/[\\/]/, 1).join(""))
  .sort();

/** Every published package. */
export const PUBLISHED: readonly Published[] = [
  { name: "@entur-clients/core", folder: "core", esmOnly: {} },
  ...SERVICES.map((folder) => ({
    name: `@entur-clients/${folder}`,
    folder,
    esmOnly: { "./pact": `used with openapi-pact, which is ${KIT_REASON}` },
  })),
  {
    name: "openapi-pact",
    folder: "openapi-pact",
    esmOnly: {
      ".": KIT_REASON,
      "./coverage": KIT_REASON,
      "./impact": KIT_REASON,
      "./record": KIT_REASON,
      "./verify": KIT_REASON,
    },
  },
  { name: "@entur-clients/sandbox", folder: "sandbox", esmOnly: { ".": SANDBOX_REASON } },
];
