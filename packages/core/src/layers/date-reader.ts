import { httpDateMs } from "./http-date.js";

/** Reads a date that stands on answer after answer: comparing two texts costs less than parsing one. */
export function createDateReader(): (text: string | null) => number | undefined {
  let lastText: string | null = null;
  let lastMs: number | undefined;
  return (text) => {
    if (text !== lastText) {
      lastText = text;
      lastMs = httpDateMs(text);
    }
    return lastMs;
  };
}
