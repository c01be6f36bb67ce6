import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { isRecord } from "../is-record.ts";
import { shownPath } from "../shown-path.ts";
import { SpecError } from "../spec-error.ts";

/** Where one service's document is published, and which of its tags are ours. */
export interface Source {
  readonly service: string;
  readonly url: string;
  readonly tags: readonly string[];
}

/** Reads `specs/sources.yaml`; throws {@link SpecError} for what it cannot use. */
export async function readSources(file: string): Promise<readonly Source[]> {
  const read: unknown = parse(await readFile(file, "utf8"));
  if (!isRecord(read)) {
    throw new SpecError(`${shownPath(file)}: no services; write \`<service>: { url, tags }\``);
  }
  return Object.entries(read).map(([service, source]) => {
    const { url, tags } = isRecord(source) ? source : {};
    if (typeof url !== "string" || !URL.canParse(url)) {
      throw new SpecError(`${shownPath(file)}: ${service} needs a \`url\`, as https://…`);
    }
    if (!Array.isArray(tags) || tags.length === 0) {
      throw new SpecError(`${shownPath(file)}: ${service} needs \`tags\`, at least one`);
    }
    return { service, url, tags: tags.map(String) };
  });
}
