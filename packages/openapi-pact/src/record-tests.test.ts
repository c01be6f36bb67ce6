import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { callPetShop } from "./fixtures/petstore/pet-client.js";
import { petPact } from "./fixtures/petstore/pet-pact.js";
import { PetShop } from "./fixtures/petstore/pet-shop.js";
import { mergeRecorded } from "./merge-recorded.js";
import { recordTests } from "./record-tests.js";
import { renderReport } from "./render-report.js";
import { verify } from "./verify-config.js";

const folder = mkdtempSync(join(tmpdir(), "openapi-pact-"));
afterAll(() => rmSync(folder, { recursive: true }));
const spec = new URL("./fixtures/petstore/petstore.yaml", import.meta.url);
const out = pathToFileURL(`${folder}/`);

recordTests({ test, pact: petPact, spec, out, call: callPetShop });

test("merged", async () => {
  const m = await mergeRecorded({ pact: petPact, spec, recorded: out });
  expect(m.problems).toEqual([]);
  writeFileSync(`${folder}/x.json`, m.text ?? "");
  const r = await verify({
    services: {
      pets: {
        pact: petPact,
        spec,
        recorded: out,
        committed: pathToFileURL(`${folder}/x.json`),
        provider: () => new PetShop(),
      },
    },
  });
  console.log(renderReport(r));
});
