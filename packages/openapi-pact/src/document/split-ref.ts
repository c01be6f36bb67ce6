/** Where a `$ref` leads: a file, found from the one it stands in, and a JSON pointer within. */
export function splitRef(ref: string, file: string): { file: string; pointer: string } {
  const url = new URL(ref, file);
  const pointer = decodeURIComponent(url.hash.slice(1));
  url.hash = "";
  return { file: url.href, pointer };
}
