import { expect, test } from "vitest";
import { pactParts } from "./pact-parts.js";

function lengthsOf(count: number): readonly number[] {
  const interactions = Array.from({ length: count }, (_, index) => index);
  const parts = pactParts(JSON.stringify({ consumer: "c", interactions }));
  const parsed: { consumer: string; interactions: number[] }[] = parts.map((one) =>
    JSON.parse(one),
  );

  expect(parsed.flatMap((one) => one.interactions)).toEqual(interactions);
  expect(new Set(parsed.map((one) => one.consumer))).toEqual(new Set(["c"]));
  return parsed.map((one) => one.interactions.length);
}

test.each([
  { count: 1, lengths: [1] },
  { count: 60, lengths: [60] },
  { count: 61, lengths: [31, 30] },
  { count: 173, lengths: [58, 58, 57] },
])("$count interactions are cut into $lengths, each once and in order", ({ count, lengths }) => {
  expect(lengthsOf(count)).toEqual(lengths);
});
