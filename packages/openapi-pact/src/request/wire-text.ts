/** A parameter's value with every number and boolean in it spelt out, as it travels. */
export function wireText(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(wireText);
  }
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (typeof value !== "object" || value === null) {
    return String(value);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wireText(item)]));
}
