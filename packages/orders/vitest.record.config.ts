import type { ViteUserConfig } from "vitest/config";
import { sharedConfig } from "../../vitest.shared.js";

const config: ViteUserConfig = sharedConfig("record", "pact/record.test.ts");

export default config;
