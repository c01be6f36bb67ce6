import { recordTests } from "openapi-pact/record";
import { test } from "vitest";
import { call } from "./call.js";
import { contractsPact } from "./interactions.js";

recordTests({
  test,
  pact: contractsPact,
  spec: new URL("../../../specs/contracts.yaml", import.meta.url),
  out: new URL("../.pact/", import.meta.url),
  call,
});
