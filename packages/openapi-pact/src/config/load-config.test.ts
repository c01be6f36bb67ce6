import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const BIN = fileURLToPath(new URL("../../bin/openapi-pact.js", import.meta.url));
const CONFIG = fileURLToPath(new URL("./config.ts", import.meta.url));

test("a Node that reads no TypeScript is one line with the Node to take", () => {
  const args = ["--no-experimental-strip-types", BIN, "verify", "--config", CONFIG];

  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });

  expect(stderr).toBe(
    `openapi-pact: Node ${process.versions.node} cannot read ${CONFIG}: take Node 22.18 or later, or write it in JavaScript.\n`,
  );
  expect(status).toBe(1);
});
