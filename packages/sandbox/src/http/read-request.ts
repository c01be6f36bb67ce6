import { readBody } from "./read-body.js";
import { type BrokenRule, Refusal } from "./refusal.js";
import type { Check, OperationChecks, OperationRow } from "./service.js";
import { strangeNumerals, type Texts } from "./strange-numerals.js";
import { unsafeNumbers } from "./unsafe-numbers.js";

/** A valid request: parameters with the types of the spec, and the body. */
export interface ValidRequest {
  readonly path: object;
  readonly query: object;
  readonly header: object;
  readonly body: unknown;
}

/** A request, its path parameters as text, and how much of it is read. */
export interface RawRequest {
  readonly request: Request;
  readonly path: Readonly<Record<string, string>>;
  readonly maxBodyBytes: number;
  /** The largest page that is answered; the spec's own limit holds besides. */
  readonly maxPerPage: number;
  /** Query parameters that are read as if in lower case. */
  readonly anyCase?: readonly string[] | undefined;
}

/** Reads a request and holds it against the spec. Throws a {@link Refusal} with status 400. */
export async function readRequest(
  { request, path, maxBodyBytes, maxPerPage, anyCase = [] }: RawRequest,
  operation: OperationRow,
  checks: OperationChecks,
): Promise<ValidRequest> {
  const read = {
    path: { ...path },
    // Most requests have none, and to parse a URL costs more than to read a row.
    query: request.url.includes("?") ? queryValues(new URL(request.url).searchParams, anyCase) : {},
    header: headerValues(request.headers, operation),
    body: operation.body && (await readBody(request, operation.body, { maxBodyBytes, badRequest })),
  };
  const query = brokenByText(checks.query, read.query, "query");
  const brokenRules = [
    ...brokenByText(checks.path, read.path, "path"),
    ...(query.length > 0 ? query : brokenByPageSize(read.query, maxPerPage)),
    ...brokenBy(checks.header, read.header, "header"),
    ...(checks.body && read.body !== undefined ? brokenBy(checks.body, read.body, "body") : []),
  ];
  if (brokenRules.length > 0) {
    throw badRequest(brokenRules);
  }
  return read;
}

/** A parameter given once is a text, given more often a list; the checks know which is right. */
function queryValues(
  parameters: URLSearchParams,
  anyCase: readonly string[],
): Record<string, string | string[]> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const given = parameters.getAll(name);
      const values = anyCase.includes(name) ? given.map((one) => one.toLowerCase()) : given;
      return [name, values.length === 1 && values[0] !== undefined ? values[0] : values];
    }),
  );
}

function headerValues(headers: Headers, { parameters }: OperationRow): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { in: place, name } of parameters) {
    const value = place === "header" ? headers.get(name) : null;
    if (value !== null) {
      values[name.toLowerCase()] = value;
    }
  }
  return values;
}

/** Coercion takes every numeral that JavaScript knows, hexadecimal ones among them; JSON has fewer. */
function brokenByText(check: Check, values: Texts, place: string): BrokenRule[] {
  const texts = { ...values };
  const rules = brokenBy(check, values, place);
  return rules.length > 0 ? rules : strangeNumerals(texts, values);
}

function brokenByPageSize({ perPage }: { readonly perPage?: unknown }, max: number): BrokenRule[] {
  const isTooMany = typeof perPage === "number" && perPage > max;
  return isTooMany ? [{ field: "perPage", message: `must be <= ${max}`, code: "maximum" }] : [];
}

function brokenBy(check: Check, value: unknown, place: string): BrokenRule[] {
  const rules = check(value).map(({ at, message, keyword }) => ({
    field: at === "" ? place : at.slice(1).replaceAll("/", "."),
    message: IN_WORDS[keyword] ?? message,
    code: keyword,
  }));
  return [...rules, ...unsafeNumbers(value, place)];
}

/** Rules that read better than the validator puts them. */
const IN_WORDS: Readonly<Record<string, string>> = {
  additionalProperties: "is not known here",
  required: "is missing",
};

function badRequest(brokenRules: readonly BrokenRule[]): Refusal {
  const [first, ...others] = brokenRules;
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  return new Refusal(400, `${first?.field} ${first?.message}${more}`, { brokenRules });
}
