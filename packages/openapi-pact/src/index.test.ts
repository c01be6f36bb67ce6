import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Every module that a module leads to at run time, by its specifier or path. */
function importsOf(module: URL): readonly string[] {
  const code = readFileSync(fileURLToPath(module), "utf8");
  const specifiers = [...code.matchAll(/^(?:import|export) (?!type )[^;]*from "([^"]+)"/gm)];
  return specifiers.flatMap(([, specifier = ""]) =>
    specifier.startsWith(".")
      ? importsOf(new URL(specifier.replace(/\.js$/, ".ts"), module))
      : [specifier],
  );
}

test("a table costs nothing to import: no Pact, no validator, nothing of Node's", () => {
  expect(importsOf(new URL("./index.ts", import.meta.url))).toEqual([]);
});

test("recording does lead to Pact", () => {
  expect(importsOf(new URL("./record.ts", import.meta.url))).toContain(
    "@pact-foundation/pact-core",
  );
});
