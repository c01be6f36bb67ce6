import { definePact, type Pact } from "openapi-pact";
import type { operations } from "../src/index.js";
import { findTransactionsByOrderId } from "./find-transactions-by-order-id.js";
import { registerDeferred } from "./register-deferred.js";
import type { OrdersCaller, OrdersStates } from "./states.js";

export type { OrdersCaller, OrdersStates } from "./states.js";

/** What this client expects of the orders service. */
export const ordersPact: Pact = definePact<operations, OrdersStates, OrdersCaller>()({
  consumer: "entur-clients-orders",
  provider: "entur-orders",
  caller: "partner",
  clientHeaders: {
    "ET-Client-Name": "acme-webshop",
    "X-Correlation-Id": {
      match: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      example: "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33",
    },
  },
  table: { findTransactionsByOrderId, registerDeferred },
});
