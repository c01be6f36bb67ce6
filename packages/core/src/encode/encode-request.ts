import { RefusedError } from "../errors/refused-error.js";
import type { Parameter } from "../operation.js";
import { isPlainObject, jsonFault } from "./fault.js";
import { badHeader, type HeaderRecord, mergeHeaders } from "./header-record.js";
import type { Plan } from "./plan.js";
import { serialise, Unmeant } from "./serialise.js";

/** What a call carries, by the place it goes to. */
export interface RequestParts {
  readonly path?: Values | undefined;
  readonly query?: Values | undefined;
  readonly header?: Values | undefined;
  readonly body?: unknown;
}

type Values = { readonly [name: string]: unknown };

/** Headers that a call's options set; `headers` in any form that fetch or openapi-fetch takes. */
export interface HeaderOptions {
  readonly headers?: unknown;
  readonly correlationId?: string | undefined;
  readonly acceptLanguage?: string | undefined;
}

/** A request on its way to become one. */
export interface Draft {
  /** Below the service's base path. */
  readonly path: string;
  /** The query, without its question mark; empty where there is none. */
  readonly search: string;
  /** By lower-case name. */
  readonly headers: HeaderRecord;
  readonly body: BodyInit | null;
}

const PLACES: ReadonlySet<string> = new Set(["path", "query", "header", "body"]);

/** Headers a specification may list as parameters, and the client or the platform sends of itself. */
const SUPPLIED: ReadonlySet<string> = new Set([
  "et-client-name",
  "x-correlation-id",
  "authorization",
  "accept",
  "accept-language",
  "content-type",
]);

const JSON_TYPE = /[/+]json\b/i;

/**
 * Encodes by the operation's row; throws a {@link RefusedError} that names what cannot be meant.
 */
export function encodeRequest(plan: Plan, parts: RequestParts, options: HeaderOptions): Draft {
  checkPlaces(plan, parts);
  const path = encodePath(plan, parts.path ?? {});
  const search = encodeQuery(plan, parts.query ?? {});
  const headers = encodeHeaders(plan, parts.header ?? {}, options);
  const body = encodeBody(plan, parts.body, headers);
  return { path, search, headers, body };
}

function encodePath(plan: Plan, values: Values): string {
  checkNames(plan, "path", values);
  let path = "";
  for (const piece of plan.path) {
    path += typeof piece === "string" ? piece : encodeSegment(plan, piece, values[piece.name]);
  }
  return path;
}

function encodeSegment(plan: Plan, parameter: Parameter, value: unknown): string {
  const text = laidOut(plan, parameter, value, encodeURIComponent);
  if (text === "") {
    throw refused(plan, parameter, "is empty");
  }
  if (text === "." || text === "..") {
    throw refused(plan, parameter, "is a dot segment, which would lead to another path");
  }
  return text;
}

function encodeQuery(plan: Plan, values: Values): string {
  checkNames(plan, "query", values);
  let search = "";
  for (const parameter of plan.parameters.query.values()) {
    const value = values[parameter.name];
    const text = value === undefined ? "" : laidOut(plan, parameter, value, encodeURIComponent);
    if (text !== "") {
      search += search === "" ? text : `&${text}`;
    }
  }
  return search;
}

function encodeHeaders(plan: Plan, values: Values, options: HeaderOptions): HeaderRecord {
  const headers: HeaderRecord = { accept: plan.accept };
  for (const [name, value] of Object.entries(values)) {
    const key = name.toLowerCase();
    const parameter = plan.parameters.header.get(key);
    if (parameter !== undefined && value !== undefined) {
      headers[key] = laidOut(plan, parameter, value, asIs);
    } else if (SUPPLIED.has(key)) {
      mergeHeaders(headers, { [key]: value });
    } else if (value !== undefined) {
      throw unknownName(plan, "header", name);
    }
  }
  if (options.headers !== undefined) mergeHeaders(headers, options.headers);
  if (options.correlationId !== undefined) headers["x-correlation-id"] = options.correlationId;
  if (options.acceptLanguage !== undefined) headers["accept-language"] = options.acceptLanguage;
  const bad = badHeader(headers);
  if (bad !== undefined) {
    throw refusal(
      plan,
      `header ${JSON.stringify(bad)} has a name or value that no request can hold`,
    );
  }
  return headers;
}

function encodeBody(plan: Plan, body: unknown, headers: HeaderRecord): BodyInit | null {
  if (body === undefined) {
    return null;
  }
  if (plan.contentType === undefined) {
    throw refusal(plan, "body is not something this operation takes");
  }
  headers["content-type"] ??= plan.contentType;
  const contentType = headers["content-type"];
  if (!JSON_TYPE.test(contentType)) {
    // Whatever is no JSON comes ready made: text, a form, bytes.
    return body as BodyInit;
  }
  if (contentType.includes("merge-patch") && !isPlainObject(body)) {
    throw refusal(plan, "body is no object: a merge-patch would replace the whole resource by it");
  }
  const fault = jsonFault(body);
  if (fault !== undefined) {
    throw refusal(plan, `body${fault}`);
  }
  return JSON.stringify(body);
}

function asIs(text: string): string {
  return text;
}

function checkPlaces(plan: Plan, parts: RequestParts): void {
  for (const place in parts) {
    if (!PLACES.has(place) && parts[place as keyof RequestParts] !== undefined) {
      const what = `${JSON.stringify(place)} is no part of a request; path, query, header and body are`;
      throw refusal(plan, what);
    }
  }
}

function checkNames(plan: Plan, place: "path" | "query", values: Values): void {
  for (const name in values) {
    if (values[name] !== undefined && !plan.parameters[place].has(name)) {
      throw unknownName(plan, place, name);
    }
  }
}

function unknownName(plan: Plan, place: string, name: string): RefusedError {
  return refusal(plan, `${place} parameter ${JSON.stringify(name)} is unknown to this operation`);
}

function laidOut(plan: Plan, parameter: Parameter, value: unknown, encode: typeof asIs): string {
  try {
    return serialise(parameter, value, encode);
  } catch (error) {
    // What is left is encodeURIComponent, which takes no half of a surrogate pair.
    throw refused(plan, parameter, error instanceof Unmeant ? error.message : "is no valid text");
  }
}

function refused(plan: Plan, parameter: Parameter, why: string): RefusedError {
  return refusal(plan, `${parameter.in} parameter ${JSON.stringify(parameter.name)} ${why}`);
}

function refusal(plan: Plan, what: string): RefusedError {
  return new RefusedError(`Not sent: ${what}, at ${plan.operation.path}`, plan);
}
