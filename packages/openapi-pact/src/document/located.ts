/** A value of a document together with where it stands, so that a `$ref` within it can be followed. */
export interface Located {
  /** The URL of the file. */
  readonly file: string;
  /** The JSON pointer within the file; `""` is the file's root. */
  readonly pointer: string;
  readonly value: unknown;
}

/** Whether a value is an object with keys, and not an array. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value below a key, or undefined where there is none; a `$ref` is not followed. */
export function below({ file, pointer, value }: Located, key: string): Located | undefined {
  // Enumerable alone, so that an array has its items but no length.
  return typeof value === "object" && value !== null && isEnumerable(value, key)
    ? { file, pointer: `${pointer}/${pointerStep(key)}`, value: Reflect.get(value, key) }
    : undefined;
}

function isEnumerable(value: object, key: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(value, key);
}

/** The values directly below, by key or index. */
export function children({ file, pointer, value }: Located): ReadonlyMap<string, Located> {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return new Map(
    entries.map(([key, child]) => {
      return [key, { file, pointer: `${pointer}/${pointerStep(key)}`, value: child }];
    }),
  );
}

/** A key as a JSON pointer spells it. */
export function pointerStep(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
