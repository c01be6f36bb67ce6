/** Who calls, as the token says. */
export interface Caller {
  readonly clientId: string;
  readonly organisationId: number;
  readonly permissions: ReadonlySet<string>;
  /** Holders of an internal token may name the organisation they ask about. */
  readonly isInternal: boolean;
}
