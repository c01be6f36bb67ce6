const WEEKDAY = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** RFC 9110 §5.6.7: the two forms that name GMT, and asctime's, which means it; undefined for anything else. */
export function httpDateMs(text: string | null): number | undefined {
  // Date.parse would find a date in almost any words that hold a number.
  if (text === null || !WEEKDAY.test(text)) {
    return undefined;
  }
  const atMs = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
  return Number.isNaN(atMs) ? undefined : atMs;
}
