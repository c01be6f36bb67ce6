import { startOfCalendarYear } from "../contracts/start-of-calendar-year.js";

/** Instants around one that is taken as now. */
export interface Instants {
  readonly now: string;
  /** `days` from now; negative for the past. */
  readonly inDays: (days: number) => string;
  /** The first instant of the calendar year in Norway; `years` further on. */
  readonly startOfYear: (years?: number) => string;
}

const MS_PER_DAY = 86_400_000;

/** Example data is told relative to now, so that it never grows old. */
export function instantsAround(now: Date): Instants {
  return {
    now: now.toISOString(),
    inDays: (days) => new Date(now.getTime() + days * MS_PER_DAY).toISOString(),
    startOfYear: (years = 0) => startOfCalendarYear(now.toISOString(), years),
  };
}
