export {
  bearer,
  type CallOptions,
  type ClientName,
  type Credentials,
  clientCredentials,
  collect,
  createEntur,
  type Entur,
  EnturError,
  type EnturOptions,
  type Environment,
  type Fetch,
  HttpError,
  isEnturError,
  isHttpError,
  isNetworkError,
  isRefusedError,
  isTimeoutError,
  NetworkError,
  type PagingOptions,
  type Problem,
  RefusedError,
  TimeoutError,
} from "@entur-clients/core";
export { createOrders, type Orders } from "./client.js";
export type {
  FindTransactionsByOrderIdInput,
  FindTransactionsByOrderIdParams,
  FindTransactionsByOrderIdResult,
  RegisterDeferredInput,
  RegisterDeferredParams,
  RegisterDeferredResult,
} from "./generated/methods.js";
export { operationTable as ordersOperations } from "./generated/operations.js";
export type {
  components,
  DeferredRegistrationRequest,
  DeferredRegistrationResponse,
  Error as ProblemBody,
  operations,
  PointsGiven,
  paths,
  TransactionByOrder,
  ValidationError,
} from "./generated/schema.js";
export { spec as ordersSpec } from "./generated/spec.js";
