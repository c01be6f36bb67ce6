import { expect, test } from "vitest";
import { CONSUMER, PROVIDER, rehearse } from "../fixtures/rehearsal-broker/rehearse.js";

const rehearsal = rehearse();
const SHOP = ["--pacticipant", "pet-shop", "--version", "p1", "--environment", "test"];
const WINDOW = ["--version", "c1", "--environment", "test"];
const NONE_DEPLOYED =
  "the version of pet-shop currently in test (no version is currently recorded as deployed/released in this environment)";

test("from publishing to deploying, Pact's clients go the whole way", async () => {
  const { run } = rehearsal;
  expect(await run(["publish", ...CONSUMER])).toMatchObject({ code: 0 });
  expect(await run(["can-i-deploy", ...WINDOW])).toEqual({
    code: 1,
    told: `✗ no: shop-window c1 to test: There is no verified pact between version c1 of shop-window and ${NONE_DEPLOYED}\n`,
    complained: "",
  });

  expect(await run(["verify", ...PROVIDER])).toMatchObject({ code: 0 });
  expect(await run(["can-i-deploy", ...SHOP])).toMatchObject({ code: 0 });
  expect(await run(["record-deployment", ...SHOP])).toEqual({
    code: 0,
    told: "pet-shop p1 runs in test\n",
    complained: "",
  });

  expect(await run(["can-i-deploy", ...WINDOW])).toEqual({
    code: 0,
    told: "yes: shop-window c1 to test: All required verification results are published and successful\n",
    complained: "",
  });
});

test("a failed verification is a no, in JSON too", async () => {
  const { run } = rehearsal;
  await run(["publish", ...CONSUMER]);
  await run(["verify", ...PROVIDER], "Object.assign(new PetShop(), { states: {} })");
  await run(["record-deployment", ...SHOP]);

  const { code, told } = await run(["can-i-deploy", ...WINDOW, "--json"]);

  expect(code).toBe(1);
  expect(JSON.parse(told)).toEqual([
    {
      pacticipant: "shop-window",
      version: "c1",
      environment: "test",
      deployable: false,
      reason:
        "The verification for the pact between version c1 of shop-window and version p1 of pet-shop failed",
      checked: 1,
    },
  ]);
});

test("a version that the broker does not know is a no", async () => {
  const { run } = rehearsal;
  await run(["publish", ...CONSUMER]);

  expect(await run(["can-i-deploy", "--version", "c2", "--environment", "test"])).toMatchObject({
    code: 1,
    told: "✗ no: shop-window c2 to test: the broker has no pact of shop-window c2: publish it\n",
  });
});

test("a consumer's yes that rests on no pact is a no", async () => {
  const { broker, run } = rehearsal;
  broker.store.putVersion("shop-window", "c1", "main");

  expect(await run(["can-i-deploy", ...WINDOW])).toMatchObject({
    code: 1,
    told: "✗ no: shop-window c1 to test: the broker has no pact of shop-window c1: publish it\n",
  });
});

test("a provider that nobody there calls may go", async () => {
  const { broker, run } = rehearsal;
  broker.store.putVersion("pet-shop", "p1", "main");

  expect(await run(["can-i-deploy", ...SHOP])).toMatchObject({
    code: 0,
    told: "yes: pet-shop p1 to test: There are no missing dependencies\n",
  });
});

test.each(["can-i-deploy", "record-deployment"])(
  "%s names an environment that the broker does not know",
  async (command) => {
    const { run } = rehearsal;
    await run(["publish", ...CONSUMER]);

    const { code, told, complained } = await run([
      command,
      "--version",
      "c1",
      "--environment",
      "mars",
    ]);

    expect({ code, told }).toEqual({ code: 1, told: "" });
    expect(complained).toBe(
      "openapi-pact: The broker has no environment mars; it has test, production.\n",
    );
  },
);

test("a deployment of a version that the broker does not know is one line", async () => {
  const { run } = rehearsal;
  await run(["publish", ...CONSUMER]);

  const { code, complained } = await run([
    "record-deployment",
    "--version",
    "c2",
    "--environment",
    "test",
  ]);

  expect(code).toBe(1);
  expect(complained).toBe(
    "openapi-pact: The broker has no version c2 of shop-window: publish a pact or a verification of it first.\n",
  );
});

test.each(["can-i-deploy", "record-deployment"])("%s asks for the environment", async (command) => {
  expect(await rehearsal.run([command, "--version", "c1"])).toEqual({
    code: 1,
    told: "",
    complained: "openapi-pact: Name the environment with --environment, for instance production.\n",
  });
});
