import { defineConfig, mergeConfig } from "vitest/config";
import { sharedConfig } from "../../vitest.shared.js";

export default defineConfig(
  mergeConfig(sharedConfig("record"), { test: { include: ["pact/record.test.ts"] } }),
);
