import { isRecord } from "../document/located.js";
import type { ChangeKind, Verdict } from "./change.js";
import type { Finding } from "./finding.js";
import { PROSE } from "./keyword-shift.js";
import type { OperationDiff } from "./operation-diffs.js";
import { at, type Where } from "./where-of.js";

/** What a difference outside every schema means: a parameter, body, status, header or media type as such. */
export function partFindings(diff: OperationDiff, where: Where): readonly Finding[] {
  const [first] = where.rest;
  const last = where.rest.at(-1) ?? "";
  if (PROSE.has(first ?? "") || PROSE.has(last) || first?.startsWith("x-")) {
    const message = `${subjectOf(where)}: ${PROSE.has(last) ? last : first} ${DID[diff.action]}`;
    return [{ kind: "docs", verdict: "docs", message, uses: never }];
  }
  if (last === "deprecated") {
    const message = `${subjectOf(where)}: ${diff.after === true ? "deprecated" : "no longer deprecated"}`;
    return [{ kind: "deprecation", verdict: "compatible", message, uses: never }];
  }
  if (first === undefined) {
    return wholeFindings(diff, where);
  }
  if (first === "required") {
    return [requiredFinding(diff, where)];
  }
  if (first === "content" || first === "headers") {
    return containerFindings(diff, where, first);
  }
  if (first === "style" || first === "explode") {
    return styleFindings(diff, where);
  }
  return [otherFinding(diff, where)];
}

const DID = { add: "added", remove: "removed", replace: "reworded", rename: "moved" };

const never = (): boolean => false;
const present = (example: unknown): boolean => example !== undefined;
const absent = (example: unknown): boolean => example === undefined;

const KINDS: { readonly [part in Where["part"]]: ChangeKind } = {
  operation: "operation",
  parameter: "parameter",
  body: "body",
  response: "status",
  header: "header",
  credentials: "security",
};

/** A part, or one of its media types, came or went. */
function wholeFindings({ action, before, after }: OperationDiff, where: Where): readonly Finding[] {
  const { mediaType, part, status = "" } = where;
  const removed = action === "remove";
  const did = removed ? "removed" : action === "add" ? "added" : "replaced";
  const kind = mediaType === undefined ? KINDS[part] : "media type";
  if (!removed && action !== "add") {
    return [{ kind, verdict: "breaking", message: `${subjectOf(where)} ${did}`, uses: present }];
  }
  const demanded = !removed && where.direction === "request" && isRequired(after);
  const breaking = removed
    ? !(part === "response" && !mediaType && !status.startsWith("2"))
    : demanded;
  const kept = removed && isRequired(before) ? "required " : demanded ? "required " : "";
  return [
    {
      kind,
      verdict: breaking && !(demanded && mediaType !== undefined) ? "breaking" : "compatible",
      message: `${kept}${subjectOf(where)} ${did}`,
      uses: !removed ? absent : kind === "status" ? () => true : present,
    },
  ];
}

function requiredFinding({ after }: OperationDiff, where: Where): Finding {
  const demanded = after === true;
  const harm = where.direction === "request" ? demanded : !demanded;
  return {
    kind: KINDS[where.part],
    verdict: harm ? "breaking" : "compatible",
    message: `${subjectOf(where)} ${demanded ? "now required" : "no longer required"}`,
    uses: where.direction === "request" ? absent : present,
  };
}

/** All media types or all headers came or went at once. */
function containerFindings(
  diff: OperationDiff,
  where: Where,
  keyword: "content" | "headers",
): readonly Finding[] {
  const names = Object.keys(Object(diff.before ?? diff.after));
  return names.flatMap((name) => {
    const one = (side: unknown) => (isRecord(side) ? side[name] : undefined);
    const rest = { before: one(diff.before), after: one(diff.after) };
    const inside: Where =
      keyword === "content" ? { ...where, mediaType: name } : { ...where, part: "header", name };
    return wholeFindings({ ...diff, ...rest }, inside);
  });
}

/** How a value is written, where an operation lives, and what else has no rule: as the engine sees it. */
function otherFinding(diff: OperationDiff, where: Where): Finding {
  const [keyword = ""] = where.rest;
  const verdict: Verdict = diff.engineSays === "breaking" ? "breaking" : "compatible";
  const kinds: { readonly [keyword: string]: ChangeKind } = {
    servers: "server",
    callbacks: "webhook",
    links: "docs",
  };
  return {
    kind: kinds[keyword] ?? KINDS[where.part],
    verdict: keyword === "links" ? "docs" : verdict,
    message: `${subjectOf(where)}: ${keyword} changed`,
    uses: present,
  };
}

/** How a value is spelt; saying what went without saying changes nothing. */
function styleFindings({ path, sides }: OperationDiff, where: Where): readonly Finding[] {
  const [was, is] = [sides.before, sides.after].map((side) => spelling(at(side, path.slice(0, 2))));
  const message = `${subjectOf(where)}: spelt as ${was} → ${is}`;
  return was === is
    ? []
    : [{ kind: KINDS[where.part], verdict: "breaking", message, uses: present }];
}

function spelling(parameter: unknown): string {
  const { in: place, style, explode } = Object(parameter) as { [key: string]: unknown };
  const spelt = style ?? (place === "query" || place === "cookie" ? "form" : "simple");
  return `${spelt}${(explode ?? spelt === "form") ? ", exploded" : ""}`;
}

function isRequired(value: unknown): boolean {
  return isRecord(value) && value.required === true;
}

/** What people call a part. */
export function subjectOf({ part, in: place, name, status, mediaType }: Where): string {
  const type = mediaType === undefined ? "" : ` as ${mediaType}`;
  switch (part) {
    case "parameter":
      return `${place} parameter ${name}`;
    case "header":
      return `header ${name} of ${status}`;
    case "response":
      return mediaType === undefined ? `status ${status}` : `answer ${status}${type}`;
    case "body":
      return `request body${type}`;
    default:
      return "operation";
  }
}
