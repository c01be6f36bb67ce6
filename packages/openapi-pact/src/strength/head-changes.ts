import type { Answer } from "../answer/answer.js";
import type { Operation } from "../document/operation.js";
import type { MutantKind } from "./mutant.js";

/** A change to an answer's status or headers. */
export interface HeadChange {
  readonly path: string;
  readonly kind: MutantKind;
  readonly change: (answer: Answer) => Answer;
}

/** Statuses that carry a body like any other. */
const STATUSES = [200, 201, 202, 400, 404, 409, 418, 500, 503, 599];

/** Every change to the status and the headers of an example. */
export function headChanges(
  { responses }: Operation,
  documented: string,
  example: Answer,
): readonly HeadChange[] {
  // One of the same class is the easiest to overlook.
  const isAlike = (status: number): boolean =>
    Math.floor(status / 100) === Math.floor(example.status / 100);
  const undocumented = [...STATUSES.filter(isAlike), ...STATUSES].find(
    (status) => status !== example.status && !responses.has(String(status)),
  );
  const others = [...responses.keys()].map(Number).filter((status) => status >= 200);
  const statuses = [undocumented, ...others].filter(
    (status) => status !== undefined && status !== example.status && !BODILESS.has(status),
  );
  return [
    ...[...new Set(statuses)].map((status) => statusChange(Number(status))),
    ...(example.body === undefined ? [] : mediaTypeChanges(example)),
    ...Object.keys(example.headers).map(headerLoss),
    ...headerChanges(responses.get(documented)?.headers ?? new Map(), example),
  ];
}

/** Node sends no body with these. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

function statusChange(status: number): HeadChange {
  return {
    path: `status → ${status}`,
    kind: "status swapped",
    change: (answer) => ({ ...answer, status }),
  };
}

function mediaTypeChanges({ headers }: Answer): readonly HeadChange[] {
  const other = /problem\+json/.test(headers["content-type"] ?? "")
    ? "application/json"
    : "application/problem+json";
  return [other, "text/html"].map((mediaType) => ({
    path: `media type → ${mediaType}`,
    kind: "media type swapped",
    change: (answer) => withHeader(answer, "content-type", mediaType),
  }));
}

function headerLoss(name: string): HeadChange {
  return {
    path: `header ${name}`,
    kind: "header lost",
    change: ({ headers: { [name]: _, ...headers }, ...answer }) => ({ ...answer, headers }),
  };
}

function headerChanges(
  documented: ReadonlyMap<string, unknown>,
  { headers }: Answer,
): readonly HeadChange[] {
  return Object.keys(headers)
    .filter((name) => documented.has(name))
    .map((name) => ({
      path: `header ${name}`,
      kind: "malformed",
      change: (answer) => withHeader(answer, name, "~"),
    }));
}

function withHeader(answer: Answer, name: string, value: string): Answer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}
