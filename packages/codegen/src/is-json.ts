/** Whether a media type is JSON or a format written in it, such as a merge-patch. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType);
}
