import { isPinned } from "./exactly.js";

/** An example without its pins: the JSON value that it stands for. */
export function plain(example: unknown): unknown {
  if (isPinned(example)) {
    return plain(example.value);
  }
  if (Array.isArray(example)) {
    return example.map(plain);
  }
  if (example instanceof Date) {
    return example.toJSON();
  }
  if (typeof example !== "object" || example === null) {
    return example;
  }
  const entries = Object.entries(example).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
}
