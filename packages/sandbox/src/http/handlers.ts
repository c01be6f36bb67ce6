import type { CouponYear } from "../contracts/remaining-coupons.js";
import type { Database } from "../database/database.js";
import type { Caller } from "../tokens/caller.js";

/** One handler per operation of a service: a missing or misspelt one does not compile. */
export type Handlers<Operations> = {
  readonly [Id in keyof Operations]: Handler<Operations[Id]>;
};

/** Answers one operation, for a caller who may call it and a request that is valid. */
export type Handler<Operation> = (call: Call<Operation>) => Promise<Reply<Operation>>;

/** What a handler is given. Parameters have the types of the spec; header names are in lower case. */
export interface Call<Operation> {
  readonly path: Parameters<Operation, "path">;
  readonly query: Parameters<Operation, "query">;
  readonly header: LowerCased<Parameters<Operation, "header">>;
  readonly body: Body<Operation>;
  readonly caller: Caller;
  /** The one instant the whole request is answered at. */
  readonly now: Date;
  /** The languages asked for, the dearest first, as BCP 47. */
  readonly languages: readonly string[];
  /** When coupons count again. */
  readonly couponYear: CouponYear;
  /** One transaction per request: undone when the answer is a refusal. */
  readonly db: Database;
}

/** What a handler may answer: what the spec documents for the operation. */
export type Reply<Operation> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses]: ReplyOf<Status, Responses[Status]> }[keyof Responses]
  : never;

/** A refusal in words; its body takes the shape of the service. */
export interface Refused<Status> {
  readonly status: Status;
  readonly message: string;
  /** What else there is to say, where the service's errors have room for it. */
  readonly detail?: string;
}

type ReplyOf<Status, Response> = Status extends 200 | 201 | 202 | 204
  ? Success<Status, Response>
  : Status extends number
    ? Refused<Status>
    : // `2XX`, `4XX` and `default` stand for several: the reply says which.
      Status extends "2XX"
      ? Success<number, Response>
      : Refused<number> | (Status extends "default" ? Success<number, Response> : never);

interface Success<Status, Response> {
  readonly status: Status;
  readonly body: Content<Response>;
}

type Content<Response> = Response extends { content: infer Media extends object }
  ? Media[keyof Media]
  : undefined;

type Body<Operation> = Operation extends { requestBody: { content: infer Media extends object } }
  ? Media[keyof Media]
  : undefined;

type Parameters<Operation, Place extends string> = Operation extends {
  parameters: { [Name in Place]?: infer Values extends object };
}
  ? Values
  : Readonly<Record<never, never>>;

type LowerCased<Values> = {
  readonly [Name in keyof Values as Name extends string ? Lowercase<Name> : Name]: Values[Name];
};
