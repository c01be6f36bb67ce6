import { recordTests } from "openapi-pact/record";
import { test } from "vitest";
import { call } from "./call.js";
import { accountsPact } from "./interactions.js";

recordTests({
  test,
  pact: accountsPact,
  spec: new URL("../../../specs/accounts.yaml", import.meta.url),
  out: new URL("../.pact/", import.meta.url),
  call,
});
