import { answersOf, documentedText } from "./answers.ts";
import { bodyPlace, bodyText } from "./content-text.ts";
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

function paramsType(operation: ReadOperation): string {
  const { id, parameters } = operation;
  if (parameters.length === 0) {
    return "";
  }
  const places = PLACES.map((place) => parameters.filter((one) => one.in === place));
  return `
/** The parameters of {@link Methods.${id}}. */
export interface ${typeName(id)}Params {
${places.map((place) => placeMember(operation, place)).join("")}}
`;
}

/** One place, such as the query; it is required when one of its parameters is. */
function placeMember(operation: ReadOperation, parameters: readonly Parameter[]): string {
  const [first] = parameters;
  if (first === undefined) {
    return "";
  }
  const optional = isRequired(parameters) ? "" : "?";
  return `  readonly ${first.in}${optional}: {\n${parameters.map((one) => parameterMember(operation, one)).join("")}  };\n`;
}

/** An undefined parameter is an absent one; instants may be given as Date. */
function parameterMember({ operationId }: ReadOperation, parameter: Parameter): string {
  const { name, required, schema, description, deprecated } = parameter;
  const isInstant = schema?.format === "date-time";
  const group = `operations[${JSON.stringify(operationId)}]["parameters"]["${parameter.in}"]`;
  const type =
    typeText(schema, `NonNullable<${group}>[${JSON.stringify(name)}]`) +
    (isInstant ? " | Date" : "");
  const member = required
    ? `${propertyName(name)}: ${type}`
    : `${propertyName(name)}?: ${type} | undefined`;
  return `${docLines([description, deprecated && "@deprecated"], "    ")}    readonly ${member};\n`;
}

/** The body as a property, or nothing for an operation without one. */
export function bodyMember(operation: ReadOperation): string[] {
  const { body } = operation;
  return body
    ? [`readonly body${body.required ? "" : "?"}: ${bodyText(body.content, bodyPlace(operation))}`]
    : [];
}

/** Whether a call must give something in this list of parameters. */
export function isRequired(parameters: readonly Parameter[]): boolean {
  return parameters.some(({ required }) => required);
}

/** Statuses with the same body are one member, which keeps unions short. */
function resultMembers(operation: ReadOperation): string[] {
  const byBody = Map.groupBy(
    answersOf(operation),
    ({ isOk, body }) => `${isOk ? "Ok" : "Failure"}:${body}`,
  );
  const members = [...byBody].map(([key, group]) => {
    const [kind, ...body] = key.split(":");
    const statuses = group.map((answer) => answer.statuses).join(" | ");
    return `${kind}<${statuses}, ${body.join(":")}>`;
  });
  const documented = documentedText(operation);
  return documented === undefined ? members : [...members, `Undocumented<${documented}>`];
}
