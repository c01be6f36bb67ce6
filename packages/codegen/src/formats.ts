/** A day of the Gregorian calendar, RFC 3339, 5.7: months have their lengths, and leap years their 29 February. */
const DAY = [
  /\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])/,
  /\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\d|30)/,
  /\d{4}-02-(?:0[1-9]|1\d|2[0-8])/,
  /(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29/,
]
  .map(({ source }) => source)
  .join("|");

/**
 * The formats that validators check, as regular expressions so that generated code needs no
 * library. All others only describe: `type` and bounds judge numbers.
 */
export const FORMATS: Readonly<Record<string, RegExp>> = {
  // RFC 3339, 5.6: an offset is required, a fraction is not.
  "date-time": new RegExp(
    `^(?:${DAY})[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$`,
  ),
  date: new RegExp(`^(?:${DAY})$`),
  email: /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/,
  uri: /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
};
