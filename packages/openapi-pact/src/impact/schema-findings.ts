import { isRecord } from "../document/located.js";
import type { Verdict } from "./change.js";
import { enumFindings } from "./enum-findings.js";
import { type Finding, verdictOf } from "./finding.js";
import { keywordShift, PROSE } from "./keyword-shift.js";
import { noLongerFits } from "./no-longer-fits.js";
import type { OperationDiff } from "./operation-diffs.js";
import { propertyFindings, requiredFindings } from "./property-findings.js";
import { isRequired, schemaOf } from "./schema-of.js";
import { holdsSchemas, propertiesOn, type SchemaStep, schemaStep } from "./schema-step.js";
import { valuesAt } from "./values-at.js";
import { walkMerged } from "./walk-merged.js";
import type { Where } from "./where-of.js";

/** A difference within a schema, with what it takes to judge it. */
export interface SchemaDiff {
  readonly diff: OperationDiff;
  readonly where: Where;
  readonly step: SchemaStep;
  /** What people call the schema that changed: its property, else its part. */
  readonly subject: string;
}

/** What a difference within a schema means, by its direction. */
export function schemaFindings(diff: OperationDiff, where: Where): readonly Finding[] {
  const step = schemaStep(where.rest) ?? { owner: [], keyword: "schema" };
  if (isHidden(diff, where)) {
    return [];
  }
  const subject = propertiesOn(step.owner).at(-1) ?? where.name ?? where.status ?? where.part;
  const schema: SchemaDiff = { diff, where, step, subject };
  switch (step.keyword) {
    case "properties":
    case "patternProperties":
      return isReopened(schema) ? [reopenedFinding(schema)] : propertyFindings(schema);
    case "required":
      return requiredFindings(schema);
    case "enum":
      return enumFindings(schema);
    case "oneOf":
    case "anyOf":
      return [variantFinding(schema)];
    case "deprecated":
      return [deprecationFinding(schema)];
    case "items":
      return isImplied(schema) ? [] : [keywordFinding(schema)];
    default:
      return [keywordFinding(schema)];
  }
}

/** Whether a property that could have any value has a schema now, or the other way round. */
function isReopened({ diff: { action, before, after } }: SchemaDiff): boolean {
  const sides: readonly unknown[] = [before, after];
  return action === "replace" && sides.includes(true) && !sides.includes(false);
}

function reopenedFinding({ diff: { after }, where, step }: SchemaDiff): Finding {
  const { owner, keyword, key = "" } = step;
  const opened = after === true;
  return {
    kind: "constraint",
    verdict: verdictOf(opened ? "wider" : "narrower", where.direction),
    message: `${key}: ${opened ? "any value allowed" : "no longer any value allowed"}`,
    asserted: true,
    uses: (example) => {
      const values = valuesAt(example, [...owner, keyword, key]);
      return where.direction === "request"
        ? values.some((value) => noLongerFits(Object(after), value))
        : values.length > 0;
    },
  };
}

/** Whether a value became or ceased to be an array, so that its items go without saying. */
function isImplied({ diff, where, step }: SchemaDiff): boolean {
  const types = [diff.sides.before, diff.sides.after].map(
    (side) => schemaOf(side, where, step.owner).type,
  );
  return !types.every((type) => type === undefined || [type].flat().includes("array"));
}

/** What only a response shows is no part of a request, and the other way round. */
function isHidden({ sides }: OperationDiff, { schemaAt = [], rest, direction }: Where): boolean {
  const flag = direction === "request" ? "readOnly" : "writeOnly";
  const whole = [...schemaAt, ...rest];
  return [sides.before, sides.after].every((side) =>
    walkMerged(side, whole)
      .slice(schemaAt.length - 1)
      .some(({ value }) => isRecord(value) && value[flag] === true),
  );
}

function variantFinding({ diff, where, step, subject }: SchemaDiff): Finding {
  const removed = diff.action === "remove";
  const shift = step.key === undefined ? keywordOnly(diff) : removed ? "narrower" : "wider";
  const what = step.key === undefined ? step.keyword : `a variant of ${step.keyword}`;
  return {
    kind: "constraint",
    verdict: verdictOf(diff.action === "replace" ? "both" : shift, where.direction),
    message: `${subject}: ${what} ${SHIFTED[diff.action]}`,
    asserted: true,
    uses: (example) => valuesAt(example, step.owner).length > 0,
  };
}

const SHIFTED = { add: "added", remove: "removed", replace: "replaced", rename: "moved" };
const DID = { ...SHIFTED, replace: "reworded" };

/** `oneOf` as a whole narrows what had no such thing before. */
function keywordOnly({ action }: OperationDiff): "narrower" | "wider" {
  return action === "add" ? "narrower" : "wider";
}

function deprecationFinding({ diff, where, step, subject }: SchemaDiff): Finding {
  const owner = step.owner.slice(0, -2);
  const still = isRequired(diff.sides.after, where, owner, step.owner.at(-1) ?? "");
  const keep = where.direction === "request" ? "keep sending it" : "it will still come";
  const message = diff.after === true ? "deprecated" : "no longer deprecated";
  return {
    kind: "deprecation",
    verdict: "compatible",
    message: `${subject}: ${message}${still && diff.after === true ? `, yet required: ${keep}` : ""}`,
    uses: () => false,
  };
}

function keywordFinding({ diff, where, step, subject }: SchemaDiff): Finding {
  const { keyword, owner, key } = step;
  if (PROSE.has(keyword) || keyword.startsWith("x-")) {
    const kind = "docs";
    return {
      kind,
      verdict: kind,
      message: `${subject}: ${keyword} ${DID[diff.action]}`,
      uses: () => false,
    };
  }
  const shift = key === undefined ? keywordShift(keyword, diff) : undefined;
  const engines: Verdict = diff.engineSays === "breaking" ? "breaking" : "compatible";
  return {
    kind: "constraint",
    verdict: shift ? verdictOf(shift, where.direction) : engines,
    asserted: shift !== undefined || holdsSchemas(keyword),
    message: `${subject}: ${keyword} ${shown(diff.before)} → ${shown(diff.after)}`,
    uses: (example) => {
      const values = valuesAt(example, owner);
      return where.direction === "request" && shift
        ? values.some((value) => noLongerFits(narrowed(diff, where, step), value))
        : values.length > 0;
    },
  };
}

/** The keyword that changed, with the neighbours it cannot be understood without. */
function narrowed({ sides, after }: OperationDiff, where: Where, step: SchemaStep): object {
  const { keyword, owner } = step;
  if (keyword === "schema") {
    return schemaOf(sides.after, where, []);
  }
  const whole = schemaOf(sides.after, where, owner);
  const { properties, patternProperties } = whole;
  if (CONDITION.includes(keyword)) {
    return Object.fromEntries(CONDITION.map((one) => [one, one === keyword ? after : whole[one]]));
  }
  const known = {
    ...(properties !== undefined && { properties }),
    ...(patternProperties !== undefined && { patternProperties }),
  };
  return { ...(keyword === "additionalProperties" && known), [keyword]: after };
}

/** None of them says anything alone. */
const CONDITION: readonly string[] = ["if", "then", "else"];

function shown(value: unknown): string {
  const text = value === undefined ? "none" : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
