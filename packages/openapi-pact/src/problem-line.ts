import type { Problem } from "./problem.js";

/** A problem as every command tells it, with its line end. */
export function problemLine({ service, gate, message }: Problem): string {
  return `✗ ${service === undefined ? "" : `${service} `}[${gate}] ${message}\n`;
}
