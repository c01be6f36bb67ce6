import type { ReadOperation } from "./read-operations.ts";

/** The doc comment of an operation's method, from what the spec says of it. */
export function docComment(
  { operation, method, path, cookies }: ReadOperation,
  indent: string,
): string {
  const { summary, description, deprecated } = operation;
  return docLines(
    [
      summary,
      description,
      `\`${method} ${path}\``,
      cookies.length > 0 && cookieNote(cookies),
      deprecated && "@deprecated",
    ],
    indent,
  );
}

function cookieNote(cookies: readonly string[]): string {
  const names = cookies.map((name) => `\`${name}\``).join(", ");
  return `Cannot be given the cookie ${names}: browsers let no program set one.`;
}

/** Paragraphs as a doc comment; those that are empty or absent are left out. */
export function docLines(
  paragraphs: readonly (string | false | undefined)[],
  indent: string,
): string {
  const lines = paragraphs
    .map((text) => (text || "").trim())
    .filter((text) => text !== "")
    // A comment must not end inside the text it quotes.
    .map((text) => text.replaceAll("*/", "*\\/"))
    .join("\n\n")
    .split("\n");
  if (lines.length === 1) {
    return lines[0] ? `${indent}/** ${lines[0]} */\n` : "";
  }
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}
