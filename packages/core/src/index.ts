export type { ClientOptions, Validators } from "./answer/validate.js";
export { bearer } from "./auth/bearer.js";
export { type ClientCredentialsOptions, clientCredentials } from "./auth/client-credentials.js";
export type { Credentials, CredentialsContext, TokenSource } from "./auth/credentials.js";
export type { Attempt } from "./call.js";
export type { ClientName } from "./client-name.js";
export { collect } from "./collect.js";
export { createClient, type Service } from "./create-client.js";
export { createEntur, type Entur, type EnturOptions } from "./create-entur.js";
export type { Environment, EnvironmentUrls } from "./environment.js";
export { EnturError, type ErrorKind, isEnturError } from "./errors/entur-error.js";
export { HttpError, isHttpError } from "./errors/http-error.js";
export { isNetworkError, NetworkError } from "./errors/network-error.js";
export type { Problem, ProblemViolation } from "./errors/problem.js";
export { isRefusedError, RefusedError } from "./errors/refused-error.js";
export { isTimeoutError, TimeoutError } from "./errors/timeout-error.js";
export type { Fetch } from "./fetch.js";
export { fromEnv, type Variables } from "./from-env.js";
export { type Logger, type LogLevel, logTo } from "./log-to.js";
export type {
  DocumentedResponses,
  Method,
  Operation,
  OperationTable,
  Parameter,
  ParameterStyle,
} from "./operation.js";
export type { CallByOperation, OperationCall } from "./surface/call-by-operation.js";
export type { CallHeaders, CallOptions, PagingOptions } from "./surface/call-options.js";
export type { EnturEvent, EventOrigin, Observer, Violated } from "./surface/events.js";
export type { HttpStatus, StatusRange } from "./surface/http-status.js";
export type { Middleware, MiddlewareCall } from "./surface/middleware.js";
export type { PathClient, PathMethod, PathOptions, RequestMethod } from "./surface/path-client.js";
export type { Failure, Ok, Undocumented } from "./surface/result.js";
