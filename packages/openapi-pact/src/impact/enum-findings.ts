import { isDeepStrictEqual } from "node:util";
import { type Finding, type Shift, verdictOf } from "./finding.js";
import type { SchemaDiff } from "./schema-findings.js";
import { schemaOf } from "./schema-of.js";
import { valuesAt } from "./values-at.js";

/**
 * One finding per value that an enumeration lost or gained. The engine tells an enumeration that came as a whole value by
 * value, so both versions are looked at; what it tells twice becomes one change.
 */
export function enumFindings({ diff, where, step, subject }: SchemaDiff): readonly Finding[] {
  const [was, is] = [diff.sides.before, diff.sides.after].map(
    (side) => schemaOf(side, where, step.owner).enum,
  );
  const examples = (example: unknown) => valuesAt(example, step.owner);
  const finding = (message: string, shift: Shift, uses: Finding["uses"]): Finding => ({
    kind: "enum",
    verdict: verdictOf(shift, where.direction),
    message: `${subject}: ${message}`,
    uses,
    asserted: true,
  });
  if (!Array.isArray(was) || !Array.isArray(is)) {
    const allowed = [is ?? was].flat();
    const added = was === undefined;
    return [
      finding(
        `enumeration of ${JSON.stringify(allowed)} ${added ? "added" : "removed"}`,
        added ? "narrower" : "wider",
        (example) => examples(example).some((one) => !added || !allowed.some(same(one))),
      ),
    ];
  }
  return [
    ...without(was, is).map((value) =>
      finding(`value ${JSON.stringify(value)} removed`, "narrower", (example) =>
        examples(example).some(same(value)),
      ),
    ),
    ...without(is, was).map((value) =>
      finding(
        `value ${JSON.stringify(value)} added`,
        "wider",
        (example) => examples(example).length > 0,
      ),
    ),
  ];
}

function without(values: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  return values.filter((value) => !others.some(same(value)));
}

function same(value: unknown): (other: unknown) => boolean {
  return (other) => isDeepStrictEqual(value, other);
}
