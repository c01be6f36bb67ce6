import { startOfCalendarYear } from "./start-of-calendar-year.js";

/** Where the years begin that coupons are counted in: at anniversaries of the earliest use, or at New Year. */
export type CouponYear = "rolling" | "calendar";

/** How many coupons are left at an instant. Each year counts its own. */
export function remainingCoupons(
  limit: number,
  travelDates: readonly string[],
  at: string,
  couponYear: CouponYear,
): number {
  const [earliest] = [...travelDates].sort();
  if (earliest === undefined) {
    return limit;
  }
  const { start, end } =
    couponYear === "rolling"
      ? yearAround(earliest, at)
      : { start: startOfCalendarYear(at, 0), end: startOfCalendarYear(at, 1) };
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
