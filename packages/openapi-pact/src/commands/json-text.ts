/** A value as `--json` prints it, and as figures are written. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
