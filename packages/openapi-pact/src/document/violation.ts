/** One way in which a value breaks a schema. */
export interface Violation {
  /** A JSON pointer into the value; a property that is missing or superfluous is named too. */
  readonly at: string;
  readonly message: string;
  /** The schema's keyword that was broken. */
  readonly keyword: string;
}
