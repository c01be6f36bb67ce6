import type { DeclaredInteraction } from "../pact.js";
import type { RecordedInteraction } from "../pact-file/recorded-interaction.js";
import type { Document } from "../read-document.js";
import type { SchemaChecks } from "../schema-checks.js";
import type { Search } from "../soundness/edges-of.js";
import type { Route } from "./route.js";

/** All it takes to judge one recorded interaction. */
export interface Judgement {
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
export interface Fault {
  readonly code: string;
  readonly message: string;
}
