import { isRecord } from "../document/located.js";

/** The rules of one path, as a pact of version 4 holds them. */
interface RecordedRules {
  readonly matchers: readonly RecordedRule[];
}

interface RecordedRule {
  readonly match: string;
  readonly [option: string]: unknown;
}

/** The rules of a body, by JSON path. */
export interface BodyRules {
  readonly [path: string]: RecordedRules;
}

/**
 * A recorded body with its rules, as the template it could have been recorded from. A value without a rule has that of
 * the nearest value around it, and none but itself where there is none: so Pact's core reads them.
 */
export function recordedTemplate(content: unknown, rules: BodyRules): unknown {
  return templateAt(rules, content, ["$"], []);
}

function templateAt(
  rules: BodyRules,
  value: unknown,
  paths: readonly string[],
  inherited: readonly RecordedRule[],
): unknown {
  const own = paths.map((path) => rules[path]?.matchers).find((found) => found !== undefined);
  const passed = (own ?? inherited).filter(({ match }) => match === "type");
  // Sizes are of the value that has the rule, and not of what it holds.
  const below = passed.map(({ match }) => ({ match }));
  if (Array.isArray(value)) {
    const items = value.map((item, index) =>
      templateAt(rules, item, extended(paths, [`[${index}]`, "[*]"]), below),
    );
    return own || inherited.length > 0 ? matcherOf(own ?? inherited, items) : items;
  }
  if (isRecord(value)) {
    const parts = Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        templateAt(rules, part, extended(paths, [step(key), ".*"]), below),
      ]),
    );
    // An object has to have the example's properties, by its type as without a rule; other rules take it for a map.
    return own?.some(({ match }) => match in NAMES) ? matcherOf(own, parts) : parts;
  }
  return matcherOf(own ?? (inherited.length > 0 ? inherited : [{ match: "equality" }]), value);
}

/** More exact paths first. */
function extended(paths: readonly string[], steps: readonly string[]): readonly string[] {
  return paths.flatMap((path) => steps.map((one) => path + one));
}

function step(key: string): string {
  return /^[A-Za-z_][\w]*$/.test(key) ? `.${key}` : `['${key}']`;
}

function matcherOf(matchers: readonly RecordedRule[], value: unknown): object {
  const rules = matchers.map(asRule);
  const [only, ...others] = rules;
  return only && others.length === 0 ? { ...only, value } : { "pact:matcher:type": rules, value };
}

const NAMES: { readonly [recorded: string]: string } = {
  eachKey: "each-key",
  eachValue: "each-value",
  values: "values",
};

function asRule({ match, rules, ...options }: RecordedRule): object {
  return {
    "pact:matcher:type": NAMES[match] ?? match,
    ...options,
    ...(Array.isArray(rules) && { rules: rules.filter(isRule).map(asRule) }),
  };
}

function isRule(value: unknown): value is RecordedRule {
  return isRecord(value) && typeof value.match === "string";
}
