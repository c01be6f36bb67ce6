/** The id of a place in the page; unique, and made of what an address may hold. */
export function anchor(...parts: readonly string[]): string {
  return parts.map((part) => encodeURIComponent(part.replaceAll(" ", "-"))).join("/");
}
