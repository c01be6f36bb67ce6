import { expect, test } from "vitest";
import type { InteractionResult } from "../verification/verifier-report.js";
import { judgePacts } from "./judge-pacts.js";
import type { PlannedPact } from "./planned-pacts.js";

const planned: PlannedPact = {
  consumer: "shop-window",
  consumerVersion: "c1",
  pending: false,
  wip: false,
  interactions: [
    { description: "getPet › 200", states: ["a pet"], pending: false },
    { description: "getPet › 404", states: [], pending: false },
  ],
};

const states = { "a pet": () => {} };

/** What the verifier says of an interaction that is answered as declared. */
function good(description: string, given: readonly string[] = []): InteractionResult {
  return {
    consumer: "shop-window",
    description,
    states: given,
    ok: true,
    failed: false,
    differences: [],
  };
}

const all = [good("getPet › 200", ["a pet"]), good("getPet › 404")];

test("exactly what was announced is green", () => {
  expect(judgePacts([planned], all, states)).toMatchObject({
    pacts: [{ interactions: 2, verified: 2, failed: false }],
    problems: [],
  });
});

test("an interaction that was announced but not verified is red", () => {
  expect(judgePacts([planned], all.slice(0, 1), states)).toMatchObject({
    pacts: [{ interactions: 2, verified: 1 }],
    problems: ["shop-window c1: getPet › 404 was not verified."],
  });
});

test("a verification of nothing is red, also where the pact is pending", () => {
  expect(judgePacts([{ ...planned, pending: true }], [], states).problems).toEqual([
    "shop-window c1: getPet › 200 was not verified.",
    "shop-window c1: getPet › 404 was not verified.",
  ]);
});

test("an interaction that was verified but not announced is red", () => {
  expect(judgePacts([planned], [...all, good("getPet › 500")], states).problems).toEqual([
    "shop-window: getPet › 500 was verified but not announced by the broker: run again.",
  ]);
});

test("the same interaction in other states is another one", () => {
  const other = [good("getPet › 200", ["a dog"]), good("getPet › 404")];

  expect(judgePacts([planned], other, states).problems).toEqual([
    "shop-window c1: getPet › 200 was not verified.",
    "shop-window: getPet › 200 was verified but not announced by the broker: run again.",
  ]);
});

test("two versions of one pact each need a result of their own, in their order", () => {
  const older = { ...planned, consumerVersion: "c0" };
  const failed = { ...good("getPet › 404"), ok: false, failed: true, differences: ["status 500"] };

  expect(judgePacts([planned, older], all, states).problems).toHaveLength(2);
  expect(judgePacts([planned, older], [...all, all[0] ?? failed, failed], states)).toMatchObject({
    pacts: [{ failed: false }, { failed: true, verified: 1 }],
    problems: ["shop-window c0: getPet › 404: status 500"],
  });
});

test("a failure without a reason is still red", () => {
  const failed = { ...good("getPet › 404"), ok: false, failed: true };

  expect(judgePacts([planned], [all[0] ?? failed, failed], states).problems).toEqual([
    "shop-window c1: getPet › 404: the verifier gave no reason",
  ]);
});
