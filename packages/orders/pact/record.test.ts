import { callThrough } from "@entur-clients/recording";
import { recordTests } from "openapi-pact/record";
import { test } from "vitest";
import { createOrders } from "../src/index.js";
import { ordersPact } from "./interactions.js";

recordTests({
  test,
  pact: ordersPact,
  spec: new URL("../../../specs/orders.yaml", import.meta.url),
  out: new URL("../.pact/", import.meta.url),
  call: callThrough(createOrders),
});
