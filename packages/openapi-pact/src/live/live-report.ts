/** What was found about a live environment. */
export interface LiveReport {
  /** Whether something agrees and nothing disagrees. */
  readonly ok: boolean;
  readonly services: readonly LiveService[];
}

/** One service's findings. */
export interface LiveService {
  readonly service: string;
  /** Every interaction of its pact. */
  readonly interactions: readonly LiveInteraction[];
  /** What kept the service from being verified at all. */
  readonly problem?: string;
}

/** What became of one interaction. */
export interface LiveInteraction {
  readonly description: string;
  readonly operationId: string;
  /**
   * `agrees`: the environment answers as the pact expects. `disagrees`: it answers otherwise. `undecided`: it answers otherwise as
   * the document allows, and is not in the state that the interaction needs. `skipped`: it was not asked.
   */
  readonly outcome: "agrees" | "disagrees" | "undecided" | "skipped";
  /** Why; empty where it agrees. */
  readonly reason: string;
}
