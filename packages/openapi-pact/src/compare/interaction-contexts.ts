import type { Document } from "../document/read-document.js";
import { schemaChecks } from "../document/schema-checks.js";
import type { RecordedInteraction } from "../pact-file/recorded-interaction.js";
import type { Pact } from "../table/pact.js";
import type { InteractionContext } from "./interaction-context.js";
import { route } from "./route.js";

/** What it takes to judge each interaction. Those whose request is for no operation have no context. */
export function interactionContexts(
  { document, table }: { readonly document: Document; readonly table?: Pact | undefined },
  interactions: readonly RecordedInteraction[],
): ReadonlyMap<RecordedInteraction, InteractionContext> {
  const checks = schemaChecks(document.files);
  const search = { ...checks, seen: new Set<string>() };
  const declared = new Map(table?.interactions.map((one) => [one.description, one]));
  return new Map(
    interactions.flatMap((interaction) => {
      const found = route(document, interaction);
      const own = declared.get(interaction.description);
      return found
        ? [[interaction, { document, checks, search, interaction, route: found, declared: own }]]
        : [];
    }),
  );
}
