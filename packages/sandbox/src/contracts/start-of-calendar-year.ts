const MS_PER_HOUR = 3_600_000;

/**
 * When the calendar year begins that holds `instant`, or one `years` further on: in Norway, which is an hour ahead of
 * UTC at every New Year.
 */
export function startOfCalendarYear(instant: string, years: number): string {
  const year = new Date(Date.parse(instant) + MS_PER_HOUR).getUTCFullYear();
  return new Date(Date.UTC(year + years, 0) - MS_PER_HOUR).toISOString();
}
