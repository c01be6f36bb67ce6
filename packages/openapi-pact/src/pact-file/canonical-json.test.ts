import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.js";

test("keys are sorted at every depth, lists keep their order, and a newline ends it", () => {
  const text = canonicalJson({ b: [{ d: 1, c: null }, 2], a: "x" });

  expect(text).toBe(`{
  "a": "x",
  "b": [
    {
      "c": null,
      "d": 1
    },
    2
  ]
}
`);
});
