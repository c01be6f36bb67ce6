import type { Pact } from "../table/pact.js";
import type { ApiOperation } from "./api-operation.js";
import type { Change } from "./change.js";
import { componentChanges } from "./component-changes.js";
import type { ComponentAt } from "./component-diffs.js";
import type { Finding } from "./finding.js";
import { type DocumentPair, operationDiffs } from "./operation-diffs.js";
import { routeOf } from "./pair-operations.js";
import { partFindings } from "./part-findings.js";
import { placeOfChange } from "./place-of-change.js";
import { placeWithin } from "./place-within.js";
import { refusedRequests } from "./refused-requests.js";
import { type FateOf, requestFates } from "./request-fates.js";
import { schemaFindings } from "./schema-findings.js";
import { schemeChanges } from "./scheme-changes.js";
import { securityFinding } from "./security-finding.js";
import { interactionsOf, touchedBy } from "./touched.js";
import { type Where, whereOf } from "./where-of.js";

/** What all changes of one comparison have in common. */
export interface Comparison extends DocumentPair {
  /** The root file of each document, which places in it need not name. */
  readonly roots: { readonly before: string; readonly after: string };
  readonly pact: Pact | undefined;
  /** The schemas that operations refer to, judged once each. */
  readonly components: ComponentAt;
}

const OPERATION: Where = { part: "operation", direction: "request", rest: [] };
const CREDENTIALS: Where = { part: "credentials", direction: "request", rest: [] };

/** What changed within an operation that both documents have. */
export function operationChanges(
  comparison: Comparison,
  before: ApiOperation,
  after: ApiOperation,
): readonly Change[] {
  const fateOf = requestFates(comparison, comparison.pact, before, after);
  const change = changesTo(comparison, before, after, fateOf);
  const found = operationDiffs(comparison, before, after);
  const within = found.diffs.flatMap((diff) => {
    const where = whereOf(diff);
    const findings = where.schemaAt ? schemaFindings(diff, where) : partFindings(diff, where);
    const place = placeOfChange(comparison.roots, diff.origin);
    return findings.map((finding) => change(finding, where, place));
  });
  const interactions = interactionsBetween(comparison, before, after);
  const place = placeWithin(comparison.roots, after.source);
  const named = [...nameFindings(before, after), ...routeFindings(before, after)];
  const security = securityFinding(before, after);
  const changes = [
    ...within,
    ...componentChanges(comparison, found, after, interactions, fateOf),
    ...[...named, ...(security ? [security] : [])].map((finding) =>
      change(finding, OPERATION, place),
    ),
    ...schemeChanges(comparison, before, after).map((one) =>
      change(one.finding, CREDENTIALS, one.place),
    ),
  ];
  const differs = found.diffs.length > 0 || found.references.length > 0;
  return differs
    ? [...changes, ...refusedRequests(changes, interactions, fateOf, { place, after })]
    : changes;
}

/** An operation that only one of the documents has. */
export function wholeOperationChange(
  comparison: Comparison,
  one: ApiOperation,
  did: "added" | "removed",
): Change {
  const { method, path, operationId } = one.operation;
  const finding: Finding = {
    kind: "operation",
    verdict: did === "removed" ? "breaking" : "compatible",
    message: `operation ${operationId} ${did} (${method} ${path})`,
    uses: () => true,
  };
  const place = placeWithin(comparison.roots, one.source);
  return changesTo(comparison, one, one, () => ({ is: "unknown" }))(finding, OPERATION, place);
}

function interactionsBetween({ pact }: Comparison, before: ApiOperation, after: ApiOperation) {
  return interactionsOf(
    pact,
    new Set([before, after].map(({ operation }) => operation.operationId)),
  );
}

function changesTo(
  comparison: Comparison,
  before: ApiOperation,
  after: ApiOperation,
  fateOf: FateOf,
) {
  const { pact } = comparison;
  const { operationId } = after.operation;
  const interactions = interactionsBetween(comparison, before, after);
  return (finding: Finding, where: Where, place: string): Change => ({
    kind: finding.kind,
    ...(NOWHERE.has(finding.kind) ? {} : { direction: where.direction }),
    verdict: finding.verdict,
    place,
    message: finding.message,
    operationIds: [operationId],
    interactions: pact ? touchedBy(finding, where, pact, interactions, fateOf) : [],
  });
}

/** What never travels has no direction. */
const NOWHERE = new Set(["names", "tags", "docs"]);

function nameFindings(before: ApiOperation, after: ApiOperation): readonly Finding[] {
  const { operationId: was } = before.operation;
  const { operationId: is } = after.operation;
  const tags = [before, after].map(({ source }) => tagsOf(source.value));
  return [
    ...(was === is
      ? []
      : [broken("names", `operationId ${was} renamed to ${is}: names in generated code change`)]),
    ...renamedParameters(before, after),
    ...(tags[0] === tags[1]
      ? []
      : [
          {
            ...broken("tags", `tags ${tags[0]} → ${tags[1]}: nothing that travels changes`),
            verdict: "compatible" as const,
          },
        ]),
  ];
}

function renamedParameters(before: ApiOperation, after: ApiOperation): readonly Finding[] {
  const [ones, others] = [before, after].map(({ operation }) => pathNames(operation.path));
  return routeOf(before) === routeOf(after)
    ? (ones ?? []).flatMap((name, index) => {
        const other = others?.[index];
        return name === other
          ? []
          : [broken("names", `path parameter ${name} renamed to ${other}`)];
      })
    : [];
}

function pathNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
}

function routeFindings(before: ApiOperation, after: ApiOperation): readonly Finding[] {
  const [was, is] = [before, after].map(({ operation: { method, path } }) => `${method} ${path}`);
  return routeOf(before) === routeOf(after)
    ? []
    : [broken("operation", `operation ${after.operation.operationId} moved: ${was} → ${is}`)];
}

function broken(kind: Finding["kind"], message: string): Finding {
  return { kind, verdict: "breaking", message, uses: () => true };
}

function tagsOf(source: unknown): string {
  const tags: unknown = Reflect.get(Object(source), "tags");
  return Array.isArray(tags) && tags.length > 0 ? tags.join(", ") : "none";
}
