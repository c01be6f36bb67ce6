import type { ReadOperation } from "./read-operations.ts";

/** The doc comment of an operation's method, from what the spec says of it. */
export function docComment({ operation, method, path }: ReadOperation, indent: string): string {
  const { summary, description, deprecated } = operation;
  const paragraphs = [summary, description, `\`${method} ${path}\``].filter((text) => text?.trim());
  const lines = paragraphs.flatMap((text, index) => [
    ...(index > 0 ? [""] : []),
    // A comment must not end inside the text it quotes.
    ...(text ?? "").trim().replaceAll("*/", "*\\/").split("\n"),
  ]);
  const all = [...lines, ...(deprecated ? ["", "@deprecated"] : [])];
  return `${indent}/**\n${all.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}
