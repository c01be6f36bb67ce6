import { RefusedError } from "./errors/refused-error.js";

/** Gathers items into an array, asking for no more than `limit` needs; a list may be longer than memory. */
export async function collect<Item>(
  items: AsyncIterable<Item>,
  options: { readonly limit: number },
): Promise<Item[]> {
  const { limit } = options;
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new RefusedError("collect: limit must be a whole number, 1 or above");
  }
  const collected: Item[] = [];
  for await (const item of items) {
    collected.push(item);
    if (collected.length === limit) {
      break;
    }
  }
  return collected;
}
