import { execSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "empty-dist-"));
afterAll(() => rmSync(folder, { recursive: true }));

// The packages that the build of the generated ones, which moves a fresh dist into place, does not build.
test.each(["openapi-pact", "sandbox"])(
  "the build of %s leaves nothing in dist that it did not put there",
  (name) => {
    const source = join(ROOT, "packages", name);
    const target = join(folder, "packages", name);
    mkdirSync(join(target, "src"), { recursive: true });
    mkdirSync(join(target, "dist"));
    cpSync(join(ROOT, "tsconfig.base.json"), join(folder, "tsconfig.base.json"));
    for (const file of ["package.json", "tsconfig.json", "tsconfig.build.json"]) {
      cpSync(join(source, file), join(target, file));
    }
    symlinkSync(join(source, "node_modules"), join(target, "node_modules"));
    writeFileSync(join(target, "src/command.ts"), "export const answer: number = 42;\n");
    writeFileSync(join(target, "dist/leftover.js"), "");

    const { build } = JSON.parse(readFileSync(join(target, "package.json"), "utf8")).scripts;
    const bins = [join(target, "node_modules/.bin"), dirname(process.execPath), process.env.PATH];
    execSync(build, { cwd: target, env: { ...process.env, PATH: bins.join(delimiter) } });

    expect(existsSync(join(target, "dist/command.js"))).toBe(true);
    expect(existsSync(join(target, "dist/leftover.js"))).toBe(false);
  },
  60_000,
);
