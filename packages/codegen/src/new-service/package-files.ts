import { clientFile, clientTestFile, clientTypeTestFile } from "./client-files.ts";
import { indexFile } from "./index-file.ts";
import { FROM_CORE, type Names } from "./names.ts";
import type { NewSpec } from "./read-spec.ts";
import { readmeFile } from "./readme-file.ts";

/** A service's package but for its generated code and its pact: file name → text. */
export function packageFiles(names: Names, spec: NewSpec): ReadonlyMap<string, string> {
  const { title } = spec.document.info;
  return new Map([
    ["package.json", json(manifest(names, title))],
    ["tsconfig.json", json(TSCONFIG)],
    ["tsconfig.cjs.json", json({ extends: "../../tsconfig.cjs.json" })],
    ["tsconfig.esm.json", json({ extends: "../../tsconfig.esm.json" })],
    ["vitest.config.ts", 'export { unitTests as default } from "../../vitest.shared.js";\n'],
    ["README.md", readmeFile(names, spec)],
    ["src/client.ts", clientFile(names, title)],
    ["src/client.test.ts", clientTestFile(names)],
    ["src/client.test-d.ts", clientTypeTestFile(names)],
    ["src/index.ts", indexFile(names, spec, FROM_CORE)],
  ]);
}

const TSCONFIG = {
  extends: "../../tsconfig.base.json",
  compilerOptions: { noEmit: true },
  include: ["src", "pact", "*.config.ts"],
};

function manifest({ kebab }: Names, title: string): object {
  const both = (path: string) => ({ import: `./dist/esm/${path}`, require: `./dist/cjs/${path}` });
  return {
    name: `@entur-clients/${kebab}`,
    version: "0.0.0",
    description: `Typed client for ${title}`,
    license: "MIT",
    type: "module",
    sideEffects: false,
    exports: {
      ".": both("src/index.js"),
      "./validators": both("src/generated/validators.js"),
      "./pact": { import: "./dist/esm/pact/interactions.js" },
    },
    files: ["dist", "pact/*.json"],
    scripts: {
      build: "entur-build",
      test: "vitest run",
      typecheck: "tsc --noEmit && tsc -p tsconfig.esm.json --noEmit",
    },
    dependencies: { "@entur-clients/core": "workspace:*" },
    devDependencies: {
      "@entur-clients/codegen": "workspace:*",
      "@entur-clients/recording": "workspace:*",
      "@types/node": "catalog:",
      "openapi-fetch": "catalog:",
      "openapi-pact": "workspace:*",
      typescript: "catalog:",
      vitest: "catalog:",
    },
    peerDependencies: { "openapi-pact": "workspace:*" },
    peerDependenciesMeta: { "openapi-pact": { optional: true } },
    engines: { node: ">=20.19" },
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
