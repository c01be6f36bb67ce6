const JSON_TYPE = /^[^;]*[/+]json\b/i;

/** True for the media type of JSON, whatever its suffix and parameters. */
export function isJsonType(mediaType: string): boolean {
  return mediaType === "application/json" || JSON_TYPE.test(mediaType);
}
