import type { ViteUserConfig } from "vitest/config";
import { sharedConfig } from "../../vitest.shared.js";

const config: ViteUserConfig = sharedConfig("test");

export default config;
