import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serviceFiles } from "./service-files.ts";

const PACKAGE = resolve(import.meta.dirname, "..");
const TORTURE = join(import.meta.dirname, "fixtures/torture");
const tsc = join(
  dirname(createRequire(join(PACKAGE, "../../package.json")).resolve("typescript/package.json")),
  "bin/tsc",
);
let folder: string;

beforeAll(async () => {
  // Below this package, so that the compiler finds what the workspace's own flags ask for.
  await mkdir(join(PACKAGE, ".narrowing"), { recursive: true });
  folder = await mkdtemp(join(PACKAGE, ".narrowing/"));
  for (const [name, text] of await serviceFiles(join(TORTURE, "torture.yaml"))) {
    await writeFile(join(folder, name), text);
  }
  await copyFile(join(TORTURE, "narrowing.ts.txt"), join(folder, "narrowing.ts"));
  const project = {
    extends: join(PACKAGE, "../../tsconfig.base.json"),
    compilerOptions: {
      noEmit: true,
      // The generated code of a document from outside is not linted, but it does compile.
      isolatedDeclarations: false,
      paths: { "@entur-clients/core": [join(PACKAGE, "../core/src/index.ts")] },
    },
    include: ["*.ts"],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(project));
});
afterAll(() => rm(join(PACKAGE, ".narrowing"), { recursive: true }));

test("the types of an awkward document compile, and narrow by status, range and default", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", folder]).catch(
    (error) => error,
  );

  expect(stdout).toBe("");
});
