/** Headers by lower-case name: two spellings of one name would be sent as one header with both values. */
export type HeaderRecord = { [name: string]: string };

/** Lays `headers`, in whichever form they were given, over `record`; null takes a header away. */
export function mergeHeaders(record: HeaderRecord, headers: unknown): void {
  for (const [name, value] of entriesOf(headers)) {
    const key = name.toLowerCase();
    if (value === null) {
      delete record[key];
    } else if (value !== undefined) {
      record[key] = Array.isArray(value) ? value.join(", ") : String(value);
    }
  }
}

function entriesOf(headers: unknown): Iterable<readonly [string, unknown]> {
  if (typeof headers !== "object" || headers === null) {
    return [];
  }
  // Headers and lists of pairs are both lists of pairs to whoever goes through them.
  return Symbol.iterator in headers
    ? (headers as Iterable<[string, unknown]>)
    : Object.entries(headers);
}

const NAME = /^[!#$%&'*+.^`|~\w-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The first header that no request can hold (RFC 9110 §5.1, §5.5); the platform's own error would quote its value. */
export function badHeader(record: HeaderRecord): string | undefined {
  for (const name in record) {
    if (!NAME.test(name) || !VALUE.test(record[name] ?? "")) {
      return name;
    }
  }
  return undefined;
}
