import { documentedKey } from "./answer/documented-key.js";
import { type Judgement, judge } from "./answer/judge.js";
import { type Answer, readBody } from "./answer/read-body.js";
import { type ClientOptions, validated } from "./answer/validate.js";
import { type Call, createCall } from "./call.js";
import { checkCall } from "./check-call.js";
import type { Entur } from "./create-entur.js";
import { type Draft, encodeRequest, type RequestParts } from "./encode/encode-request.js";
import type { Plan } from "./encode/plan.js";
import { NetworkError } from "./errors/network-error.js";
import type { Fetch } from "./fetch.js";
import { identify } from "./identify.js";
import { boundedUnlessOver } from "./layers/bounded.js";
import { startDeadline } from "./layers/start-deadline.js";
import type { Extras } from "./middleware/custom-request.js";
import { throughMiddleware } from "./middleware/through-middleware.js";
import { settingsFrom } from "./settings.js";
import type { CallOptions } from "./surface/call-options.js";
import type { Middleware } from "./surface/middleware.js";
import { tellEnd } from "./tell-end.js";

/** What one call is made of, beside its parameters and body. */
export interface RunOptions extends CallOptions {
  /** How a success's body is handed out. Default `json`: as the operation documents it. */
  readonly parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream" | undefined;
  /** Instead of the context's transport. */
  readonly fetch?: Fetch | undefined;
  /** What only openapi-fetch understands; and fetch's own options. */
  readonly extras?: Extras | undefined;
}

/** Makes one call: encoded by its row, sent through every layer, judged. */
export type Run = (plan: Plan, parts: RequestParts, options?: RunOptions) => Promise<Judgement>;

/** What all calls of one client have in common. */
export interface RunContext {
  readonly entur: Entur;
  readonly baseUrl: string;
  /** Registered with `use`: sees every call. */
  readonly middleware: readonly Middleware[];
  readonly options: ClientOptions;
}

const NO_OPTIONS: RunOptions = {};
const NO_EXTRAS: Extras = {};

/** The one way from a plan to an answer, for calls by path and by operation alike. */
export function createRun({ entur, baseUrl, middleware, options: client }: RunContext): Run {
  const { clientName, send } = entur;

  return (plan, parts, options = NO_OPTIONS) => {
    checkCall(plan, parts, options);
    const { parseAs = "json", extras } = options;
    const draft = encodeRequest(plan, parts, options);
    const call = callOf(entur, baseUrl, plan, draft, options);
    call.shared = middleware.length > 0 || extras?.middleware !== undefined;
    return tellEnd(make(), call);

    async function make(): Promise<Judgement> {
      startDeadline(call);
      const response = await sendOn();
      const { answer } = call;
      // Middleware may have put another response in the place of the one the last attempt read.
      return answer?.response === response && parseAs === "json"
        ? validated(judge(response, answer.text, call), client)
        : otherAnswerOf(response, call, client);
    }

    function sendOn(): Promise<Response> {
      if (extras !== undefined || middleware.length > 0) {
        const exchange = { call, baseUrl, draft, parts, extras: extras ?? NO_EXTRAS, parseAs };
        return throughMiddleware(exchange, middleware, clientName, send);
      }
      identify(call, clientName);
      return send(call);
    }
  };
}

function callOf(
  entur: Entur,
  baseUrl: string,
  { operationId, operation }: Plan,
  { path, search, headers, body }: Draft,
  options: RunOptions,
): Call {
  const { parseAs = "json", signal } = options;
  return createCall({
    operationId,
    operation,
    settings: options === NO_OPTIONS ? entur.settings : settingsFrom(options, entur.settings),
    correlationId: headers["x-correlation-id"] ?? crypto.randomUUID(),
    signal,
    url: search === "" ? baseUrl + path : `${baseUrl}${path}?${search}`,
    headers,
    body,
    fetch: options.fetch ?? entur.fetch,
    observer: entur.observer,
    shared: false,
    parseAs,
  });
}

async function otherAnswerOf(
  response: Response,
  call: Call,
  client: ClientOptions,
): Promise<Judgement> {
  const { parseAs, operation, signal } = call;
  const { text, data } = await answerOf(response, call);
  if (
    parseAs === "json" ||
    !response.ok ||
    documentedKey(operation, response.status) === undefined
  ) {
    return validated(judge(response, text, call), client);
  }
  return parseAs === "stream"
    ? { ok: true, data: followed(response.body, signal), response, call }
    : { ok: true, data: data ?? text, response, call };
}

/** What the last attempt read; the body of a response that middleware put in its place is yet to be read. */
function answerOf(response: Response, call: Call): Answer | Promise<Answer> {
  if (call.answer?.response === response) {
    return call.answer;
  }
  const read = readBody(response, call).catch((cause) => {
    throw new NetworkError(call, cause);
  });
  return boundedUnlessOver(read, call);
}

/** A stream that ends with the caller's signal, as what has been read by then does. */
function followed(
  body: ReadableStream | null,
  signal: AbortSignal | undefined,
): ReadableStream | null {
  return signal && body ? body.pipeThrough(new TransformStream(), { signal }) : body;
}
