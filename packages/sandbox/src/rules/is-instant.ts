const RFC_3339 =
  /^(\d{4})-(\d\d)-(\d\d)t([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)(\.\d+)?)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** Whether a value is a `Date`, or text that RFC 3339 permits, which `Date.parse` goes beyond. Seconds may be missing. */
export function isInstant(value: unknown): boolean {
  if (value instanceof Date) {
    return !Number.isNaN(value.getTime());
  }
  const [, year, month, day] = (typeof value === "string" && RFC_3339.exec(value)) || [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // `Date` takes the 31st of February for the 3rd of March.
  return date.getUTCDate() === Number(day);
}
