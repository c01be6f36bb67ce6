/** An instant as stored and answered: UTC with milliseconds, so that order by text is order in time. */
export function toInstant(value: Date | string): string {
  return new Date(value).toISOString();
}

/** As {@link toInstant}, for instants that may be unset. */
export function toInstantOrNull(value: Date | string | null | undefined): string | null {
  return value === null || value === undefined ? null : toInstant(value);
}
