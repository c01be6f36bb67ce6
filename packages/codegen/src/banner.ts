import type { OpenApiDocument } from "./document.ts";

/** The first lines of every generated file. */
export function banner(document: OpenApiDocument): string {
  return `// Generated from the spec "${document.info.title}" by \`pnpm generate\`; do not edit.\n`;
}
