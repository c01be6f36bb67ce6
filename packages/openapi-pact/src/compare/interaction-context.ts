import type { Document } from "../document/read-document.js";
import type { SchemaChecks } from "../document/schema-checks.js";
import type { RecordedInteraction } from "../pact-file/recorded-interaction.js";
import type { Search } from "../soundness/edges-of.js";
import type { DeclaredInteraction } from "../table/pact.js";
import type { Route } from "./route.js";

/** All it takes to judge one recorded interaction. */
export interface InteractionContext {
  readonly document: Document;
  readonly checks: SchemaChecks;
  /** Which rules of which schemas were judged before; the same for all interactions of a run. */
  readonly search: Search;
  readonly interaction: RecordedInteraction;
  readonly route: Route;
  /** As the table declares it, where there is a table. */
  readonly declared: DeclaredInteraction | undefined;
}

/** What is wrong, before it is known with which interaction. */
export interface BareFinding {
  readonly code: string;
  readonly message: string;
}
