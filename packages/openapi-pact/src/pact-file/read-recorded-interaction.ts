import { isRecord } from "../document/located.js";
import { essence } from "../document/media-type-in.js";
import type { RecordedBody, RecordedInteraction } from "./recorded-interaction.js";

type Json = { readonly [key: string]: unknown };

/** Reads one interaction of a V4 pact. */
export function readRecordedInteraction(source: Json, place: string): RecordedInteraction {
  const description = String(source.description);
  const { type, request, response } = source;
  if (type !== "Synchronous/HTTP" || !isRecord(request) || !isRecord(response)) {
    throw new Error(
      `Cannot use ${place}: "${description}" is ${type}, and OpenAPI describes HTTP; keep messages in a pact of their own.`,
    );
  }
  const requestHeaders = headersOf(request.headers);
  const responseHeaders = headersOf(response.headers);
  return {
    description,
    operationId: operationIdOf(source.comments),
    request: {
      method: String(request.method ?? "GET").toUpperCase(),
      path: String(request.path ?? "/"),
      query: new Map(Object.entries(isRecord(request.query) ? request.query : {}).map(texts)),
      headers: requestHeaders,
      body: bodyOf(request.body, requestHeaders),
    },
    response: {
      status: Number(response.status ?? 200),
      headers: responseHeaders,
      body: bodyOf(response.body, responseHeaders),
    },
    states: [source.providerStates ?? []]
      .flat()
      .filter(isRecord)
      .map(({ name }) => String(name)),
    pending: source.pending === true,
    source,
  };
}

function texts([name, values]: [string, unknown]): [string, readonly string[]] {
  return [name, [values].flat().map(String)];
}

function headersOf(recorded: unknown): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(isRecord(recorded) ? recorded : {}).map(texts)) {
    for (const value of values) {
      headers.append(name, value);
    }
  }
  return headers;
}

function bodyOf(recorded: unknown, headers: Headers): RecordedBody | undefined {
  if (!isRecord(recorded) || recorded.content === undefined) {
    return undefined;
  }
  const named = String(recorded.contentType ?? headers.get("Content-Type") ?? "application/json");
  return { content: decoded(recorded), mediaType: essence(named) };
}

/** `encoded` names how the content was made text: as JSON, in base 64, or not at all. */
function decoded({ content, encoded }: Json): unknown {
  if (typeof content !== "string" || typeof encoded !== "string") {
    return content;
  }
  return encoded.toUpperCase() === "JSON"
    ? JSON.parse(content)
    : Buffer.from(content, "base64").toString();
}

function operationIdOf(comments: unknown): string | undefined {
  const references = isRecord(comments) ? comments.references : undefined;
  const openApi = isRecord(references) ? references.OpenAPI : undefined;
  return isRecord(openApi) && typeof openApi.operationId === "string"
    ? openApi.operationId
    : undefined;
}
