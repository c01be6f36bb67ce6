export type { CallByOperation, OperationCall } from "./call-by-operation.js";
export type { CallHeaders, CallOptions, PagingOptions } from "./call-options.js";
export type { HttpStatus } from "./http-status.js";
export type { Middleware, MiddlewareCall } from "./middleware.js";
export type {
  Method,
  Operation,
  OperationTable,
  Parameter,
  ParameterStyle,
} from "./operation.js";
export type { PathClient, PathMethod, PathOptions, RequestMethod } from "./path-client.js";
export type { Problem, ProblemViolation } from "./problem.js";
export type { Failure, Ok, Undocumented } from "./result.js";
