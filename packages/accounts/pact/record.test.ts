import { callThrough } from "@entur-clients/recording";
import { recordTests } from "openapi-pact/record";
import { test } from "vitest";
import { createAccounts } from "../src/index.js";
import { accountsPact } from "./interactions.js";

recordTests({
  test,
  pact: accountsPact,
  spec: new URL("../../../specs/accounts.yaml", import.meta.url),
  out: new URL("../.pact/", import.meta.url),
  call: callThrough(createAccounts),
});
