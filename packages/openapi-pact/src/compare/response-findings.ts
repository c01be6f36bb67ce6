import { documentedResponse } from "../document/documented-response.js";
import type { Located } from "../document/located.js";
import { isReadable, mediaTypeIn } from "../document/media-type-in.js";
import type { Content } from "../document/operation.js";
import type { BareFinding, InteractionContext } from "./interaction-context.js";
import { unknownFields } from "./unknown-fields.js";

/** The code of an answer whose body the pact does not ask for. */
export const BODY_MISSING = "response.body.missing";

/** Judges what was recorded as answered: status, media type to the letter, body and headers. */
export function responseFindings(context: InteractionContext): readonly BareFinding[] {
  const { interaction, route } = context;
  const found = documentedResponse(route.operation, interaction.response.status);
  if (!found) {
    const known = [...route.operation.responses.keys()].join(", ");
    return [
      {
        code: "response.status.unknown",
        message: `response status ${interaction.response.status} is not documented; ${known} are`,
      },
    ];
  }
  return [...bodyFindings(context, found.response.content), ...headerFindings(context)];
}

function bodyFindings(context: InteractionContext, content: Content): readonly BareFinding[] {
  const { body } = context.interaction.response;
  if (!body) {
    return absenceFindings(context);
  }
  if (content.size === 0) {
    const message = "response body is expected, but the document gives this status none";
    return [{ code: "response.body.unknown", message }];
  }
  const found = mediaTypeIn(content, body.mediaType);
  if (!found) {
    const message = `response body is ${body.mediaType}, but the document says ${[...content.keys()].join(", ")}`;
    return [{ code: "response.content-type.incompatible", message }];
  }
  return found.schema && isReadable(body.mediaType)
    ? contentFindings(context, found.schema, body.content)
    : [];
}

/** Any pact may ask for less than is documented, but one that has a table asks for what this declares. */
function absenceFindings({ declared }: InteractionContext): readonly BareFinding[] {
  const message = "response body is declared by the table, but the pact expects none: record again";
  return declared?.response.body === undefined ? [] : [{ code: BODY_MISSING, message }];
}

function contentFindings(
  { checks }: InteractionContext,
  schema: Located,
  content: unknown,
): readonly BareFinding[] {
  const violations = checks.check(schema, content);
  // A pact may ask for less than is documented. A variant that lacks a field then fits none, which proves nothing.
  const partial = violations.some(({ keyword }) => keyword === "required");
  const real = violations.filter(
    ({ keyword }) => keyword !== "required" && !(partial && /^(one|any)Of$/.test(keyword)),
  );
  return [
    ...real.map(({ at, message }) => incompatible(at, message)),
    ...unknownFields(checks, schema, content).map((at) =>
      incompatible(at, "is no field that the document knows"),
    ),
  ];
}

function incompatible(at: string, message: string): BareFinding {
  return {
    code: "response.body.incompatible",
    message: `response body${at === "" ? "" : ` ${at}`} ${message}`,
  };
}

function headerFindings({
  checks,
  interaction,
  route,
}: InteractionContext): readonly BareFinding[] {
  const found = documentedResponse(route.operation, interaction.response.status);
  return [...(found?.response.headers ?? [])].flatMap(([name, schema]) => {
    const value = interaction.response.headers.get(name);
    const violations = schema && value !== null ? checks.text(schema, value) : [];
    return violations.map(({ message }) => ({
      code: "response.header.incompatible",
      message: `response header ${name} ${message}`,
    }));
  });
}
