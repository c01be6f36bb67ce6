import { contentText, isOk } from "./content-text.ts";
import { docLines } from "./doc-comment.ts";
import type { Parameter } from "./document.ts";
import { propertyName } from "./literal.ts";
import type { ReadOperation } from "./read-operations.ts";
import { typeText } from "./type-text.ts";

const PLACES = ["path", "query", "header"] as const;

/** An operation's name as the beginning of its types' names. */
export function typeName(id: string): string {
  return `${id[0]?.toUpperCase()}${id.slice(1)}`;
}

/** The types of one operation's parameters, of all it takes, and of what it answers. */
export function callTypes(operation: ReadOperation): string {
  const { id, parameters } = operation;
  const name = typeName(id);
  const parent = parameters.length > 0 ? ` extends ${name}Params` : "";
  const own = bodyMember(operation).map((member) => `  ${member};\n`);
  const results = resultMembers(operation).map((member) => `  | ${member}`);
  return `${paramsType(operation)}
/** What {@link Methods.${id}} takes. */
export interface ${name}Input${parent} {${own.length > 0 ? `\n${own.join("")}` : ""}}

/** What {@link Methods.${id}} answers, one member per kind of answer. */
export type ${name}Result =
${results.join("\n")};
`;
}

function paramsType({ id, parameters }: ReadOperation): string {
  if (parameters.length === 0) {
    return "";
  }
  const places = PLACES.map((place) => parameters.filter((one) => one.in === place));
  return `
/** The parameters of {@link Methods.${id}}. */
export interface ${typeName(id)}Params {
${places.map(placeMember).join("")}}
`;
}

/** One place, such as the query; it is required when one of its parameters is. */
function placeMember(parameters: readonly Parameter[]): string {
  const [first] = parameters;
  if (first === undefined) {
    return "";
  }
  const optional = isRequired(parameters) ? "" : "?";
  return `  readonly ${first.in}${optional}: {\n${parameters.map(parameterMember).join("")}  };\n`;
}

/** An undefined parameter is an absent one; instants may be given as Date. */
function parameterMember({ name, required, schema, description, deprecated }: Parameter): string {
  const isInstant = schema?.format === "date-time";
  const type = typeText(schema) + (isInstant ? " | Date" : "");
  const member = required
    ? `${propertyName(name)}: ${type}`
    : `${propertyName(name)}?: ${type} | undefined`;
  return `${docLines([description, deprecated && "@deprecated"], "    ")}    readonly ${member};\n`;
}

/** The body as a property, or nothing for an operation without one. */
export function bodyMember({ body }: ReadOperation): string[] {
  return body ? [`readonly body${body.required ? "" : "?"}: ${contentText(body.content)}`] : [];
}

/** Whether a call must give something in this list of parameters. */
export function isRequired(parameters: readonly Parameter[]): boolean {
  return parameters.some(({ required }) => required);
}

/** Statuses with the same body are one member, which keeps unions short. */
function resultMembers({ responses }: ReadOperation): string[] {
  const byBody = Map.groupBy(
    responses,
    ([status, { content }]) => `${isOk(status) ? "Ok" : "Failure"}:${contentText(content)}`,
  );
  const members = [...byBody].map(([key, group]) => {
    const [kind, ...body] = key.split(":");
    return `${kind}<${statuses(group)}, ${body.join(":")}>`;
  });
  return [...members, `Undocumented<${statuses(responses)}>`];
}

function statuses(responses: ReadOperation["responses"]): string {
  return responses.map(([status]) => status).join(" | ");
}
