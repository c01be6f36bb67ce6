import { documentedResponse } from "../document/documented-response.js";
import { isRecord, type Located } from "../document/located.js";
import { isJson, mediaTypeIn } from "../document/media-type-in.js";
import { type BodyRules, recordedTemplate } from "../soundness/recorded-template.js";
import { UnknownRuleError } from "../soundness/unknown-rule-error.js";
import { unsoundValues } from "../soundness/unsound-values.js";
import type { BareFinding, InteractionContext } from "./interaction-context.js";

/**
 * Judges the rules that the answer is matched by, and not its example alone: a rule may accept what the document refuses.
 * What no rule of Pact's could refuse is no finding.
 */
export function matcherFindings(context: InteractionContext): readonly BareFinding[] {
  const schema = schemaOf(context);
  const { body } = context.interaction.response;
  const rules = rulesOf(context);
  if (!schema || !body || !rules) {
    return [];
  }
  try {
    return unsoundValues(context.search, schema, recordedTemplate(body.content, rules))
      .filter(({ preventable }) => preventable)
      .map(({ at, value, because, rule }) => ({
        code: "response.matcher.unsound",
        message: `response body may hold ${shown(value)} at "${at}", which the document refuses (${because}) and Pact accepts (${rule}): pin the example, or match it more closely`,
      }));
  } catch (error) {
    if (!(error instanceof UnknownRuleError)) {
      throw error;
    }
    return [{ code: "response.matcher.unvalidatable", message: error.message }];
  }
}

function schemaOf({ interaction, route }: InteractionContext): Located | undefined {
  const { body, status } = interaction.response;
  const content = documentedResponse(route.operation, status)?.response.content;
  return body && content && isJson(body.mediaType)
    ? mediaTypeIn(content, body.mediaType)?.schema
    : undefined;
}

function rulesOf({ interaction }: InteractionContext): BodyRules | undefined {
  const { response } = interaction.source;
  const rules = isRecord(response) ? response.matchingRules : undefined;
  const body = isRecord(rules) ? rules.body : undefined;
  // A pact of version 4 has been told from others before; its rules are written by Pact's core.
  return isRecord(body) ? (body as unknown as BodyRules) : undefined;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
