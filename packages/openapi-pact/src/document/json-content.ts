import type { Located } from "./located.js";
import { essence, isJson } from "./media-type-in.js";
import type { Content } from "./operation.js";

/** The media type that carries JSON, with its schema; the first one where there are several. */
export function jsonContent(
  content: Content,
): { readonly mediaType: string; readonly schema: Located | undefined } | undefined {
  const found = [...content].find(([mediaType]) => isJson(essence(mediaType)));
  return found && { mediaType: found[0], schema: found[1] };
}
