import { isDeeperThan, readText } from "../http/read-body.js";
import { isRecord } from "../rules/shape.js";
import { SandboxError } from "../sandbox-error.js";

/** A JSON object as it came. */
export type Properties = Readonly<Record<string, unknown>>;

/** Deeper than anything that can be asked for. */
const MAX_DEPTH = 64;

/** The body of a control request: a JSON object, or nothing. Throws a {@link SandboxError}, or a `Refusal` with 413. */
export async function readProperties(request: Request, maxBytes: number): Promise<Properties> {
  const text = await readText(request, maxBytes);
  const value = text === "" ? {} : parse(text);
  if (!isRecord(value)) {
    throw new SandboxError("The body must be a JSON object, or nothing.");
  }
  if (isDeeperThan(MAX_DEPTH, value)) {
    throw new SandboxError(`The body must not be nested deeper than ${MAX_DEPTH} levels.`);
  }
  // What is in it is checked by whoever reads it.
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
