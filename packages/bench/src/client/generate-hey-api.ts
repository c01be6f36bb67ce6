import { rm, writeFile } from "node:fs/promises";
import { createClient } from "@hey-api/openapi-ts";
import { SERVICES } from "./calls.ts";
import { BENCH, SPECS, WORK } from "./folders.ts";
import { runTsc } from "./run-tsc.ts";

const FOLDER = `${WORK}/hey-api`;

/** hey-api's clients of our specs, compiled as a package would publish them: JavaScript and declarations. */
export async function generateHeyApi(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  for (const service of SERVICES) {
    await createClient({
      input: `${SPECS}/${service}.yaml`,
      output: { path: `${FOLDER}/src/${service}`, module: { extension: ".js" } },
      plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
      logs: { level: "silent", file: false },
    });
  }
  await writeFile(`${FOLDER}/tsconfig.json`, JSON.stringify(TSCONFIG));
  await runTsc("typescript", ["-p", FOLDER], BENCH);
}

const TSCONFIG = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: [],
    strict: true,
    skipLibCheck: true,
    declaration: true,
    rootDir: "src",
    outDir: "dist",
  },
  include: ["src"],
};
