import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { main } from "../main.js";
import { PETSTORE, recordPetShop, temporaryFolder, textOf } from "../testing.js";

const folder = temporaryFolder();
const config = fileURLToPath(new URL("openapi-pact.config.ts", folder.url));
const committed = new URL("pets.json", folder.url);
const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

const isTTY = process.stderr.isTTY;
let told = "";
let complained = "";
beforeAll(async () => {
  await recordPetShop(new URL("recorded/", folder.url), committed);
  writeFileSync(
    config,
    `import { petPact } from ${at("../fixtures/petstore/pet-pact.ts")};
import { PetShop } from ${at("../fixtures/petstore/pet-shop.ts")};

export default {
  services: {
    pets: {
      pact: petPact,
      spec: new URL(${JSON.stringify(PETSTORE.href)}),
      recorded: new URL("recorded/", ${JSON.stringify(folder.url.href)}),
      committed: new URL(${JSON.stringify(committed.href)}),
      provider: () => new PetShop(),
    },
  },
};
`,
  );
});
afterAll(folder.remove);
beforeEach(() => {
  told = "";
  complained = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    complained += text;
    return true;
  });
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    told += text;
    return true;
  });
});
afterEach(() => {
  process.stderr.isTTY = isTTY;
  vi.restoreAllMocks();
});

test("strength prints the figures of both sides and, with --list, what survives within the document", async () => {
  expect(await main(["strength", "--config", config, "--list"])).toBe(0);

  expect(told).toMatch(/^service +side +leave the document +killed +stay within +killed\n/);
  expect(told).toMatch(/\npets +provider +286 +286 +67 +22\n/);
  expect(told).toMatch(/\ntotal +request +107 +107 +42 +42\n/);
  expect(told).toMatch(
    /\n353 mutants of answers in \d+\.\d s, \d+\.\d ms each; 149 mutants of requests in \d+\.\d s, \d+\.\d ms each; \d+\.\d s in all\n/,
  );
  expect(told).toContain(
    "\n  pets provider getPet › 200: $.price off by one survives: exactly() around $.price in getPet › 200.\n",
  );
});

test("a survivor that leaves the document is one line, and the exit code is 1", async () => {
  const before = textOf(committed);
  // A template loosened by hand: any text is a kind of pet.
  writeFileSync(committed, before.replaceAll("^(cat|dog|c\\\\+\\\\+)$", ".*"));
  const strong = before === readFileSync(fileURLToPath(committed), "utf8");

  expect(await main(["strength", "--config", config])).toBe(1);

  writeFileSync(committed, before);
  expect(strong).toBe(false);
  expect(told).not.toContain("off by one survives");
  expect(told).toContain(
    `\n✗ pets provider getPet › 200: $.kind foreign value ("/kind" must be equal to one of the allowed values: cat, dog, c++) survives: `,
  );
});

test("strength --json prints the report and nothing else; a terminal hears how far it is", async () => {
  process.stderr.isTTY = true;

  expect(await main(["strength", "--config", config, "--json", "--service", "pets"])).toBe(0);

  expect(JSON.parse(told)).toMatchObject({
    ok: true,
    services: [{ service: "pets", request: { leaving: { survivors: [] } } }],
    provider: { mutants: 353 },
    problems: [],
  });
  expect(complained).toContain("unmutated interactions: 15 of 15");
  expect(complained).toContain("mutants of requests: 149 of 149");
});

test("a document that is not there is one line, and the exit code is 1", async () => {
  const absent = fileURLToPath(new URL("absent.config.ts", folder.url));
  const text = readFileSync(config, "utf8");
  writeFileSync(absent, text.replace("petstore.yaml", "absent.yaml"));

  expect(await main(["strength", "--config", absent])).toBe(1);

  expect(told).toMatch(/\n✗ pets: Cannot read .*absent\.yaml: there is no such file\.\n$/);
  expect(complained).toBe("");
});
