/** What schemas may say about a string. */
export interface StringRules {
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

const DATE = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
const TIME =
  "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";

/** RFC 3339 with an optional fraction, which none of Pact's own date matchers allows; and what else has a shape. */
const FORMATS: { readonly [format: string]: string } = {
  "date-time": `${DATE}[Tt]${TIME}`,
  date: DATE,
  time: TIME,
  uuid: "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
  email: "[^@\\s]+@[^@\\s]+",
  uri: "[A-Za-z][A-Za-z0-9+.-]*:\\S*",
};

/** The anchored regular expression for a string under these rules; undefined where any string will do. */
export function stringPattern(rules: StringRules): string | undefined {
  if (rules.enum) {
    const texts = rules.enum.filter((value) => typeof value === "string");
    return `^(${texts.map(escaped).join("|")})$`;
  }
  if (rules.pattern !== undefined) {
    return anchored(rules.pattern);
  }
  const shape = rules.format === undefined ? undefined : FORMATS[rules.format];
  return shape === undefined ? lengthPattern(rules) : `^${shape}$`;
}

/** A schema's pattern may match anywhere in the string, Pact's must match all of it. */
function anchored(pattern: string): string {
  return /^\^[^|]*\$$/.test(pattern) ? pattern : `^[\\s\\S]*?(?:${pattern})[\\s\\S]*$`;
}

function lengthPattern({ minLength = 0, maxLength }: StringRules): string | undefined {
  return minLength > 0 || maxLength !== undefined
    ? `^[\\s\\S]{${minLength},${maxLength ?? ""}}$`
    : undefined;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
