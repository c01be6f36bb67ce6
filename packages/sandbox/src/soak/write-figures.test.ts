import { expect, test } from "vitest";
import { withFigures } from "./write-figures.js";

const README = "a\n<!-- soak -->\n| x | y | z |\n| `crash` | kills | old |\n<!-- /soak -->\nb\n";

test("the figures of a suite take the place of its last", () => {
  expect(withFigures(README, "crash", "kills 50")).toBe(README.replace("old", "kills 50"));
});

test.each([
  ["without markers", "| `crash` | kills | old |\n"],
  ["without the row", README.replace("crash", "other")],
  ["with two tables", README + README],
])("a README %s is refused", (_, readme) => {
  expect(() => withFigures(readme, "crash", "")).toThrow("The README");
});
