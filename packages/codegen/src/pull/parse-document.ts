import { parse } from "yaml";
import { isRecord } from "../is-record.ts";
import { SpecError } from "../spec-error.ts";

/** A downloaded document, before anybody knows whether it is a good one. */
export interface RawDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** Parses JSON or YAML; `from` is where it came from, for the message. */
export function parseDocument(text: string, from: string): RawDocument {
  const parsed = parsedText(text, from);
  if (!isRecord(parsed) || typeof parsed.openapi !== "string" || !isRecord(parsed.paths)) {
    throw new SpecError(`${from} is no OpenAPI 3 document: it has no \`openapi\` and \`paths\``);
  }
  return { ...parsed, openapi: parsed.openapi, paths: parsed.paths };
}

function parsedText(text: string, from: string): unknown {
  try {
    // What is JSON is read as JSON, which takes a hundredth of the time.
    return text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text);
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new SpecError(`${from} cannot be parsed (${line}); was it cut short? Try again`);
  }
}
