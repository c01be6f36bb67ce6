import type { operations } from "@entur-clients/orders";
import type { Handlers } from "../http/handlers.js";
import { findTransactionsByOrderId } from "./find-transactions-by-order-id.js";
import { registerDeferred } from "./register-deferred.js";

/** Every operation of the orders service. */
export const ordersHandlers: Handlers<operations> = {
  findTransactionsByOrderId,
  registerDeferred,
};
