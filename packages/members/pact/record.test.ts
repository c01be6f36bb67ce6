import { callThrough } from "@entur-clients/recording";
import { recordTests } from "openapi-pact/record";
import { test } from "vitest";
import { createMembers } from "../src/index.js";
import { membersPact } from "./interactions.js";

recordTests({
  test,
  pact: membersPact,
  spec: new URL("../../../specs/members.yaml", import.meta.url),
  out: new URL("../.pact/", import.meta.url),
  call: callThrough(createMembers),
});
