import type { Located } from "../document/located.js";
import { placeWithin } from "./place-within.js";

/** Where a change stands. Which entry of a list it is says nothing once the list has changed. */
export function placeOfChange(
  roots: { readonly before: string; readonly after: string },
  origin: Located,
): string {
  return placeWithin(roots, origin).replace(/\/(enum|required)\/\d+$/, "/$1");
}
