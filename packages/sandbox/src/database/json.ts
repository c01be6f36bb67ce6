/** Free-form values, stored as JSON text. */
export interface JsonObject {
  [key: string]: unknown;
}

/** JSON text to store; null for what is unset. */
export function toJson(value: JsonObject | null | undefined): string | null {
  return value ? JSON.stringify(value) : null;
}

/** The object that {@link toJson} stored. */
export function fromJson(text: string | null): JsonObject | null {
  // Only toJson writes these columns, and it takes objects.
  return text === null ? null : (JSON.parse(text) as JsonObject);
}
