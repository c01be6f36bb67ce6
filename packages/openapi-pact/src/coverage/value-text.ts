/** A value of an enumeration as ids spell it: plain where that cannot be mistaken, else as JSON. */
export function valueText(value: unknown): string {
  return typeof value === "string" && /^[^\s"0-9-][^\s"]*$/.test(value) && !isWord(value)
    ? value
    : JSON.stringify(value);
}

function isWord(text: string): boolean {
  return text === "true" || text === "false" || text === "null";
}
