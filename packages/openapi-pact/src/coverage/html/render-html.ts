import type { Coverage } from "../coverage.js";
import { renderJson } from "../render-json.js";

/** One page that needs nothing else. */
export function renderHtml(coverages: ReadonlyMap<string, Coverage>): string {
  return renderJson(coverages);
}
