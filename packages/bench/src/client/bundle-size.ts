import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface BundleSize {
  readonly name: string;
  /** Bytes, minified. */
  readonly minified: number;
  /** The same under gzip -9. */
  readonly gzip: number;
  readonly brotli: number;
}

/** Bundle of one typed GET → the file beside this one that makes it. */
const BUNDLES = {
  "ours, every layer": "ours",
  "ours, every layer + fromEnv, logTo, collect and the error guards": "ours-with-all-exports",
  "openapi-fetch": "openapi-fetch",
  "hey-api": "hey-api",
  ofetch: "ofetch",
  ky: "ky",
  "@azure-rest/core-client": "azure-rest",
  axios: "axios",
  openai: "openai",
} as const;

/** What a browser would load, for each client. */
export function measureBundles(): Promise<readonly BundleSize[]> {
  return Promise.all(Object.entries(BUNDLES).map(([name, file]) => sizeOf(name, file)));
}

async function sizeOf(name: string, file: string): Promise<BundleSize> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/bundles/${file}.ts`],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    write: false,
    logLevel: "error",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    name,
    minified: code.byteLength,
    gzip: gzipSync(code, { level: 9 }).byteLength,
    brotli: brotliCompressSync(code).byteLength,
  };
}
