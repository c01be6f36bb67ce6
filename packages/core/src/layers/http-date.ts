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

/** The same, for a header that says the same on answer after answer: parsing a date costs more than comparing it. */
export function createDateReader(): (text: string | null) => number | undefined {
  let lastText: string | null = null;
  let lastMs: number | undefined;
  return (text) => {
    if (text !== lastText) {
      lastText = text;
      lastMs = httpDateMs(text);
    }
    return lastMs;
  };
}
