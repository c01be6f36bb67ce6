import { isRecord } from "../document/located.js";
import type { ApiOperation } from "./api-operation.js";

/** One alternative of an operation's security: every scheme that it asks for, with the scopes. */
export type WayIn = ReadonlyMap<string, readonly string[]>;

/** The alternatives of an operation's security; one without a scheme lets anybody in. */
export function waysIn({ security }: ApiOperation): readonly WayIn[] {
  const alternatives: unknown = security?.value;
  return (Array.isArray(alternatives) ? alternatives : []).map(
    (one) =>
      new Map(
        Object.entries(isRecord(one) ? one : {}).map(([scheme, scopes]) => [
          scheme,
          [scopes].flat().map(String).sort(),
        ]),
      ),
  );
}

/** As people write it: `login:read:write+key`. */
export function wayText(way: WayIn): string {
  const parts = [...way].map(([scheme, scopes]) => [scheme, ...scopes].join(":"));
  return parts.sort().join("+") || "anybody";
}

/** Whether who comes one way is let in another: it asks for no scheme or scope beyond. */
export function letsIn(way: WayIn, comer: WayIn): boolean {
  return [...way].every(([scheme, scopes]) => {
    const held = comer.get(scheme);
    return held !== undefined && scopes.every((scope) => held.includes(scope));
  });
}
