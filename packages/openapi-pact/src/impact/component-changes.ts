import type { DeclaredInteraction, Pact } from "../table/pact.js";
import { plain } from "../table/plain.js";
import type { ApiOperation } from "./api-operation.js";
import type { Change, TouchedInteraction } from "./change.js";
import type { Component } from "./component-diffs.js";
import type { Finding } from "./finding.js";
import type { Comparison } from "./operation-changes.js";
import type { OperationDiffs } from "./operation-diffs.js";
import { placeOfChange } from "./place-of-change.js";
import type { FateOf } from "./request-fates.js";
import { effectOf, exampleOf, isConcerned, isSpared } from "./touched.js";
import { valuesAt } from "./values-at.js";
import { type Where, whereOf } from "./where-of.js";

/** Where an operation refers to a schema that differs. */
interface Use {
  readonly where: Where;
  readonly component: Component;
}

/** What the schemas that an operation refers to, and those they refer to, change for it. */
export function componentChanges(
  comparison: Comparison,
  { references, sides }: OperationDiffs,
  after: ApiOperation,
  interactions: readonly DeclaredInteraction[],
  fateOf: FateOf,
): readonly Change[] {
  const uses = references.flatMap((reference): readonly Use[] => {
    const where = whereOf({ path: reference.path, sides });
    const component = comparison.components(reference, where.direction);
    return component ? [{ where, component }] : [];
  });
  return (["request", "response"] as const).flatMap((direction) => {
    const own = uses.filter(({ where }) => where.direction === direction);
    const met = encounters(own, comparison.pact, interactions);
    return [...met].flatMap(([component, values]) =>
      component.findings.map(({ finding, origin }) => ({
        kind: finding.kind,
        ...(finding.kind === "docs" ? {} : { direction }),
        verdict: finding.verdict,
        place: placeOfChange(comparison.roots, origin),
        message: finding.message,
        operationIds: [after.operation.operationId],
        interactions: touchedIn(finding, values, (one) =>
          isSpared(finding, direction, fateOf(one)),
        ),
      })),
    );
  });
}

/** By interaction, the values in its example that a schema applies to. */
type Values = ReadonlyMap<DeclaredInteraction, ReadonlySet<unknown>>;

/** Every schema within reach, with what the interactions hold of it. */
function encounters(
  uses: readonly Use[],
  pact: Pact | undefined,
  interactions: readonly DeclaredInteraction[],
): ReadonlyMap<Component, Values> {
  const met = new Map<Component, Map<DeclaredInteraction, Set<unknown>>>();
  for (const { where, component } of uses) {
    for (const reached of within(component)) {
      met.set(reached, met.get(reached) ?? new Map());
    }
    for (const interaction of pact ? interactions.filter((one) => isConcerned(one, where)) : []) {
      // Only where there is a pact are there interactions.
      const example = plain(exampleOf(interaction, where, pact as Pact));
      follow(component, valuesAt(example, where.rest), new Map(), (reached, found) => {
        const values = met.get(reached);
        values?.set(interaction, new Set([...(values.get(interaction) ?? []), ...found]));
      });
    }
  }
  return met;
}

function within(start: Component): ReadonlySet<Component> {
  const reached = new Set([start]);
  // A set takes what is added to it while it is walked.
  for (const component of reached) {
    for (const { to } of component.references) {
      reached.add(to);
    }
  }
  return reached;
}

/** Walks an example along the schemas that apply to it; what has been seen in the same schema is not seen again. */
function follow(
  component: Component,
  values: readonly unknown[],
  seen: Map<Component, Set<unknown>>,
  tell: (component: Component, values: readonly unknown[]) => void,
): void {
  const known = seen.get(component);
  const fresh = values.filter((value) => !known?.has(value));
  if (known && fresh.length === 0) {
    return;
  }
  seen.set(component, new Set([...(known ?? []), ...fresh]));
  tell(component, fresh);
  for (const { path, to } of component.references) {
    follow(
      to,
      fresh.flatMap((value) => valuesAt(value, path)),
      seen,
      tell,
    );
  }
}

function touchedIn(
  { verdict, uses }: Finding,
  values: Values,
  isUntouched: (interaction: DeclaredInteraction) => boolean,
): readonly TouchedInteraction[] {
  return verdict === "docs"
    ? []
    : [...values].map(([interaction, found]) => ({
        description: interaction.description,
        effect: effectOf(verdict, [...found].some(uses) && !isUntouched(interaction)),
      }));
}
