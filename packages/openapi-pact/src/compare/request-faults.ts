import { judgeRequest } from "../judge-request.js";
import type { DeclaredRequest } from "../pact.js";
import { type RequestViolation, requestViolations } from "../request-violations.js";
import { sentApiKeys } from "./api-keys.js";
import type { Fault, Judgement } from "./judgement.js";
import { isReadable, mediaTypeIn } from "./media-type-in.js";
import { readQuery } from "./read-query.js";
import { unknownFields } from "./unknown-fields.js";

/** The answers that say that the request itself was at fault, so that without a table it may well be. */
const BLAMES_REQUEST = new Set([400, 413, 414, 415, 422]);

/** Judges what was recorded as sent. A request that the table marks wrong must be wrong there and nowhere else. */
export function requestFaults(judgement: Judgement): readonly Fault[] {
  const { interaction, declared } = judgement;
  const violations = [...valueViolations(judgement), ...mediaTypeViolations(judgement)];
  if (declared) {
    return declared.request.wrong
      ? faultOfWrong(violations, { ...declared, description: "The request" })
      : violations.map(faultOf);
  }
  return BLAMES_REQUEST.has(interaction.response.status) ? [] : violations.map(faultOf);
}

function faultOfWrong(
  violations: readonly RequestViolation[],
  declared: Parameters<typeof judgeRequest>[0],
): readonly Fault[] {
  try {
    judgeRequest(declared, violations);
    return [];
  } catch (error) {
    // It throws nothing but its verdict.
    return [{ code: "request.wrong", message: (error as Error).message }];
  }
}

function valueViolations(judgement: Judgement): readonly RequestViolation[] {
  const { document, checks, interaction, route } = judgement;
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
    ...requestViolations(narrowed(judgement), checks, sent),
    ...query.repeated.map((at) => ({
      in: "query" as const,
      at,
      message: "is sent several times, but takes one value",
    })),
    ...undeclaredFields(judgement),
  ];
}

/** The operation with the one media type that was sent, so that its schema judges the body. */
function narrowed({ route, interaction }: Judgement): Judgement["route"]["operation"] {
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
  document,
  checks,
  interaction,
  route,
}: Judgement): readonly RequestViolation[] {
  const { body } = interaction.request;
  const content = route.operation.body?.content;
  const schema = body && content && mediaTypeIn(content, body.mediaType)?.schema;
  if (!schema || !isReadable(body.mediaType)) {
    return [];
  }
  const schemas = { files: document.files, check: checks.value };
  return unknownFields(schemas, schema, body.content).map((at) => ({
    in: "body",
    at,
    message: "is no field that the document knows",
  }));
}

function mediaTypeViolations({ interaction, route }: Judgement): readonly RequestViolation[] {
  const { body } = interaction.request;
  const content = route.operation.body?.content;
  if (!body || !content || mediaTypeIn(content, body.mediaType)) {
    return [];
  }
  const message = `is ${body.mediaType}, but the operation takes ${[...content.keys()].join(", ")}`;
  return [{ in: "header", at: "content-type", message }];
}

const CODES: { readonly [place in RequestViolation["in"]]: string } = {
  path: "request.path.incompatible",
  query: "request.query.incompatible",
  header: "request.header.incompatible",
  body: "request.body.incompatible",
};

function faultOf({ in: place, at, message }: RequestViolation): Fault {
  const where = at === "" ? place : `${place} ${at}`;
  if (message === "is no parameter of this operation") {
    return { code: "request.query.unknown", message: `request ${where} ${message}` };
  }
  return at === "content-type"
    ? { code: "request.content-type.incompatible", message: `request ${where} ${message}` }
    : { code: CODES[place], message: `request ${where} ${message}` };
}
