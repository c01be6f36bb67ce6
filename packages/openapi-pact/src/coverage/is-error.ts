/** Whether a key of the document's responses stands for errors: 4xx, 5xx and `default`. */
export function isError(documented: string): boolean {
  return /^(4|5|default$)/.test(documented);
}
