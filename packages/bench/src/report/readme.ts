import { readFile, writeFile } from "node:fs/promises";

/** Puts `text` between the markers of `topic` in a Markdown file, in the place of what was there. */
export async function writeSection(file: string | URL, topic: string, text: string): Promise<void> {
  const readme = await readFile(file, "utf8");
  await writeFile(file, withSection(readme, topic, text));
}

/** The same on a text; throws where the markers are not there exactly once and in order. */
export function withSection(readme: string, topic: string, text: string): string {
  const [before, rest, ...more] = readme.split(`<!-- bench:${topic} -->\n`);
  const [old, after, ...others] = rest?.split(`<!-- /bench:${topic} -->`) ?? [];
  if (old === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`the README needs one <!-- bench:${topic} --> … <!-- /bench:${topic} -->`);
  }
  return `${before}<!-- bench:${topic} -->\n\n${text.trim()}\n\n<!-- /bench:${topic} -->${after}`;
}
