import { type Judgement, judge } from "./answer/judge.js";
import { type ClientOptions, validated } from "./answer/validate.js";
import { type Call, createCall } from "./call.js";
import type { Entur } from "./create-entur.js";
import type { Detour } from "./detour.js";
import { type Draft, encodeRequest, type RequestParts } from "./encode/encode-request.js";
import type { Plan } from "./encode/plan.js";
import type { Fetch } from "./fetch.js";
import type { Extras } from "./middleware-hooks.js";
import { settingsFrom } from "./settings.js";
import type { CallOptions } from "./surface/call-options.js";
import { tellEnd } from "./tell-end.js";

/** What one call is made of, beside its parameters and body. */
export interface RunOptions extends CallOptions {
  /** How a success's body is handed out. Default `json`: as the operation documents it. */
  readonly parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream" | undefined;
  /** Instead of the context's transport. */
  readonly fetch?: Fetch | undefined;
  /** What only openapi-fetch understands; given, the call goes through it. */
  readonly extras?: Extras | undefined;
}

/** Makes one call: encoded by its row, sent through every layer, judged. */
export type Run = (plan: Plan, parts: RequestParts, options?: RunOptions) => Promise<Judgement>;

const NO_OPTIONS: RunOptions = {};
const NO_EXTRAS: Extras = {};

/** The one way from a plan to an answer, for calls by path and by operation alike. */
export function createRun(
  entur: Entur,
  baseUrl: string,
  detour: Detour,
  client: ClientOptions,
): Run {
  return async (plan, parts, options = NO_OPTIONS) => {
    const draft = encodeRequest(plan, parts, options);
    const extras = options.extras ?? (detour.inUse ? NO_EXTRAS : undefined);
    const shared = detour.inUse || extras?.middleware !== undefined;
    const call = callOf(entur, plan, draft, options, shared);
    return tellEnd(make(), call);

    async function make(): Promise<Judgement> {
      const response =
        extras === undefined
          ? await entur.send(requestOf(draft, baseUrl, call), call)
          : await detour.send({ call, draft, parts, extras });
      const { answer } = call;
      const { parseAs = "json" } = options;
      // Middleware may have put another response in the place of the one the last attempt read.
      return answer?.response === response && parseAs === "json"
        ? validated(judge(response, answer.text, call), client)
        : otherAnswerOf(response, call, parseAs, client);
    }
  };
}

function callOf(
  entur: Entur,
  { operationId, operation }: Plan,
  draft: Draft,
  options: RunOptions,
  shared: boolean,
): Call {
  const { parseAs = "json", signal } = options;
  return createCall({
    operationId,
    operation,
    settings: options === NO_OPTIONS ? entur.settings : settingsFrom(options, entur.settings),
    correlationId: draft.headers["x-correlation-id"] ?? crypto.randomUUID(),
    signal,
    body: draft.body,
    fetch: options.fetch ?? entur.fetch,
    observer: entur.observer,
    shared,
    raw: parseAs !== "json" && parseAs !== "text",
  });
}

function requestOf(draft: Draft, baseUrl: string, call: Call): Request {
  const { path, search, headers, body } = draft;
  return new Request(`${baseUrl}${path}${search === "" ? "" : `?${search}`}`, {
    method: call.operation.method,
    headers,
    body,
    // Entur's APIs do not redirect; who does is not Entur, and gets neither token nor body.
    redirect: "manual",
    signal: call.controller.signal,
  });
}

async function otherAnswerOf(
  response: Response,
  call: Call,
  parseAs: NonNullable<RunOptions["parseAs"]>,
  client: ClientOptions,
): Promise<Judgement> {
  const { answer, operation } = call;
  const isDocumented = response.ok && operation.responses[response.status] !== undefined;
  if (call.raw && isDocumented) {
    const data = parseAs === "stream" ? response.body : await response[parseAs]();
    return { ok: true, data, response, call };
  }
  const text = answer?.response === response ? answer.text : await response.text();
  return parseAs === "text" && isDocumented
    ? { ok: true, data: text, response, call }
    : validated(judge(response, text, call), client);
}
