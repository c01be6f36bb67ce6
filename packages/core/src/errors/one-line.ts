/** Text of a server's, made fit for one line of a log: no control characters, at most 120 characters. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").slice(0, 120);
}
