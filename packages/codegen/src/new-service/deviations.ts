import type { NewSpec } from "./read-spec.ts";

/** How `specs/<name>.yaml` differs from the document it was made of: a line each, none where it does not. */
export function deviations(name: string, { named, leftOut }: NewSpec): readonly string[] {
  const lines: string[] = [];
  if (named.length > 0) {
    lines.push(
      `${named.length} without an operationId: specs/${name}.yaml gives one each, such as ${named[0]}`,
    );
  }
  for (const { place, cookie } of leftOut) {
    lines.push(
      `left out: ${place} needs the cookie "${cookie}", and browsers let no program set one`,
    );
  }
  if (lines.length > 0) {
    lines.push(
      `\`pnpm specs:pull\` would undo this and does not know ${name}: follow its publisher by hand`,
    );
  }
  return lines;
}
