import { SpecError } from "../spec-error.ts";

/** What a download may take, and who is told how far it is. */
export interface DownloadOptions {
  /** The ETag of what is already here; the same document is then not sent again. */
  readonly etag?: string | undefined;
  /** Default 32 MiB. */
  readonly maxBytes?: number;
  /** For the whole download. Default 120 s. */
  readonly timeoutMs?: number;
  /** `totalBytes` is undefined where the server does not say. */
  readonly onProgress?: (bytes: number, totalBytes: number | undefined) => void;
}

/** What came of it: `undefined` text where the document is still the one with the known ETag. */
export interface Downloaded {
  readonly text: string | undefined;
  readonly etag: string | undefined;
}

const MIB = 1024 * 1024;

/** Downloads a document as text; whatever goes wrong is a {@link SpecError} of one line. */
export async function download(url: string, options: DownloadOptions = {}): Promise<Downloaded> {
  const { etag, timeoutMs = 120_000 } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  const headers = { accept: "application/json", ...(etag && { "if-none-match": etag }) };
  const response = await fetch(url, { headers, signal }).catch((error: unknown) => {
    throw new SpecError(`${url} cannot be reached (${causeOf(error)}); nothing was changed`);
  });
  if (response.status === 304) {
    return { text: undefined, etag };
  }
  if (!response.ok) {
    const advice = "mend its address in specs/sources.yaml, or try again later";
    throw new SpecError(`${url} answers ${response.status}; ${advice}`);
  }
  const text = await readBody(url, response, options);
  if (text.trimStart().startsWith("<")) {
    throw new SpecError(`${url} answers a page and no document; mend its address in sources.yaml`);
  }
  return { text, etag: response.headers.get("etag") ?? undefined };
}

async function readBody(
  url: string,
  response: Response,
  { maxBytes = 32 * MIB, onProgress }: DownloadOptions,
): Promise<string> {
  // A compressed body is longer than what the header says.
  const announced = response.headers.has("content-encoding")
    ? undefined
    : Number(response.headers.get("content-length") ?? Number.NaN) || undefined;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      onProgress?.(bytes, announced);
      if (bytes > maxBytes) {
        throw new SpecError(`${url} is larger than ${maxBytes / MIB} MiB; is it the document?`);
      }
    }
  } catch (error) {
    if (error instanceof SpecError) {
      throw error;
    }
    const of = announced === undefined ? "" : ` of ${announced}`;
    throw new SpecError(
      `${url} broke off after ${bytes}${of} bytes (${causeOf(error)}); try again`,
    );
  }
  // Without a byte-order mark, which JSON does not know.
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** What fetch tells is "fetch failed"; what happened is its cause. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? code : cause instanceof Error ? cause.message : String(cause);
}
