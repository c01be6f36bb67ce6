import { isReadable, mediaTypeIn } from "../document/media-type-in.js";
import { requestProblem } from "../request/request-problem.js";
import { type RequestViolation, requestViolations } from "../request/request-violations.js";
import type { DeclaredRequest } from "../table/pact.js";
import { sentApiKeys } from "./api-keys.js";
import { blamesRequest } from "./blames-request.js";
import type { BareFinding, InteractionContext } from "./interaction-context.js";
import { readQuery } from "./read-query.js";
import { unknownFields } from "./unknown-fields.js";

/** Judges what was recorded as sent. A request that the table marks wrong must be wrong there and nowhere else. */
export function requestFindings(context: InteractionContext): readonly BareFinding[] {
  const { interaction, declared } = context;
  const violations = [...valueViolations(context), ...mediaTypeViolations(context)];
  if (declared?.request.wrong) {
    const message = requestProblem({ ...declared, description: "The request" }, violations);
    return message === undefined ? [] : [{ code: "request.wrong", message }];
  }
  return !declared && blamesRequest(interaction.response.status) ? [] : violations.map(findingOf);
}

function valueViolations(context: InteractionContext): readonly RequestViolation[] {
  const { document, checks, interaction, route } = context;
  const { request } = interaction;
  const query = readQuery(document.files, route.operation, request.query);
  const keys = sentApiKeys(document, "query");
  const sent: DeclaredRequest = {
    path: route.path,
    query: Object.fromEntries(Object.entries(query.values).filter(([name]) => !keys.has(name))),
    header: Object.fromEntries(request.headers),
    ...(request.body && isReadable(request.body.mediaType) && { body: request.body.content }),
  };
  return [
    ...requestViolations(narrowed(context), checks, sent),
    ...query.repeated.map((at) => ({
      kind: "incompatible" as const,
      in: "query" as const,
      at,
      message: "is sent several times, but takes one value",
    })),
    ...undeclaredFields(context),
  ];
}

/** The operation with the one media type that was sent, so that its schema judges the body. */
function narrowed({
  route,
  interaction,
}: InteractionContext): InteractionContext["route"]["operation"] {
  const { operation } = route;
  const { body } = interaction.request;
  const found = body && operation.body && mediaTypeIn(operation.body.content, body.mediaType);
  if (!operation.body || !body) {
    return operation;
  }
  const content = new Map(
    found && isReadable(body.mediaType) ? [["application/json", found.schema] as const] : [],
  );
  return { ...operation, body: { required: false, content } };
}

function undeclaredFields({
  checks,
  interaction,
  route,
}: InteractionContext): readonly RequestViolation[] {
  const { body } = interaction.request;
  const content = route.operation.body?.content;
  const schema = body && content && mediaTypeIn(content, body.mediaType)?.schema;
  if (!schema || !isReadable(body.mediaType)) {
    return [];
  }
  return unknownFields(checks, schema, body.content).map((at) => ({
    kind: "incompatible",
    in: "body",
    at,
    message: "is no field that the document knows",
  }));
}

function mediaTypeViolations({
  interaction,
  route,
}: InteractionContext): readonly RequestViolation[] {
  const { body } = interaction.request;
  const content = route.operation.body?.content;
  if (!body || !content || mediaTypeIn(content, body.mediaType)) {
    return [];
  }
  const message = `is ${body.mediaType}, but the operation takes ${[...content.keys()].join(", ")}`;
  return [{ kind: "media-type", in: "header", at: "content-type", message }];
}

function findingOf({ kind, in: place, at, message }: RequestViolation): BareFinding {
  const codes = {
    unknown: "request.query.unknown",
    "media-type": "request.content-type.incompatible",
    incompatible: `request.${place}.incompatible`,
  };
  const where = at === "" ? place : `${place} ${at}`;
  return { code: codes[kind], message: `request ${where} ${message}` };
}
