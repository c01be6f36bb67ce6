import { callThrough } from "@entur-clients/recording";
import { recordTests } from "openapi-pact/record";
import { test } from "vitest";
import { createContracts } from "../src/index.js";
import { contractsPact } from "./interactions.js";

recordTests({
  test,
  pact: contractsPact,
  spec: new URL("../../../specs/contracts.yaml", import.meta.url),
  out: new URL("../.pact/", import.meta.url),
  call: callThrough(createContracts),
});
