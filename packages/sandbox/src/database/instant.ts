/** An instant as stored and answered: UTC with milliseconds, so that order by text is order in time. */
export function toInstant(value: Date | string): string {
  return (typeof value === "string" ? new Date(readable(value)) : value).toISOString();
}

/** As {@link toInstant}, for instants that may be unset. */
export function toInstantOrNull(value: Date | string | null | undefined): string | null {
  return value === null || value === undefined ? null : toInstant(value);
}

/** RFC 3339 permits lower-case letters and leap seconds; `Date` knows neither. */
function readable(text: string): string {
  return text.toUpperCase().replace(/:60(?=[.Z+-])/, ":59");
}
