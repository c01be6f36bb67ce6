/** A paragraph, a heading or an item of a list, in one line. */
interface Block {
  readonly text: string;
  readonly indent: number;
}

/** What stands before a person's reason for two verdicts that differ. */
export const REASON = "The compiler disagrees:";

/** The paragraphs and items of a change file that announce a break: they begin with "breaking", or their heading does. */
export function announcements(text: string): readonly string[] {
  let heading: Block | undefined;
  return blocksOf(text).flatMap((block) => {
    if (HEADING.test(block.text)) {
      heading = block;
      return [];
    }
    if (heading && block.indent < heading.indent) {
      // A changelog sets each change file's text in an item of its own.
      heading = undefined;
    }
    const isBelow = heading !== undefined && BREAKING.test(heading.text);
    return isBelow || BREAKING.test(block.text) ? [block.text] : [];
  });
}

/** The reasons that a change file gives. */
export function reasonsIn(text: string): readonly string[] {
  return blocksOf(text)
    .filter((block) => block.text.startsWith(REASON))
    .map((block) => block.text.slice(REASON.length).trim());
}

const HEADING = /^(?:[-*+] +)?#{1,6} /;
const ITEM = /^(?:[-*+]|\d+[.)]) /;
/** As the first word, whatever Markdown stands before it. */
const BREAKING = /^(?:\d+[.)])?[-*+#_\s]*breaking\b/i;

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim();
    const last = blocks.at(-1);
    const begins = ITEM.test(words) || HEADING.test(words) || words.startsWith(REASON);
    if (words === "") {
      isOpen = false;
    } else if (isOpen && last && !begins) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${words}` };
    } else {
      blocks.push({ text: words, indent: line.length - line.trimStart().length });
      isOpen = !HEADING.test(words);
    }
  }
  return blocks;
}
