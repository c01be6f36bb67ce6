import { children, isRecord, type Located } from "./located.js";

/** A value that is, or has, a `$ref`. */
export interface Referrer extends Located {
  readonly value: { readonly $ref: string };
}

/** Every `$ref` at or below a place. */
export function referrers(from: Located): readonly Referrer[] {
  const nested = [...children(from).values()].flatMap(referrers);
  return isReferrer(from) ? [from, ...nested] : nested;
}

/** Whether a value stands for another one. */
export function isReferrer(from: Located): from is Referrer {
  return isRecord(from.value) && typeof from.value.$ref === "string";
}
