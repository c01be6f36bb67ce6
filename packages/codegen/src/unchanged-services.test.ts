import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forgetUnchanged, rememberUnchanged, unchangedServices } from "./unchanged-services.mjs";

let root: string;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "unchanged-"));
  for (const folder of ["specs/shared", "packages/codegen/src", "packages/club/src/generated"]) {
    await mkdir(join(root, folder), { recursive: true });
  }
  write("specs/club.yaml");
  write("specs/shared/paging.yaml");
  write("packages/codegen/src/main.ts");
  write("packages/club/src/generated/schema.ts");
  write("pnpm-lock.yaml");
  rememberUnchanged(["club"], root);
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text = "as it was"): void => writeFileSync(join(root, file), text);

test("what was seen to be up to date still is", () => {
  expect(unchangedServices(root)).toEqual(["club"]);
});

test.each([
  "specs/club.yaml",
  "specs/shared/paging.yaml",
  "packages/codegen/src/main.ts",
  "packages/club/src/generated/schema.ts",
  "pnpm-lock.yaml",
])("a change of %s is noticed", (file) => {
  write(file, "changed");

  expect(unchangedServices(root)).toBeUndefined();
});

test("files that come and go are noticed", () => {
  write("specs/branch.yaml");
  expect(unchangedServices(root)).toBeUndefined();

  rmSync(join(root, "specs/branch.yaml"));
  expect(unchangedServices(root)).toEqual(["club"]);

  rmSync(join(root, "packages/club/src/generated"), { recursive: true });
  expect(unchangedServices(root)).toBeUndefined();
});

test("what is forgotten, or cannot be read, is looked at again", () => {
  write("packages/codegen/node_modules/.cache/generated.json", "{");
  expect(unchangedServices(root)).toBeUndefined();

  forgetUnchanged(root);
  expect(unchangedServices(root)).toBeUndefined();
});
