/** What one check showed. */
export interface Outcome {
  /** The check within its group. */
  readonly name: string;
  /** Why it failed; undefined when it passed. */
  readonly failure?: string | undefined;
}

/** Runs one check; what it throws is its failure. */
export async function outcomeOf(name: string, check: () => Promise<void>): Promise<Outcome> {
  try {
    await check();
    return { name };
  } catch (error) {
    return { name, failure: error instanceof Error ? error.message : String(error) };
  }
}
