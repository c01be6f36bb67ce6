import {
  type CallByOperation,
  createClient,
  type Entur,
  type PathClient,
} from "@entur-clients/core";
import type { Calls, Methods, Verbs } from "./generated/methods.js";
import { operationTable } from "./generated/operations.js";
import { basePath } from "./generated/spec.js";

/** Entur's loyalty orders API: one method per operation, and every path by verb. */
export interface Orders extends Methods, PathClient<Verbs> {
  /** Any operation by its id; the answer is a value, whatever its status. */
  readonly call: CallByOperation<Calls>;
}

/** A client in this context; the clients of one context share its token and its limits. */
export function createOrders(entur: Entur): Orders {
  return createClient<Orders>(entur, { basePath, operations: operationTable });
}
