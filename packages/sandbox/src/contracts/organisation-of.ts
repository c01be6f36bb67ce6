import type { Refused } from "../http/handlers.js";
import type { Caller } from "../tokens/caller.js";

/** Whose contracts are asked about: the token's organisation, or the one an internal caller names. */
export function organisationOf(
  caller: Caller,
  organisationId: number | undefined,
): { readonly organisationId: number } | Refused<403> {
  if (organisationId !== undefined && !caller.isInternal) {
    return { status: 403, message: "Only an internal token may name an organisation" };
  }
  return { organisationId: organisationId ?? caller.organisationId };
}
