import { isRecord } from "../document/located.js";
import type { Connection } from "./connection.js";

/** A resource of the broker. */
export type Resource = { readonly [key: string]: unknown };

const SECONDS = 30;

/** What to ask beside the address. */
export interface ReadOptions {
  /** Asks by POST with this body: a question too long for an address. */
  readonly query?: object;
  /** Stands for what is not there; without it a 404 throws. */
  readonly absent?: Resource;
}

/**
 * Asks the broker a question by itself, beside Pact's clients, so that what they claim can be compared with what the broker
 * holds. A path is relative to the broker. Throws one line.
 */
export async function readBroker(
  connection: Connection,
  pathOrUrl: string,
  { query, absent }: ReadOptions = {},
): Promise<Resource> {
  const url = /^https?:/.test(pathOrUrl) ? pathOrUrl : connection.url + pathOrUrl;
  const response = await fetch(url, {
    method: query ? "POST" : "GET",
    headers: {
      Accept: "application/hal+json",
      ...authorization(connection),
      ...(query && JSON_BODY),
    },
    ...(query && { body: JSON.stringify(query) }),
    signal: AbortSignal.timeout(SECONDS * 1000),
  }).catch((cause: Error) => {
    throw new Error(`The broker at ${connection.url} does not answer: ${reasonOf(cause)}.`, {
      cause,
    });
  });
  const text = await response.text();
  if (response.status === 404 && absent) {
    return absent;
  }
  if (!response.ok) {
    throw new Error(refusal(connection, response, new URL(url).pathname, text));
  }
  const resource = parsed(text);
  if (!isRecord(resource)) {
    throw new Error(`${url} answers no JSON object: is ${connection.url} a Pact Broker?`);
  }
  return resource;
}

/** Follows a relation of a resource, as a URL; `values` fill a template. */
export function linkOf(
  resource: Resource,
  relation: string,
  values: { readonly [name: string]: string } = {},
): string {
  const links = isRecord(resource._links) ? resource._links : {};
  const link = links[relation];
  if (!isRecord(link) || typeof link.href !== "string") {
    throw new Error(`The broker offers no ${relation}: it may be too old for this.`);
  }
  return link.href.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ""),
  );
}

const JSON_BODY = { "Content-Type": "application/json" };

function authorization({ token, username, password }: Connection): {
  readonly Authorization?: string;
} {
  if (token !== undefined) {
    return { Authorization: `Bearer ${token}` };
  }
  return username === undefined
    ? {}
    : { Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` };
}

function refusal(
  { url, token }: Connection,
  { status }: Response,
  path: string,
  body: string,
): string {
  if (status === 401 || status === 403) {
    const named =
      token === undefined ? "PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD" : "PACT_BROKER_TOKEN";
    return `The broker at ${url} does not let us in (${status}): check ${named}.`;
  }
  return `The broker answers ${status} to ${decodeURIComponent(path)}${explained(parsed(body))}.`;
}

/** What a broker says is wrong with a question. */
function explained(problem: unknown): string {
  if (!isRecord(problem)) {
    return "";
  }
  const { errors, error } = problem;
  if (isRecord(errors)) {
    const lines = Object.entries(errors).map(
      ([field, said]) => `${field} ${[said].flat().join(", ")}`,
    );
    return `: ${lines.join("; ")}`;
  }
  const said = isRecord(error) ? error.message : (error ?? errors);
  return said === undefined ? "" : `: ${[said].flat().join("; ")}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON holds neither a resource nor an explanation; the caller says so.
    return undefined;
  }
}

function reasonOf({ name, message, cause }: Error): string {
  if (name === "TimeoutError") {
    return `no answer within ${SECONDS} seconds`;
  }
  return cause instanceof Error
    ? cause.message || ("code" in cause ? String(cause.code) : message)
    : message;
}
