/** A rule that Pact may know, but whose meaning is not known here. */
export class UnknownRuleError extends Error {
  override readonly name = "UnknownRuleError";

  constructor(type: string) {
    super(`What Pact's rule ${type} accepts is not known here.`);
  }
}
