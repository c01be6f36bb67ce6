import { defineConfig, mergeConfig } from "vitest/config";
import { sharedConfig } from "../../vitest.shared.js";

export default defineConfig(
  mergeConfig(sharedConfig("test"), { test: { include: ["src/**/*.test.ts"] } }),
);
