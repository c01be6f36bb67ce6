/** After every instant, in the order of texts: when that expires which never does. */
export const NEVER = "~";

/** When a transaction expires. An index is on this very expression: another one would not find it. */
export const EXPIRY: string = `coalesce("expireAt", '${NEVER}')`;
