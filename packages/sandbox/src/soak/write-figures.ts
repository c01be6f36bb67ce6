import { readFile, writeFile } from "node:fs/promises";

/** Puts the figures of one suite into the table between the README's markers, in the place of its last. */
export async function writeFigures(file: URL, suite: string, figures: string): Promise<void> {
  await writeFile(file, withFigures(await readFile(file, "utf8"), suite, figures));
}

/** The same on a text; throws where the row is not there exactly once. */
export function withFigures(readme: string, suite: string, figures: string): string {
  const [before, rest, ...more] = readme.split("<!-- soak -->\n");
  const [table, after, ...others] = rest?.split("<!-- /soak -->") ?? [];
  const row = new RegExp(`^(\\| \`${suite}\`[^|]*\\|[^|]*\\|)[^|]*\\|$`, "m");
  if (before === undefined || table === undefined || after === undefined || !row.test(table)) {
    throw new Error(`The README needs a row of ${suite} between <!-- soak --> and <!-- /soak -->`);
  }
  if (more.length + others.length > 0) {
    throw new Error("The README has the markers <!-- soak --> more than once");
  }
  const written = table.replace(row, (_, start: string) => `${start} ${figures} |`);
  return `${before}<!-- soak -->\n${written}<!-- /soak -->${after}`;
}
