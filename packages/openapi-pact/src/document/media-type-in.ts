import type { Located } from "./located.js";
import type { Content } from "./operation.js";

/** The documented media type that a media type is, exactly or under a range such as `text/*`, with its schema. */
export function mediaTypeIn(
  content: Content,
  mediaType: string,
): { readonly documented: string; readonly schema: Located | undefined } | undefined {
  const [type] = mediaType.split("/");
  for (const wanted of [mediaType, `${type}/*`, "*/*"]) {
    const found = [...content].find(([key]) => essence(key) === wanted);
    if (found) {
      return { documented: found[0], schema: found[1] };
    }
  }
  return undefined;
}

/** Whether a media type carries JSON. */
export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType);
}

/** Whether our own pass can hold a body of a media type against a schema. */
export function isReadable(mediaType: string): boolean {
  return isJson(mediaType) || mediaType.startsWith("text/");
}

/** A media type in lower case, without its parameters. */
export function essence(mediaType: string): string {
  return mediaType.replace(/;.*/, "").trim().toLowerCase();
}
