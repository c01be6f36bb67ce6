import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { canonicalJson } from "../canonical-json.ts";
import { isRecord } from "../is-record.ts";
import type { Source } from "./read-sources.ts";

/** A published document that a service's file was found equal to. */
export interface SeenDocument {
  /** The server's name for this version of it. */
  readonly etag: string;
  /** Of the file, and of which document and tags it was made; the ETag says nothing of any other. */
  readonly sha256: string;
}

/** By service. */
export type SeenDocuments = ReadonlyMap<string, SeenDocument>;

/** Reads them; none where none were kept. */
export async function readSeenDocuments(file: string): Promise<SeenDocuments> {
  const read: unknown = existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : {};
  return new Map(
    Object.entries(isRecord(read) ? read : {}).flatMap(([service, seen]) => {
      const { etag, sha256 } = isRecord(seen) ? seen : {};
      return typeof etag === "string" && typeof sha256 === "string"
        ? [[service, { etag, sha256 }]]
        : [];
    }),
  );
}

/** Keeps them for the next time. */
export async function writeSeenDocuments(file: string, seen: SeenDocuments): Promise<void> {
  const text = JSON.stringify(JSON.parse(canonicalJson(Object.fromEntries(seen))), undefined, 2);
  await writeFile(file, `${text}\n`);
}

/** The hash by which a service's file is known again. */
export function hashOf({ url, tags }: Source, text: string): string {
  return createHash("sha256")
    .update(JSON.stringify([url, tags, text]))
    .digest("hex");
}
