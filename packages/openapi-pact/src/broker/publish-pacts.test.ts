import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { RehearsalBroker } from "../fixtures/rehearsal-broker/rehearsal-broker.js";
import { CONSUMER, rehearse } from "../fixtures/rehearsal-broker/rehearse.js";
import { textOf } from "../testing.js";

const rehearsal = rehearse();
const publish = ["publish", ...CONSUMER];

test("the broker holds the committed pact, with version and branch", async () => {
  const { broker, content, run } = rehearsal;

  expect(await run(publish)).toEqual({
    code: 0,
    told: "pets: shop-window c1 on main, 15 interactions for pet-shop\n",
    complained: "",
  });

  const [held] = broker.store.publications;
  expect(held?.version).toEqual({
    pacticipant: "shop-window",
    number: "c1",
    branches: new Set(["main"]),
  });
  expect(held?.content.interactions).toHaveLength(15);
  const described = (one: { interactions?: unknown }) =>
    (one.interactions as { description: string }[]).map(({ description }) => description).sort();
  expect(described(held?.content ?? {})).toEqual(described(content));
});

test("--json says the same", async () => {
  const { told } = await rehearsal.run([...publish, "--json"]);

  expect(JSON.parse(told)).toEqual([
    {
      service: "pets",
      consumer: "shop-window",
      provider: "pet-shop",
      version: "c1",
      branch: "main",
      interactions: 15,
    },
  ]);
});

test("a broker that wants a user and a password gets them", async () => {
  const guarded = new RehearsalBroker({ username: "ada", password: "pa:ss" });
  await guarded.open();
  vi.stubEnv("PACT_BROKER_BASE_URL", `${guarded.url}/`);
  vi.stubEnv("PACT_BROKER_TOKEN", undefined);
  vi.stubEnv("PACT_BROKER_USERNAME", "ada");
  vi.stubEnv("PACT_BROKER_PASSWORD", "pa:ss");

  expect(await rehearsal.run(publish)).toMatchObject({ code: 0, complained: "" });

  await guarded.close();
});

test("a wrong token is one line without the token", async () => {
  vi.stubEnv("PACT_BROKER_TOKEN", "another-s3cret");

  const { code, told, complained } = await rehearsal.run(publish);

  expect({ code, told }).toEqual({ code: 1, told: "" });
  expect(complained).toBe(
    `openapi-pact: The broker at ${rehearsal.broker.url} does not let us in (401): check PACT_BROKER_TOKEN.\n`,
  );
  expect(complained).not.toContain("another-s3cret");
});

test("a broker that is out of order is one line", async () => {
  rehearsal.broker.fault = (method) => (method === "POST" ? 500 : undefined);

  const { code, complained } = await rehearsal.run(publish);

  expect(code).toBe(1);
  expect(complained).toMatch(/^openapi-pact: [^\n]*\/contracts\/publish[^\n]*500[^\n]*\n$/);
});

test("a broker that is down is one line", async () => {
  vi.stubEnv("PACT_BROKER_BASE_URL", "http://127.0.0.1:1");

  const { code, complained } = await rehearsal.run(publish);

  expect(code).toBe(1);
  expect(complained).toMatch(
    /^openapi-pact: The broker at http:\/\/127\.0\.0\.1:1 does not answer: [^\n]*\n$/,
  );
});

test("a broker that keeps less than it was sent is red", async () => {
  const { store } = rehearsal.broker;
  const keep = store.publish.bind(store);
  store.publish = (version, provider, { interactions, ...rest }) =>
    keep(version, provider, { ...rest, interactions: (interactions as unknown[]).slice(1) });

  expect(await rehearsal.run(publish)).toEqual({
    code: 1,
    told: "",
    complained:
      "openapi-pact: The broker holds shop-window c1 for pet-shop without addPet › 201.\n",
  });
});

test("a pact that is not what the table declares is not sent", async () => {
  const { broker, committed, run } = rehearsal;
  const before = textOf(committed);
  writeFileSync(committed, before.replace('"getShelf › 200"', '"getShelf › 2000"'));

  const { code, complained } = await run(publish);

  writeFileSync(committed, before);
  expect(code).toBe(1);
  expect(complained).toBe(
    `openapi-pact: ${fileURLToPath(committed)} does not hold what pets declares: run \`openapi-pact record\`.\n`,
  );
  expect(broker.requests).toEqual([]);
});

test("without Pact's client, it says what to install", () => {
  const source = new URL("./pact-cli.ts", import.meta.url).href;
  const program = `import { pactCli } from ${JSON.stringify(source)}; pactCli("file:///nowhere/main.js");`;
  const { NODE_PATH: _, ...env } = process.env;

  const { status, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { env, encoding: "utf8" },
  );

  expect(status).toBe(1);
  expect(stderr).toContain(
    "Error: Pact's broker client is not installed: add @pact-foundation/pact-cli to your devDependencies.",
  );
});
