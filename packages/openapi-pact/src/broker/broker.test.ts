import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { RehearsalBroker } from "../fixtures/rehearsal-broker/rehearsal-broker.js";
import { main } from "../main.js";
import { PETSTORE, recordPetShop, temporaryFolder } from "../testing.js";

const TOKEN = "s3cret-of-the-broker";
const folder = temporaryFolder();
const committed = new URL("committed/pets.json", folder.url);
const config = fileURLToPath(new URL("openapi-pact.config.ts", folder.url));
const at = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

let broker: RehearsalBroker;
let told = "";
let complained = "";
beforeAll(async () => {
  mkdirSync(new URL("committed/", folder.url));
  await recordPetShop(new URL("recorded/", folder.url), committed);
  writeFileSync(
    config,
    `import { petPact } from ${at("../fixtures/petstore/pet-pact.ts")};
import { PetShop } from ${at("../fixtures/petstore/pet-shop.ts")};

export const service = {
  pact: petPact,
  spec: new URL(${JSON.stringify(PETSTORE.href)}),
  recorded: new URL("recorded/", ${JSON.stringify(folder.url.href)}),
  committed: new URL(${JSON.stringify(committed.href)}),
  provider: () => new PetShop(),
};
export default { services: { pets: service } };
`,
  );
});
afterAll(folder.remove);
beforeEach(async () => {
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
  broker = new RehearsalBroker({ token: TOKEN });
  await broker.open();
  vi.stubEnv("PACT_BROKER_BASE_URL", broker.url);
  vi.stubEnv("PACT_BROKER_TOKEN", TOKEN);
  vi.stubEnv("PACT_BROKER_HTTP_RETRIES", "0");
});
afterEach(async () => {
  await broker.close();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const run = (command: string, ...args: readonly string[]): Promise<0 | 1> =>
  main(["broker", command, "--config", config, ...args]);
const CONSUMER = ["--version", "c1", "--branch", "main"];
const PROVIDER = ["--version", "p1", "--branch", "main"];

test("from publishing to deploying, the official clients go the whole way", async () => {
  expect(await run("publish", ...CONSUMER)).toBe(0);
  expect(told).toBe("pets: shop-window c1 on main, 15 interactions for pet-shop\n");

  expect(await run("can-i-deploy", "--environment", "test", "--version", "c1")).toBe(1);
  told = "";
  expect(await run("verify", "--publish", ...PROVIDER)).toBe(0);
  expect(told).toBe("pet-shop: shop-window c1, 15 of 15 interactions verified\n");
  expect(broker.store.verifications).toMatchObject([{ providerVersion: "p1", success: true }]);

  expect(
    await run(
      "can-i-deploy",
      "--environment",
      "test",
      "--pacticipant",
      "pet-shop",
      "--version",
      "p1",
    ),
  ).toBe(0);
  expect(
    await run(
      "record-deployment",
      "--environment",
      "test",
      "--pacticipant",
      "pet-shop",
      "--version",
      "p1",
    ),
  ).toBe(0);
  told = "";
  expect(await run("can-i-deploy", "--environment", "test", "--version", "c1")).toBe(0);
  expect(told).toBe(
    "yes: shop-window c1 to test: All required verification results are published and successful\n",
  );
  expect(complained).toBe("");
}, 60_000);
