/** The expression for the decimal text of the integers from `low` to `high`, without anchors; either bound may be infinite. */
export function integerPattern(low: number, high: number): string {
  const parts = [
    ...(low < 0 ? [`-(?:${magnitudes(Math.max(1, -high), -low)})`] : []),
    ...(high >= 0 ? [magnitudes(Math.max(0, low), high)] : []),
  ];
  return `(?:${parts.join("|")})`;
}

/** Whole numbers from 0 upwards. As texts, because a number of sixteen nines is none that JavaScript knows. */
function magnitudes(low: number, high: number): string {
  const from = String(low);
  if (high === Number.POSITIVE_INFINITY) {
    return `${sameLength(from, "9".repeat(from.length))}|[1-9][0-9]{${from.length},}`;
  }
  const to = String(high);
  const lengths = Array.from(
    { length: to.length - from.length + 1 },
    (_, more) => from.length + more,
  );
  return lengths
    .map((length) =>
      sameLength(
        length === from.length ? from : `1${"0".repeat(length - 1)}`,
        length === to.length ? to : "9".repeat(length),
      ),
    )
    .join("|");
}

/** Numbers of as many digits: digit by digit, free once it is off both bounds. */
function sameLength(low: string, high: string): string {
  const first = Number(low[0]);
  const last = Number(high[0]);
  const [lows, highs] = [low.slice(1), high.slice(1)];
  if (lows === "") {
    return digits(first, last);
  }
  if (first === last) {
    return `${first}(?:${sameLength(lows, highs)})`;
  }
  const from = /^0+$/.test(lows) ? first : first + 1;
  const to = /^9+$/.test(highs) ? last : last - 1;
  return [
    ...(from > first ? [`${first}(?:${sameLength(lows, "9".repeat(lows.length))})`] : []),
    ...(from <= to ? [`${digits(from, to)}[0-9]{${lows.length}}`] : []),
    ...(to < last ? [`${last}(?:${sameLength("0".repeat(lows.length), highs)})`] : []),
  ].join("|");
}

function digits(low: number, high: number): string {
  return low === high ? String(low) : `[${low}-${high}]`;
}
