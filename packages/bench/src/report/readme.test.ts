import assert from "node:assert/strict";
import { test } from "node:test";
import { withSection } from "./readme.ts";

const README = "# bench\n\n<!-- bench:client -->\n\nold\n\n<!-- /bench:client -->\n\nEnd.\n";

test("a section takes the place of the one before, and nothing else changes", () => {
  assert.equal(withSection(README, "client", "new\n"), README.replace("old", "new"));
});

test("written twice, it is the same", () => {
  const once = withSection(README, "client", "new");

  assert.equal(withSection(once, "client", "new"), once);
});

test("a README without the markers is refused, and so is one that has them twice", () => {
  assert.throws(() => withSection("# bench\n", "client", "new"), /needs one/);
  assert.throws(() => withSection(README + README, "client", "new"), /needs one/);
});
