/** An offset takes the end of 9999 into a year of five digits, which as text would come before all others. */
const LAST = "9999-12-31T23:59:59.999Z";

/** An instant as stored and answered: UTC with milliseconds, so that order by text is order in time. */
export function toInstant(value: Date | string): string {
  const instant = (typeof value === "string" ? new Date(readable(value)) : value).toISOString();
  return instant.startsWith("+") ? LAST : instant;
}

/** As {@link toInstant}, for instants that may be unset. */
export function toInstantOrNull(value: Date | string | null | undefined): string | null {
  return value === null || value === undefined ? null : toInstant(value);
}

/** RFC 3339 permits lower-case letters and leap seconds; `Date` knows neither. */
function readable(text: string): string {
  return text.toUpperCase().replace(/:60(?=[.Z+-])/, ":59");
}
