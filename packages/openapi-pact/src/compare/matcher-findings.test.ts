import { afterAll, expect, test } from "vitest";
import { documentOf, getThings, json, pactOf } from "../fixtures/compare/shop.js";
import { temporaryFolder } from "../testing.js";
import { compare } from "./compare.js";

const folder = temporaryFolder();
afterAll(folder.remove);

test("a rule that nobody here knows the meaning of is a finding, and not taken for sound", async () => {
  const document = await documentOf(folder.url, getThings({ type: "string", format: "date" }));
  const matchingRules = {
    body: { $: { combine: "AND", matchers: [{ match: "date", format: "yyyy-MM-dd" }] } },
  };
  const pact = pactOf({}, { ...json("2027-01-31"), matchingRules });

  expect(await compare({ document, pact, place: "pact.json" })).toEqual([
    {
      code: "response.matcher.unvalidatable",
      description: "the one",
      message: "What Pact's rule date accepts is not known here.",
    },
  ]);
});
