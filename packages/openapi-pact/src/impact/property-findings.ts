import { isRecord } from "../document/located.js";
import { type Finding, verdictOf } from "./finding.js";
import type { SchemaDiff } from "./schema-findings.js";
import { isRequired, schemaOf } from "./schema-of.js";
import { valuesAt } from "./values-at.js";

/** Properties that came or went. */
export function propertyFindings({ diff, where, step }: SchemaDiff): readonly Finding[] {
  const { action, before, after, sides } = diff;
  const names = step.key === undefined ? Object.keys(Object(before ?? after)) : [step.key];
  // The schema `false` forbids what has it.
  const removed = action === "remove" || after === false;
  const did = action === "replace" ? FORBIDDEN : CAME;
  return names.map((name) => {
    const demanded = isRequired(removed ? sides.before : sides.after, where, step.owner, name);
    const missed = !removed && demanded && where.direction === "request";
    return {
      kind: "property",
      verdict: removed || missed ? "breaking" : "compatible",
      message: `${demanded ? "required " : ""}property ${name} ${did[removed ? 0 : 1]}`,
      asserted: missed,
      uses: (example) =>
        missed
          ? lacks(valuesAt(example, step.owner), name)
          : valuesAt(example, [...step.owner, step.keyword, name]).length > 0,
    };
  });
}

const CAME = ["removed", "added"];
const FORBIDDEN = ["forbidden", "no longer forbidden"];

/** Properties that must be there, or need not be there any more. */
export function requiredFindings({ diff, where, step }: SchemaDiff): readonly Finding[] {
  const { action, before, after, sides } = diff;
  const removed = action === "remove";
  const request = where.direction === "request";
  const properties = (side: object) => schemaOf(side, where, [...step.owner, "properties"]);
  return (
    [removed ? before : after]
      .flat()
      .map(String)
      // A property that came or went as a whole is a finding of its own.
      .filter((name) => name in properties(sides.before) === name in properties(sides.after))
      .map((name) => {
        const old = schemaOf(sides.after, where, [...step.owner, "properties", name]).deprecated;
        const now = `now required${old === true ? ", though deprecated" : ""}`;
        return {
          kind: "property",
          verdict: verdictOf(removed ? "wider" : "narrower", where.direction),
          message: `property ${name} ${removed ? "no longer required" : now}`,
          asserted: true,
          uses: (example) =>
            request
              ? lacks(valuesAt(example, step.owner), name)
              : valuesAt(example, [...step.owner, "properties", name]).length > 0,
        };
      })
  );
}

function lacks(values: readonly unknown[], name: string): boolean {
  return values.some((value) => isRecord(value) && !Object.hasOwn(value, name));
}
