import type { CallOptions } from "./call-options.js";

/** Calls an operation by its id; the answer is a value, whatever its status. */
export type CallByOperation<Calls extends { [Id in keyof Calls]: OperationCall }> = <
  Id extends keyof Calls & string,
>(
  operationId: Id,
  ...args: CallArgs<Calls[Id]["request"]>
) => Promise<Calls[Id]["result"]>;

/** What a generated map says of one operation. */
export interface OperationCall {
  readonly request: unknown;
  readonly result: unknown;
}

type CallArgs<Request> = object extends Request
  ? [request?: Request, options?: CallOptions]
  : [request: Request, options?: CallOptions];
