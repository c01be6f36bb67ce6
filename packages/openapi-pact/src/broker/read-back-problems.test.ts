import { beforeEach, expect, test } from "vitest";
import type { Fault } from "../fixtures/rehearsal-broker/rehearsal-broker.js";
import { PROVIDER, rehearse, TOKEN } from "../fixtures/rehearsal-broker/rehearse.js";
import { verifyFromBroker } from "./verify-from-broker.js";

const rehearsal = rehearse();
const verify = ["verify", ...PROVIDER];
const NO_SHELVES = `((shop) => Object.assign(shop, { states: { ...shop.states, "a shelf": () => {} } }))(new PetShop())`;

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

const BROKEN: readonly { readonly what: string; readonly fault: Fault }[] = [
  {
    what: "refuses the result",
    fault: (_, path) => (path.endsWith("/verification-results") ? 409 : undefined),
  },
  { what: "refuses the branch", fault: (method) => (method === "PUT" ? 403 : undefined) },
];

test.each(BROKEN)(
  "a broker that $what is red, although Pact's verifier is content",
  async ({ fault }) => {
    rehearsal.broker.fault = fault;

    const { code, told } = await rehearsal.run(verify);

    expect(code).toBe(1);
    expect(told).toBe(
      `pet-shop: shop-window c1, 15 of 15 interactions verified
✗ pet-shop The broker does not hold the result of p1 for shop-window c1: it was not published.
`,
    );
    expect(results()).toEqual([]);
  },
);

test("a broker that is out of order when it is to take the result is red, without minutes of trying", async () => {
  const { broker, service } = rehearsal;
  broker.fault = (_, path) => (path.endsWith("/verification-results") ? 500 : undefined);

  const report = await verifyFromBroker({ url: broker.url, token: TOKEN }, service, {
    selectors: [{ mainBranch: true }],
    branch: "main",
    pending: false,
    publishAs: "p1",
    patienceSeconds: 2,
  });

  expect(report.problems).toEqual([
    "Pact's verifier was stopped: it waited 2 seconds for the broker, which may hold no result or an older one.",
  ]);
  expect(broker.requests.at(-1)).toMatch(/^POST .*\/verification-results$/);
  expect(results()).toEqual([]);
});

test("an earlier result of the same version does not stand in for one that was not published", async () => {
  await rehearsal.run(verify);
  rehearsal.broker.fault = BROKEN[0]?.fault ?? expect.fail();

  const { code, told } = await rehearsal.run(verify);

  expect(code).toBe(1);
  expect(told).toContain(
    "The broker does not hold the result of p1 for shop-window c1: it was not published.",
  );
});

test("a broker that keeps another result than it was sent is red", async () => {
  const { store } = rehearsal.broker;
  const keep = store.verify.bind(store);
  store.verify = (sha, provider, version, success) => keep(sha, provider, version, !success);

  const { code, told } = await rehearsal.run(verify, NO_SHELVES);

  expect(code).toBe(1);
  expect(told).toContain(
    "✗ pet-shop The broker holds the result of p1 for shop-window c1 as good, which it is not.\n",
  );
});
