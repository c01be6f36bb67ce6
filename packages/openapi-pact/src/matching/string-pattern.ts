import { fullFormats } from "ajv-formats/dist/formats.js";
import { portablePattern } from "./portable-pattern.js";

/** What schemas may say about a string. */
export interface StringRules {
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

const LEAP_YEAR = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const DAY_OF_MONTH =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
const DATE = `(?:[0-9]{4}-${DAY_OF_MONTH}|${LEAP_YEAR}-02-29)`;
const ZONE = "(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])";
/** A leap second comes at midnight UTC and at no other time. */
const TIME = `(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?${ZONE}|23:59:60(?:\\.[0-9]+)?(?:[Zz]|[+-]00:00))`;
const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const URI_PART = "(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})";

/** RFC 3339 with an optional fraction, which none of Pact's own date matchers allows; and what else has a shape. */
const FORMATS: { readonly [format: string]: string } = {
  "date-time": `${DATE}[Tt]${TIME}`,
  date: DATE,
  time: TIME,
  uuid: "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
  email: `${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+${LABEL}`,
  uri: `[A-Za-z][A-Za-z0-9+.-]*:(?://${LABEL}(?:\\.${LABEL})*(?::[0-9]+)?(?:/${URI_PART}*)?|[A-Za-z0-9]${URI_PART}*)(?:\\?(?:${URI_PART}|\\?)*)?(?:#(?:${URI_PART}|\\?)*)?`,
};

/** The anchored expression for a string under all of these rules; undefined where any string will do. */
export function stringPattern(...rules: readonly StringRules[]): string | undefined {
  const patterns = [...new Set(rules.flatMap(patternsOf))];
  return patterns.length > 1
    ? `^${patterns.map((pattern) => `(?=${pattern})`).join("")}[\\s\\S]*$`
    : patterns[0];
}

function patternsOf(rules: StringRules): readonly string[] {
  if (rules.enum) {
    const texts = rules.enum.filter((value) => typeof value === "string");
    return [`^(${texts.map(escaped).join("|")})$`];
  }
  return [
    ...(rules.pattern === undefined ? [] : [anchored(portablePattern(rules.pattern))]),
    ...formatPattern(rules.format),
    ...lengthPattern(rules),
  ];
}

/** A schema's pattern may match anywhere in the string, Pact's must match all of it. */
function anchored(pattern: string): string {
  return /^\^[^|]*\$$/.test(pattern) && !pattern.endsWith("\\$")
    ? pattern
    : `^[\\s\\S]*?(?:${pattern})[\\s\\S]*$`;
}

function formatPattern(format: string | undefined): readonly string[] {
  if (format === undefined) {
    return [];
  }
  const shape = FORMATS[format];
  if (shape !== undefined) {
    return [`^${shape}$`];
  }
  const known: unknown = Object.hasOwn(fullFormats, format)
    ? Reflect.get(fullFormats, format)
    : undefined;
  if (!(known instanceof RegExp)) {
    return [];
  }
  const pattern = anchored(portablePattern(known.source));
  return [known.ignoreCase ? `(?i:${pattern})` : pattern];
}

function lengthPattern({ minLength = 0, maxLength }: StringRules): readonly string[] {
  return minLength > 0 || maxLength !== undefined
    ? [`^[\\s\\S]{${minLength},${maxLength ?? ""}}$`]
    : [];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
