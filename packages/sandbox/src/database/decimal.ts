/** Amounts are stored as whole ten-thousandths: sums are exact, and four decimals survive. */
const UNITS_PER_ONE = 10_000;

/** Ten-thousandths of `amount`. Throws when that is not a whole, safe number. */
export function toUnits(amount: number): number {
  const units = Math.round(amount * UNITS_PER_ONE);
  if (!Number.isSafeInteger(units) || units / UNITS_PER_ONE !== amount) {
    throw new RangeError(
      `${amount}: an amount has at most four decimals and stays under 900 billion`,
    );
  }
  return units;
}

/** The amount that `units` ten-thousandths make. */
export function fromUnits(units: number): number {
  return units / UNITS_PER_ONE;
}

/** The product of two amounts in ten-thousandths, rounded to one of them. */
export function multiplyUnits(units: number, other: number): number {
  return Math.round((units * other) / UNITS_PER_ONE);
}
