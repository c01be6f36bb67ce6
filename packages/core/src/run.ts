import { documentedKey } from "./answer/documented-key.js";
import { type Judgement, judge } from "./answer/judge.js";
import { type ClientOptions, validated } from "./answer/validate.js";
import { type Call, createCall } from "./call.js";
import { checkCall } from "./check-call.js";
import type { Entur } from "./create-entur.js";
import { type Draft, encodeRequest, type RequestParts } from "./encode/encode-request.js";
import type { Plan } from "./encode/plan.js";
import type { Fetch } from "./fetch.js";
import { identify } from "./identify.js";
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
      const response = await sendOn();
      const { answer } = call;
      // Middleware may have put another response in the place of the one the last attempt read.
      return answer?.response === response && parseAs === "json"
        ? validated(judge(response, answer.text, call), client)
        : otherAnswerOf(response, call, parseAs, client);
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
    raw: parseAs !== "json" && parseAs !== "text",
  });
}

async function otherAnswerOf(
  response: Response,
  call: Call,
  parseAs: NonNullable<RunOptions["parseAs"]>,
  client: ClientOptions,
): Promise<Judgement> {
  const { answer, operation } = call;
  const isDocumented = response.ok && documentedKey(operation, response.status) !== undefined;
  if (call.raw && isDocumented) {
    const data = parseAs === "stream" ? response.body : await response[parseAs]();
    return { ok: true, data, response, call };
  }
  const text = answer?.response === response ? answer.text : await response.text();
  return parseAs === "text" && isDocumented
    ? { ok: true, data: text, response, call }
    : validated(judge(response, text, call), client);
}
