import type { Call } from "../call.js";
import { laidOut } from "../encode/refusal.js";
import type { ParameterStyle } from "../operation.js";

interface Style {
  readonly style: ParameterStyle;
  readonly explode: boolean;
}

/** openapi-fetch's words for how lists and objects in a query are laid out. */
export interface QueryStyles {
  readonly array?: Style;
  readonly object?: Style;
  readonly allowReserved?: boolean;
}

/** A query laid out by `styles` instead of the specification's; what they leave open is as openapi-fetch has it. */
export function styledQuery({ array, object, allowReserved }: QueryStyles, call: Call) {
  const encode = allowReserved ? (text: string) => text : encodeURIComponent;
  const lists: Style = { style: "form", explode: true, ...array };
  const objects: Style = { style: "deepObject", explode: true, ...object };
  return (query: { readonly [name: string]: unknown }): string =>
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => {
        const isObject =
          typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
        const row = {
          name,
          in: "query",
          required: false,
          ...(isObject ? objects : lists),
        } as const;
        return laidOut(call, row, value, encode);
      })
      .filter((text) => text !== "")
      .join("&");
}
