import { ANONYMOUS } from "../table/anonymous.js";
import type { DeclaredInteraction, Pact } from "../table/pact.js";
import { plain } from "../table/plain.js";
import type { Direction, TouchedInteraction, Verdict } from "./change.js";
import type { Finding } from "./finding.js";
import type { FateOf, RequestFate } from "./request-fates.js";
import type { Where } from "./where-of.js";

/** The interactions of one operation under either of its names. */
export function interactionsOf(
  pact: Pact | undefined,
  operationIds: ReadonlySet<string>,
): readonly DeclaredInteraction[] {
  return pact?.interactions.filter(({ operationId }) => operationIds.has(operationId)) ?? [];
}

/** What a finding does to each interaction: breaking only where the interaction uses what broke. */
export function touchedBy(
  finding: Finding,
  where: Where,
  pact: Pact,
  interactions: readonly DeclaredInteraction[],
  fateOf: FateOf,
): readonly TouchedInteraction[] {
  const { verdict, uses } = finding;
  if (verdict === "docs") {
    return [];
  }
  return interactions
    .filter((interaction) => isConcerned(interaction, where))
    .map((interaction) => {
      const used =
        uses(plain(exampleOf(interaction, where, pact))) &&
        !isSpared(finding, where.direction, fateOf(interaction));
      return { description: interaction.description, effect: effectOf(verdict, used) };
    });
}

/** Whether an interaction has the part that a change is in. */
export function isConcerned({ documented }: DeclaredInteraction, { status }: Where): boolean {
  return status === undefined || documented === status;
}

/** Whether an interaction's request, held against both documents, shows that it does not feel a finding. */
export function isSpared(
  { asserted }: Finding,
  direction: Direction,
  { is }: RequestFate,
): boolean {
  return asserted === true && direction === "request" && is === "kept";
}

/** `breaking` needs both a change that breaks and somebody who uses it. */
export function effectOf(verdict: Verdict, used: boolean): TouchedInteraction["effect"] {
  return verdict === "breaking" && used ? "breaking" : "noted";
}

/** What an interaction has in a part of its exchange. */
export function exampleOf(
  { request, response, caller }: DeclaredInteraction,
  where: Where,
  pact: Pact,
): unknown {
  const { part, name = "" } = where;
  switch (part) {
    case "body":
      return request.body;
    case "credentials":
      return caller === ANONYMOUS ? undefined : caller;
    case "response":
      return response.body;
    case "header":
      return exampleText(named(response.headers, name));
    case "parameter":
      return where.in === "header"
        ? (named(request.header, name) ?? exampleText(named(pact.clientHeaders, name)))
        : placed(request, where.in)?.[name];
    default:
      // What concerns the operation as such concerns whoever calls it.
      return null;
  }
}

function placed({ path, query }: DeclaredInteraction["request"], place: string | undefined) {
  return place === "path" ? path : place === "query" ? query : undefined;
}

/** Headers are named without regard to case. */
function named(values: { readonly [name: string]: unknown } | undefined, name: string): unknown {
  const entries = Object.entries(values ?? {});
  return entries.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function exampleText(value: unknown): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, "example") : value;
}
