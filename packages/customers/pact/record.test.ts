import { callThrough } from "@entur-clients/recording";
import { recordTests } from "openapi-pact/record";
import { test } from "vitest";
import { createCustomers } from "../src/index.js";
import { customersPact } from "./interactions.js";

recordTests({
  test,
  pact: customersPact,
  spec: new URL("../../../specs/customers.yaml", import.meta.url),
  out: new URL("../.pact/", import.meta.url),
  call: callThrough(createCustomers),
});
