import { type CompareRules, openapi3Rules, unclassified } from "api-smart-diff";

/**
 * The engine's rules, quiet. One that throws, as that of `required` does for a name without a property beside it, has the
 * engine print to the console, which is the caller's, and leave the difference unclassified; these leave it so themselves.
 */
// What is rebuilt key by key is what it was, but for the rules that may throw.
export const QUIET_RULES = quiet(openapi3Rules()) as CompareRules;

type Call = (...given: readonly unknown[]) => unknown;

/** The rules below a schema are functions, as schemas nest without end. */
function quiet(rules: unknown): unknown {
  if (isCall(rules)) {
    return (...given: readonly unknown[]) => quiet(rules(...given));
  }
  if (typeof rules !== "object" || rules === null) {
    return rules;
  }
  const copy: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(rules)) {
    copy[key] = key.startsWith("/") ? quiet(value) : key === "$" ? classifiers(value) : value;
  }
  return copy;
}

/** One per action: a class, or what finds it out. */
function classifiers(rule: unknown): unknown {
  return Array.isArray(rule)
    ? rule.map((one: unknown) => (isCall(one) ? unclassifiedIfItThrows(one) : one))
    : rule;
}

function unclassifiedIfItThrows(classify: Call): Call {
  return (...given) => {
    try {
      return classify(...given);
    } catch {
      return unclassified;
    }
  };
}

function isCall(value: unknown): value is Call {
  return typeof value === "function";
}
