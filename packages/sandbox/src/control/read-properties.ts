import { SandboxError } from "../sandbox-error.js";

/** A JSON object as it came. */
export type Properties = Readonly<Record<string, unknown>>;

/** The body of a control request: a JSON object, or nothing. Throws a {@link SandboxError}. */
export async function readProperties(request: Request): Promise<Properties> {
  const text = await request.text();
  const value = text === "" ? {} : parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new SandboxError("The body must be a JSON object, or nothing.");
  }
  // Just checked; what is in it is checked by whoever reads it.
  return value as Properties;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
