import { existsSync } from "node:fs";
import {
  BaseResolver,
  bundle,
  createConfig,
  getLineColLocation,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.ts";
import { isRecord } from "./is-record.ts";
import { mappingReferences } from "./mapping-references.ts";
import { shownPath } from "./shown-path.ts";
import { SpecError } from "./spec-error.ts";

const SUPPORTED = /^3\.[01]\.\d+$/;

/** Reads an OpenAPI document with its external references bundled in; throws {@link SpecError}. */
export async function loadDocument(file: string): Promise<OpenApiDocument> {
  if (!existsSync(file)) {
    throw new SpecError(`${shownPath(file)}: no such spec; add the file or remove its service`);
  }
  const resolver = new BaseResolver();
  // What cannot be read is returned, what cannot be parsed is thrown.
  const entry = await resolver.resolveDocument(null, file, true).catch((error: Error) => error);
  if (entry instanceof Error) {
    throw new SpecError(parseMessage(file, entry));
  }
  assertSupported(file, entry.parsed);
  mappingReferences(entry.parsed);
  const { bundle: result, problems } = await bundle({
    doc: entry,
    externalRefResolver: resolver,
    config: await createConfig({}),
  });
  const [problem] = problems.filter(({ severity }) => severity === "error");
  if (problem) {
    throw new SpecError(problemMessage(file, problem));
  }
  return result.parsed;
}

function assertSupported(file: string, parsed: unknown): asserts parsed is OpenApiDocument {
  const version = isRecord(parsed) ? parsed.openapi : undefined;
  if (typeof version !== "string" || !SUPPORTED.test(version)) {
    const found = version === undefined ? "no `openapi` version" : `OpenAPI ${version}`;
    throw new SpecError(`${shownPath(file)}:1: ${found}; only 3.0 and 3.1 documents are supported`);
  }
  if (!isRecord(parsed) || !isRecord(parsed.paths)) {
    throw new SpecError(
      `${shownPath(file)}:1: no \`paths\`; a service needs at least one operation`,
    );
  }
}

function problemMessage(file: string, problem: NormalizedProblem): string {
  const [location] = problem.location;
  const where = location
    ? `${shownPath(location.source.absoluteRef)}:${line(location)}`
    : shownPath(file);
  return `${where}: ${oneLine(problem.message)}${location ? ` at ${location.pointer}` : ""}`;
}

function line(location: NormalizedProblem["location"][number]): string {
  const { start } = getLineColLocation(location);
  return `${start.line}:${start.col}`;
}

/** A YAML error carries its place as fields beside the message. */
function parseMessage(file: string, error: unknown): string {
  const { message } = error instanceof Error ? error : new Error(String(error));
  if (!isRecord(error) || !("line" in error)) {
    return `${shownPath(file)}: ${oneLine(message)}`;
  }
  const source = isRecord(error.source) ? error.source.absoluteRef : file;
  return `${shownPath(String(source))}:${error.line}:${error.col}: ${oneLine(message)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
