/** A documented status without an interaction, for a reason and until a date. */
export interface Waiver {
  waive: Dated;
}

/** Why something is left out, and for how long. */
export interface Dated {
  reason: string;
  /** The last day the waiver holds, as `2027-06-30`; after it, verification is red. */
  until: `${number}-${number}-${number}`;
}
