import { type BrokenRule, Refusal } from "./refusal.js";
import type { OperationRow } from "./service.js";

/** Deeper than any schema goes, and far from what a stack can take. */
const MAX_DEPTH = 64;

/** So much more than may be sent is read for nothing: whoever is refused amid sending may never see the answer. */
const MOST_DISCARDED = 64 * 2 ** 20;

interface BodyOptions {
  readonly maxBodyBytes: number;
  /** Makes the refusal for a body that breaks a rule. */
  readonly badRequest: (rules: readonly BrokenRule[]) => Refusal;
}

/** Reads a JSON body; undefined for none where none is needed. Throws a {@link Refusal} with status 400 or 413. */
export async function readBody(
  request: Request,
  { required, mediaTypes }: NonNullable<OperationRow["body"]>,
  { maxBodyBytes, badRequest }: BodyOptions,
): Promise<unknown> {
  const text = await readText(request, maxBodyBytes);
  if (text === "" && !required) {
    return undefined;
  }
  const contentType = request.headers.get("content-type") ?? "";
  const essence = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (!mediaTypes.includes(essence)) {
    const message = `must be sent as ${mediaTypes.join(" or ")}`;
    throw badRequest([{ field: "Content-Type", message, code: "mediaType" }]);
  }
  const value = parseJson(text);
  if (value === undefined) {
    // The parser's own message quotes the body, which may hold anything.
    throw badRequest([{ field: "body", message: "must be JSON", code: "json" }]);
  }
  if (isDeeperThan(MAX_DEPTH, value)) {
    const message = `must not be nested deeper than ${MAX_DEPTH} levels`;
    throw badRequest([{ field: "body", message, code: "depth" }]);
  }
  return value;
}

/** A body as text. Throws a {@link Refusal} with status 413. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  const declared = request.headers.get("content-length");
  if (declared !== null) {
    // Node reads no more than was declared.
    refuseBeyond(maxBytes, Number(declared));
    return request.text();
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes + MOST_DISCARDED) {
      break;
    }
    if (bytes <= maxBytes) {
      chunks.push(chunk);
    }
  }
  refuseBeyond(maxBytes, bytes);
  return Buffer.concat(chunks).toString("utf8");
}

function refuseBeyond(maxBytes: number, bytes: number): void {
  if (bytes > maxBytes) {
    throw new Refusal(413, `The body is larger than ${maxBytes} bytes`, { isOwn: true });
  }
}

/** Undefined, which no JSON means, for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value has values within values beyond so many levels. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    (levels === 0 || Object.values(value).some((child) => isDeeperThan(levels - 1, child)))
  );
}
