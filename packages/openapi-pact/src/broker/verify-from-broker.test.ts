import { beforeEach, expect, test, vi } from "vitest";
import { PROVIDER, rehearse, TOKEN } from "../fixtures/rehearsal-broker/rehearse.js";
import { verifyFromBroker } from "./verify-from-broker.js";

const rehearsal = rehearse();
const verify = ["verify", ...PROVIDER];
const ALONE = ["verify", "--branch", "main"];
const NO_SHELVES = `((shop) => Object.assign(shop, { states: { ...shop.states, "a shelf": () => {} } }))(new PetShop())`;

/** No pact can say what a property looks like that it does not ask for. */
const UNKNOWN_PARENTS = `((shop) => Object.assign(shop, { fetch: async (request) => {
  const answer = await PetShop.prototype.fetch.call(shop, request);
  const found = request.method === "GET" && /pets\\/\\d+$/.test(request.url) && answer.ok;
  return found ? Response.json({ ...(await answer.json()), parents: "unknown" }) : answer;
} }))(new PetShop())`;

beforeEach(() => {
  const { broker, content } = rehearsal;
  broker.store.publish(broker.store.putVersion("shop-window", "c1", "main"), "pet-shop", content);
});

/** What the broker knows of results. */
const results = () =>
  rehearsal.broker.store.verifications.map(({ providerVersion, success }) => [
    providerVersion,
    success,
  ]);

test("what the selectors mean is verified, published and read back", async () => {
  expect(await rehearsal.run(verify)).toEqual({
    code: 0,
    told: "pet-shop: shop-window c1, 15 of 15 interactions verified\n",
    complained: "",
  });

  expect(results()).toEqual([["p1", true]]);
  expect(rehearsal.broker.store.version("pet-shop", "p1")?.branches).toEqual(new Set(["main"]));
});

test("without --publish the broker is left as it was", async () => {
  expect(await rehearsal.run(ALONE)).toMatchObject({ code: 0 });

  expect(results()).toEqual([]);
});

test("--json says the same", async () => {
  const { told } = await rehearsal.run([...ALONE, "--json"]);

  expect(JSON.parse(told)).toEqual([
    {
      provider: "pet-shop",
      pacts: [
        {
          consumer: "shop-window",
          consumerVersion: "c1",
          pending: false,
          wip: false,
          interactions: 15,
          verified: 15,
          failed: false,
          pendingDifferences: [],
        },
      ],
      problems: [],
    },
  ]);
});

test("a provider that answers otherwise is red, here and in the broker", async () => {
  const { code, told } = await rehearsal.run(verify, NO_SHELVES);

  expect(code).toBe(1);
  expect(told).toContain("pet-shop: shop-window c1, 14 of 15 interactions verified\n");
  expect(told).toContain("✗ pet-shop shop-window c1: getShelf › 200: ");
  expect(results()).toEqual([["p1", false]]);
});

test("a provider that breaks the document is red in the broker, too, although it answers as declared", async () => {
  const { code, told } = await rehearsal.run(
    verify,
    `Object.assign(new PetShop(), { violations: () => ["addPet answered what is not in the document"] })`,
  );

  expect(code).toBe(1);
  expect(told).toMatch(
    /✗ pet-shop shop-window c1: .*: addPet answered what is not in the document\n/,
  );
  expect(results()).toEqual([["p1", false]]);
});

test("an answer that fits the pact and breaks the document is red, here and in the broker, though the provider says nothing", async () => {
  const { code, told } = await rehearsal.run(verify, UNKNOWN_PARENTS);

  expect(code).toBe(1);
  expect(told).toContain("pet-shop: shop-window c1, 13 of 15 interactions verified\n");
  expect(told).toMatch(
    /✗ pet-shop shop-window c1: getPet › 200: the answer breaks the document: "\/parents" must be array\n/,
  );
  expect(results()).toEqual([["p1", false]]);
});

test("a document that cannot be read is one line, and nothing is published", async () => {
  const { broker, service } = rehearsal;
  const spec = new URL("absent.yaml", service.spec);
  await expect(
    verifyFromBroker(
      { url: broker.url, token: TOKEN },
      { ...service, spec },
      { selectors: [{ mainBranch: true }], branch: "main", pending: false, publishAs: "p1" },
    ),
  ).rejects.toThrow(/^Cannot read .*absent\.yaml: there is no such file\.$/);
  expect(results()).toEqual([]);
});

test("a state without a handler is red by its name", async () => {
  const { code, told } = await rehearsal.run(
    verify,
    `((shop) => { const { "a shelf": _, ...states } = shop.states; return Object.assign(shop, { states }); })(new PetShop())`,
  );

  expect(code).toBe(1);
  expect(told).toContain('✗ pet-shop shop-window c1: the state "a shelf" has no handler.\n');
  expect(results()).toEqual([["p1", false]]);
});

test("every pact that is selected is verified: the main branch's and what is deployed", async () => {
  const { broker, content, run } = rehearsal;
  const { store } = broker;
  const old = store.putVersion("shop-window", "c0", "old");
  store.publish(old, "pet-shop", {
    ...content,
    interactions: (content.interactions as unknown[]).slice(0, 4),
  });
  store.deploy(old, store.environments[0] ?? expect.fail());

  expect(await run([...ALONE, "--selector", "main", "--selector", "deployed:test"])).toMatchObject({
    code: 0,
    told: "pet-shop: shop-window c1, 15 of 15 interactions verified\npet-shop: shop-window c0, 4 of 4 interactions verified\n",
  });
});

test.each([
  { selector: "branch:feature", why: "nothing was published from the branch" },
  { selector: "deployed", why: "nothing is deployed" },
  { selector: "matching-branch", why: "the branch is another" },
])("no pact is red: $why", async ({ selector }) => {
  const { code, told } = await rehearsal.run([
    "verify",
    "--branch",
    "elsewhere",
    "--selector",
    selector,
  ]);

  expect(code).toBe(1);
  expect(told).toBe(
    "✗ pet-shop The broker has no pact for pet-shop that the selectors mean: nothing was verified.\n",
  );
});

test("a pact without interactions is red", async () => {
  const { broker, content, run } = rehearsal;
  const empty = broker.store.putVersion("empty-window", "e1", "main");
  broker.store.publish(empty, "pet-shop", {
    ...content,
    consumer: { name: "empty-window" },
    interactions: [],
  });

  const { code, told } = await run(ALONE);

  expect(code).toBe(1);
  expect(told).toContain("✗ pet-shop empty-window e1 has no interaction.\n");
});

test("an interaction that calls itself pending is red, whatever the provider answers", async () => {
  const { broker, content, run } = rehearsal;
  const [first, ...others] = content.interactions as object[];
  const sly = broker.store.putVersion("shop-window", "c2", "main");
  broker.store.publish(sly, "pet-shop", {
    ...content,
    interactions: [{ ...first, pending: true }, ...others],
  });

  const { code, told } = await run(
    ALONE,
    "Object.assign(new PetShop(), { fetch: async () => new Response() })",
  );

  expect(code).toBe(1);
  expect(told).toMatch(
    /✗ pet-shop shop-window c2: .* calls itself pending, which hides its failures\.\n/,
  );
});

test("with --pending a new pact may fail: that is told, and the broker knows", async () => {
  const { code, told } = await rehearsal.run([...verify, "--pending"], NO_SHELVES);

  expect(code).toBe(0);
  expect(told).toContain("pet-shop: shop-window c1 (pending), 14 of 15 interactions verified\n");
  expect(told).toContain("  pending, does not count: shop-window c1: getShelf › 200: ");
  expect(results()).toEqual([["p1", false]]);
});

test("with --pending a pact that was verified before may not fail", async () => {
  await rehearsal.run(verify);

  const { code, told } = await rehearsal.run([...verify, "--pending"], NO_SHELVES);

  expect(code).toBe(1);
  expect(told).not.toContain("pending");
});

test("pacts in progress come along with --wip-since, and may fail", async () => {
  const { broker, content, run } = rehearsal;
  await run(verify);
  const feature = broker.store.putVersion("shop-window", "f1", "feature");
  const [first, ...others] = content.interactions as object[];
  broker.store.publish(feature, "pet-shop", {
    ...content,
    interactions: [{ ...first, providerStates: [{ name: "a parrot" }] }, ...others],
  });

  const { code, told } = await run([...ALONE, "--pending", "--wip-since", "2026-01-01"]);

  expect(code).toBe(0);
  expect(told).toContain("pet-shop: shop-window c1, 15 of 15 interactions verified\n");
  expect(told).toContain(
    "pet-shop: shop-window f1 (in progress), 14 of 15 interactions verified\n",
  );
  expect(told).toMatch(
    /pending, does not count: shop-window f1: .*: The state "a parrot" has no handler\n/,
  );
});

test.each([
  {
    args: ["--selector", "prod"],
    line: "There is no selector prod; there are main, matching-branch, deployed-or-released, deployed, deployed:<environment>, branch:<name>.",
  },
  {
    args: ["--selector", "deployed:mars"],
    line: "The broker answers 400 to /pacts/provider/pet-shop/for-verification: consumerVersionSelectors environment with name 'mars' does not exist (at index 0).",
  },
  {
    args: ["--wip-since", "2026-01-01"],
    line: "--wip-since needs --pending: pacts in progress are pending ones.",
  },
  {
    args: ["--pending", "--wip-since", "soon"],
    line: "--wip-since soon is no date: write it as 2027-01-31.",
  },
])("$args is one line", async ({ args, line }) => {
  expect(await rehearsal.run([...ALONE, ...args])).toEqual({
    code: 1,
    told: "",
    complained: `openapi-pact: ${line}\n`,
  });
});

test("a wrong token is one line without the token", async () => {
  const { url } = rehearsal.broker;
  vi.stubEnv("PACT_BROKER_TOKEN", "another-s3cret");

  expect(await rehearsal.run(ALONE)).toEqual({
    code: 1,
    told: "",
    complained: `openapi-pact: The broker at ${url} does not let us in (401): check PACT_BROKER_TOKEN.\n`,
  });
});

test("a broker that is down is one line", async () => {
  const { url } = rehearsal.broker;
  await rehearsal.broker.close();

  const { code, complained } = await rehearsal.run(ALONE);

  await rehearsal.broker.open();
  expect(code).toBe(1);
  expect(complained).toMatch(
    new RegExp(
      `^openapi-pact: The broker at ${url} does not answer: [^\\n]*ECONNREFUSED[^\\n]*\\n$`,
    ),
  );
});

test("a filter that was left in the environment is red", async () => {
  vi.stubEnv("PACT_DESCRIPTION", "getPet");

  expect(await rehearsal.run(ALONE)).toMatchObject({
    code: 1,
    told: "✗ pet-shop PACT_DESCRIPTION is set in the environment and would hide interactions: unset it.\n",
  });
});

test("a provider that does not open is one line", async () => {
  expect(
    await rehearsal.run(ALONE, `(() => { throw new Error("closed, says ${TOKEN.length}"); })()`),
  ).toEqual({
    code: 1,
    told: "",
    complained: `openapi-pact: The provider did not open: closed, says ${TOKEN.length}\n`,
  });
});
