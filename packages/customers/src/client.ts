import {
  type CallByOperation,
  type ClientOptions,
  createClient,
  type Entur,
  type PathClient,
} from "@entur-clients/core";
import type { Calls, Methods, Verbs } from "./generated/methods.js";
import { operationTable } from "./generated/operations.js";
import { spec } from "./generated/spec.js";
import type { validators } from "./generated/validators.js";

/** Entur's loyalty customers API: one method per operation, and every path by verb. */
export interface Customers extends Methods, PathClient<Verbs> {
  /** Any operation by its id; the answer is a value, whatever its status. */
  readonly call: CallByOperation<Calls>;
}

/** What a client of this service may be given beside its context. */
export type CustomersOptions = ClientOptions<typeof validators>;

/**
 * A client in this context; the clients of one context share its token and its limits. Given `validators` (from
 * `@entur-clients/customers/validators`), it looks at every answer, and reports or throws what the specification
 * does not allow.
 */
export function createCustomers(entur: Entur, options?: CustomersOptions): Customers {
  const service = { basePath: spec.basePath, operations: operationTable };
  return createClient<Customers>(entur, service, options);
}
