import type { DeclaredInteraction } from "../table/pact.js";
import type { ApiOperation } from "./api-operation.js";
import type { Change } from "./change.js";
import type { FateOf } from "./request-fates.js";

/**
 * Requests that were valid and are so no longer, though no change of the operation is known to break them: what keywords
 * say together is not always told by the one that changed.
 */
export function refusedRequests(
  changes: readonly Change[],
  interactions: readonly DeclaredInteraction[],
  fateOf: FateOf,
  { after, place }: { readonly after: ApiOperation; readonly place: string },
): readonly Change[] {
  return interactions.flatMap((interaction): readonly Change[] => {
    const fate = fateOf(interaction);
    if (fate.is !== "refused" || isBroken(changes, interaction)) {
      return [];
    }
    const reasons = fate.violations.map((one) => `${one.in} at "${one.at}": ${one.message}`);
    return [
      {
        kind: "constraint",
        direction: "request",
        verdict: "breaking",
        place,
        message: `a request that was valid is refused: ${reasons.join("; ")}`,
        operationIds: [after.operation.operationId],
        interactions: [{ description: interaction.description, effect: "breaking" }],
      },
    ];
  });
}

function isBroken(changes: readonly Change[], { description }: DeclaredInteraction): boolean {
  return changes.some(
    ({ direction, interactions }) =>
      direction === "request" &&
      interactions.some((one) => one.description === description && one.effect === "breaking"),
  );
}
