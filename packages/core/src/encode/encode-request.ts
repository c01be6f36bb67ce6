import type { Parameter } from "../operation.js";
import { encodeBody } from "./encode-body.js";
import { encodeHeaders, type HeaderOptions } from "./encode-headers.js";
import type { HeaderRecord } from "./header-record.js";
import type { Plan } from "./plan.js";
import { laidOut, refusal, refusedValue, unknownName } from "./refusal.js";

/** What a call carries, by the place it goes to. */
export interface RequestParts {
  readonly path?: Values | undefined;
  readonly query?: Values | undefined;
  readonly header?: Values | undefined;
  readonly body?: unknown;
}

type Values = { readonly [name: string]: unknown };

/** A request on its way to become one. */
export interface Draft {
  /** Below the service's base path. */
  readonly path: string;
  /** The query, without its question mark; empty where there is none. */
  readonly search: string;
  /** By lower-case name. */
  readonly headers: HeaderRecord;
  readonly body: NonNullable<RequestInit["body"]> | null;
}

const PLACES: ReadonlySet<string> = new Set(["path", "query", "header", "body"]);
const NO_VALUES: Values = {};

/** Encodes by the operation's row; throws a `RefusedError` that names what cannot be meant. */
export function encodeRequest(plan: Plan, parts: RequestParts, options: HeaderOptions): Draft {
  checkPlaces(plan, parts);
  const path = encodePath(plan, parts.path ?? NO_VALUES);
  const search = encodeQuery(plan, parts.query ?? NO_VALUES);
  const headers = encodeHeaders(plan, parts.header, options);
  const body = encodeBody(plan, parts.body, headers, options.extras?.bodySerializer !== undefined);
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
    throw refusedValue(plan, parameter, "is empty");
  }
  if (text === "." || text === "..") {
    throw refusedValue(plan, parameter, "is a dot segment, which would lead to another path");
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

function checkPlaces(plan: Plan, parts: RequestParts): void {
  for (const place in parts) {
    // A caller without types may pass any name, which is what is looked for.
    if (!PLACES.has(place) && parts[place as keyof RequestParts] !== undefined) {
      const name = JSON.stringify(place);
      throw refusal(plan, `${name} is no part of a request; path, query, header and body are`);
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
