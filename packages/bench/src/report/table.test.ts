import assert from "node:assert/strict";
import { test } from "node:test";
import { table } from "./table.ts";

test("columns are padded, and numbers are flush right", () => {
  const lines = table(
    ["client", "gzip B"],
    [
      ["ours", "8,500"],
      ["openai", "–"],
    ],
  );

  assert.equal(
    lines,
    [
      "| client | gzip B |",
      "| ------ | -----: |",
      "| ours   |  8,500 |",
      "| openai |      – |",
    ].join("\n"),
  );
});
