/** How many coupons are left at an instant. Each year counts its own, from the earliest use on. */
export function remainingCoupons(
  limit: number,
  travelDates: readonly string[],
  at: string,
): number {
  const [earliest] = [...travelDates].sort();
  if (earliest === undefined) {
    return limit;
  }
  const { start, end } = yearAround(earliest, at);
  const used = travelDates.filter((date) => start <= date && date < end).length;
  return Math.max(0, limit - used);
}

/** The year that holds `at`, of those that begin at each anniversary of `earliest`. */
function yearAround(earliest: string, at: string): { start: string; end: string } {
  let start = earliest;
  let years = 1;
  while (anniversary(earliest, years) <= at) {
    start = anniversary(earliest, years);
    years += 1;
  }
  return { start, end: anniversary(earliest, years) };
}

function anniversary(instant: string, years: number): string {
  const date = new Date(instant);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString();
}
