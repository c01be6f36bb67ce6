import type { ViteUserConfig } from "vitest/config";
import { sharedConfig } from "./vitest.shared.js";

const { test } = sharedConfig("record-pacts", "packages/*/pact/record.test.ts");

/** The run in which every service's client records its pact: in threads that share what all of them load. */
const recording: ViteUserConfig = { test: { ...test, pool: "threads", isolate: false } };

export default recording;
