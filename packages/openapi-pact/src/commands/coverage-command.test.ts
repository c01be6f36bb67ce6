import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { main } from "../main.js";
import { PETSTORE, recordPetShop, temporaryFolder, textOf } from "../testing.js";

const folder = temporaryFolder();
const committed = new URL("committed/pets.json", folder.url);
const ratchet = new URL("coverage.json", folder.url);
const fileOf = (path: string) => fileURLToPath(new URL(path, folder.url));
const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

/** A config of the pet shop with this beside its services. */
function config(name: string, more: string): string {
  const file = fileOf(name);
  writeFileSync(
    file,
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
  ${more}
};
`,
  );
  return file;
}

let held: string;
let told = "";
let complained = "";
beforeAll(async () => {
  mkdirSync(new URL("committed/", folder.url));
  await recordPetShop(new URL("recorded/", folder.url), committed);
  const href = JSON.stringify(ratchet.href);
  held = config("held.config.ts", `coverage: { ratchet: new URL(${href}), maxWaived: 0.1 },`);
});
afterAll(folder.remove);
beforeEach(() => {
  told = "";
  complained = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    told += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    complained += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

test("coverage is red until the ratchet is written, and then holds verification to it", async () => {
  expect(await main(["coverage", "--config", held])).toBe(1);
  expect(complained).toBe(
    "✗ pets [coverage] The ratchet does not know this service: run `openapi-pact coverage --write` and commit the file.\n",
  );
  expect(existsSync(ratchet)).toBe(false);

  complained = "";
  expect(await main(["coverage", "--config", held, "--write"])).toBe(0);
  expect(complained).toMatch(
    /^pets begins in the ratchet as it stands: \d+ cells may stay without coverage\.\n$/,
  );
  complained = "";
  expect(await main(["coverage", "--config", held, "--write"])).toBe(0);
  expect(complained).toBe("");
  expect(await main(["verify", "--config", held])).toBe(0);

  const before = textOf(ratchet);
  const { services } = JSON.parse(before);
  expect(services.pets.missing).toContain("getPet 200 response $.parents");
  const fewer = services.pets.missing.filter(
    (id: string) => id !== "getPet 200 response $.parents",
  );
  writeFileSync(
    ratchet,
    JSON.stringify({ services: { pets: { ...services.pets, missing: fewer } } }),
  );
  told = "";
  expect(await main(["verify", "--config", held])).toBe(1);
  expect(told).toContain(
    "✗ pets [coverage] 1 cell is without coverage that the ratchet holds covered",
  );
  expect(told).toContain('"getPet 200 response $.parents"');
  writeFileSync(ratchet, before);
}, 60_000);

test("a red verification writes no ratchet", async () => {
  const before = textOf(committed);
  const { length } = textOf(ratchet);
  writeFileSync(committed, before.replaceAll("Misse", "Mons"));

  expect(await main(["coverage", "--config", held, "--write"])).toBe(1);

  writeFileSync(committed, before);
  expect(complained).toContain("✗ pets [drift] ");
  expect(textOf(ratchet)).toHaveLength(length);
}, 60_000);

test("coverage prints a table and what is missing, whether or not there is a ratchet", async () => {
  const free = config("free.config.ts", "");

  expect(await main(["coverage", "--config", free])).toBe(0);

  expect(told).toMatch(/^ +pets +all\n─+\noperation +100 % +100 %\n/);
  expect(told).toMatch(/\n {2}getPet 200 response: .*\$\.parents, \$\.parents\[\]/);
  expect(complained).toBe("");
  expect(await main(["coverage", "--config", free, "--write"])).toBe(1);
  expect(complained).toBe(
    "openapi-pact: There is no ratchet to write: give the config `coverage: { ratchet }`.\n",
  );
}, 60_000);

test("coverage prints JSON or Markdown, and writes JUnit XML and a page beside it", async () => {
  const files = ["--junit", fileOf("out/coverage.xml"), "--html", fileOf("out/coverage.html")];

  expect(await main(["coverage", "--config", held, "--json", ...files])).toBe(0);
  expect(JSON.parse(told)).toMatchObject({ services: [{ service: "pets" }] });
  expect(readFileSync(fileOf("out/coverage.xml"), "utf8")).toContain('<testsuite name="pets" ');
  expect(readFileSync(fileOf("out/coverage.html"), "utf8")).toMatch(/^<!doctype html>/);

  told = "";
  expect(await main(["coverage", "--config", held, "--markdown"])).toBe(0);
  expect(told).toMatch(/^### Coverage: [\d.]+ % \(\d+ of \d+, \d+ waived\)\n/);
}, 60_000);
