import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceConfig } from "../config/config.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { PetShop } from "../fixtures/petstore/pet-shop.js";
import { weakServices } from "../fixtures/weak-services.js";
import { PETSTORE, recordPetShop, temporaryFolder } from "../testing.js";
import { verifyWithCoverage } from "./verify-config.js";

const folder = temporaryFolder();
const good: ServiceConfig = {
  pact: petPact,
  spec: PETSTORE,
  recorded: new URL("recorded/", folder.url),
  committed: new URL("pets.json", folder.url),
  provider: () => new PetShop(),
};
beforeAll(() => recordPetShop(good.recorded, good.committed));
afterAll(folder.remove);

test("a committed pact that asks for no bodies is red, and covers none", async () => {
  const { "no bodies": weak } = weakServices(good, folder.url);

  const { report, coverages } = await verifyWithCoverage(
    { services: { good, weak } },
    { against: "committed" },
  );

  const bodies = (name: string) =>
    coverages
      .get(name)
      ?.filter(({ id, state }) => state === "covered" && id.includes(" 200 response ")) ?? [];
  expect(bodies("good")).not.toEqual([]);
  expect(bodies("weak")).toEqual([]);
  expect(report.problems).toContainEqual({
    gate: "compare",
    service: "weak",
    message:
      "getPet › 200: response body is declared by the table, but the pact expects none: record again (response.body.missing).",
  });
});
