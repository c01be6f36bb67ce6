/** Says what was done and how long after the save, with the lines that somebody has to mend. */
export function tell(what: string, found: readonly string[], start: number): void {
  for (const line of found) {
    console.error(line);
  }
  // The compiler indents what belongs to the line before.
  const errors = found.filter((line) => !line.startsWith(" ")).length;
  const verdict = errors === 0 ? "no errors" : `${errors} to mend, above`;
  console.log(`▸ ${what}: ${verdict} (${Math.round(performance.now() - start)} ms)`);
}
