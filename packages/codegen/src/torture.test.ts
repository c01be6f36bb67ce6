import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { serviceFiles } from "./service-files.ts";

/**
 * The generator's output for every construct it is known to trip over, committed beside the documents: whoever replaces
 * the generator sees what changes. `pnpm --filter codegen exec vitest run torture -u` writes it anew.
 */
const FOLDER = join(import.meta.dirname, "fixtures/torture");
const DOCUMENTS = (await readdir(FOLDER)).filter((name) => name.endsWith(".yaml"));

test.each(DOCUMENTS)("%s gives the committed files", async (document) => {
  const files = await serviceFiles(join(FOLDER, document));

  for (const [name, text] of files) {
    const expected = join(FOLDER, basename(document, ".yaml"), name);
    await expect(text, name).toMatchFileSnapshot(`${expected}.txt`);
  }
});

interface Checks {
  [place: string]: (value: unknown) => readonly unknown[];
}
type Validators = Record<string, Checks & { responses: Checks }>;

async function validatorsOf(document: string): Promise<Validators> {
  const text = (await serviceFiles(join(FOLDER, document))).get("validators.js") ?? "";
  const file = join(await mkdtemp(join(tmpdir(), "torture-")), "validators.mjs");
  await writeFile(file, text);
  return (await import(pathToFileURL(file).href)).validators;
}

describe("validators judge as the documents mean it", () => {
  let torture: Validators;
  let old: Validators;
  beforeAll(async () => {
    torture = await validatorsOf("torture.yaml");
    old = await validatorsOf("torture-3.0.yaml");
  });

  test.each([
    [{ kind: "cat", name: "Misse", lives: 9 }, 0],
    [{ kind: "dog", name: "Rex", tricks: ["sit"] }, 0],
    [{ kind: "cat", name: "Misse", lives: 10 }, 1],
    [{ kind: "fish", name: "Blub" }, 1],
  ])("oneOf with a discriminator: %j", (animal, wrong) => {
    const found = torture.getAnimal?.responses["200"]?.(animal).length ?? -1;
    expect(Math.min(found, 1)).toBe(wrong);
  });

  test.each([
    [{ name: "oak", children: [{ name: "twig" }], parent: null, pair: ["a", 1], size: null }, 0],
    [{ name: "oak", children: [{}] }, 1],
    [{ name: "oak", pair: ["a", 1, 2] }, 1],
    [{ name: "oak", notes: { root: 1 } }, 1],
  ])("recursion, tuples and maps: %j", (tree, wrong) => {
    const found = torture.treesPlantOne?.responses["201"]?.(tree).length ?? -1;
    expect(Math.min(found, 1)).toBe(wrong);
  });

  test.each([
    [{ to: null, size: null, weight: 20, inside: null }, 0],
    [{ to: "Kari", size: "small", inside: { to: null } }, 0],
    [{ to: "Kari", weight: 0 }, 1],
    [{ to: "Kari", weight: 20.5 }, 1],
    [{ to: "Kari", inside: {} }, 1],
    [{}, 1],
  ])("3.0's nullable and exclusive bounds: %j", (parcel, wrong) => {
    const found = old.sendParcel?.responses["200"]?.(parcel).length ?? -1;
    expect(Math.min(found, 1)).toBe(wrong);
  });
});

test("what a committed document gives is committed, and nothing else", async () => {
  const folders = (await readdir(FOLDER, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name}.yaml`);

  expect(folders.sort()).toEqual([...DOCUMENTS].sort());
  expect(await readFile(join(FOLDER, "torture/schema.ts.txt"), "utf8")).toContain('kind: "cat"');
});
