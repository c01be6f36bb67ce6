import { jsonContent } from "../document/json-content.js";
import type { Document } from "../document/read-document.js";
import { schemaChecks } from "../document/schema-checks.js";
import { exchangesBy } from "../exchange/exchanges.js";
import type { DeclaredInteraction, Pact } from "../table/pact.js";
import type { Search } from "./edges-of.js";
import type { SoundnessFinding } from "./finding.js";
import { type UnsoundValue, unsoundValues } from "./unsound-values.js";

/**
 * Proves a pact's matchers sound as far as their edges go: every value that Pact accepts for a response is held against the
 * response's schema. A rule of one schema is named once, in the first interaction that has it.
 */
export function soundnessFindings(document: Document, pact: Pact): readonly SoundnessFinding[] {
  const toExchange = exchangesBy(document, pact);
  const search = { ...schemaChecks(document.files), seen: new Set<string>() };
  return pact.interactions.flatMap((interaction) =>
    templateFindings(document, search, interaction, toExchange(interaction).response.body?.content),
  );
}

/** The findings about one interaction's response, whoever made its template. */
export function templateFindings(
  document: Document,
  search: Search,
  { operationId, status, documented, description }: DeclaredInteraction,
  template: unknown,
): readonly SoundnessFinding[] {
  const response = document.operations.get(operationId)?.responses.get(documented);
  const schema = response && jsonContent(response.content)?.schema;
  return schema === undefined || template === undefined
    ? []
    : unsoundValues(search, schema, template).map((unsound) => {
        const { at, rule, value, preventable } = unsound;
        const message = messageOf(description, unsound);
        return { operationId, status, description, at, rule, value, message, preventable };
      });
}

function messageOf(description: string, unsound: UnsoundValue): string {
  const { at, rule, value, because, preventable } = unsound;
  const text = JSON.stringify(value);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const advice = preventable
    ? "Pin the example with exactly(), or have the kit derive the rule."
    : "Pact has no rule that would refuse it.";
  return `${description}: the response may hold ${shown} at "${at}", which the document refuses (${because}) and Pact accepts (${rule}). ${advice}`;
}
