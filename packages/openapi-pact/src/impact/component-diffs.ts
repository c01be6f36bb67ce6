import type { Located } from "../document/located.js";
import type { Direction } from "./change.js";
import { engineDiffs } from "./engine-diffs.js";
import { type Expansion, expandPair, type Reference } from "./expand-pair.js";
import type { Finding } from "./finding.js";
import type { DocumentPair } from "./operation-diffs.js";
import { schemaFindings } from "./schema-findings.js";
import { pathWithinSchema, whereOf } from "./where-of.js";

/** A schema that both documents refer to, judged for one direction. */
export interface Component {
  readonly findings: readonly { readonly finding: Finding; readonly origin: Located }[];
  /** The schemas that it refers to in turn. */
  readonly references: readonly { readonly path: readonly string[]; readonly to: Component }[];
}

/** Judges what a reference leads to; undefined where both sides are alike. */
export type ComponentAt = (reference: Reference, direction: Direction) => Component | undefined;

/** Prepares to judge schemas. Each pair is expanded and compared once per direction, however many refer to it. */
export function componentsBetween(files: DocumentPair): ComponentAt {
  const known = new Map<string, Component>();
  return at;

  function at({ before, after }: Reference, direction: Direction): Component | undefined {
    if (files.alike(before, after)) {
      return undefined;
    }
    const key = [direction, before, after].map(nameOf).join(" ");
    const found = known.get(key);
    if (found) {
      return found;
    }
    const references: { path: readonly string[]; to: Component }[] = [];
    const { findings, within } = judge(files, before, after, direction);
    const component = { findings, references };
    // Known before what it refers to is looked at, which may be itself.
    known.set(key, component);
    for (const reference of within) {
      const to = at(reference, direction);
      if (to) {
        references.push({ path: pathWithinSchema(reference.path) ?? [], to });
      }
    }
    return component;
  }
}

function nameOf(one: Located | Direction): string {
  return typeof one === "string" ? one : `${one.file}#${one.pointer}`;
}

/** As the schema of a body that is all there is to an operation. */
function judge(files: DocumentPair, before: Located, after: Located, direction: Direction) {
  const within: Reference[] = [];
  const expansion: Expansion = { ...files, origins: new WeakMap(), references: within };
  const [was, is] = expandPair(expansion, before, after, PATHS[direction]);
  const sides = {
    before: bodyOf(expansion, was, before, direction),
    after: bodyOf(expansion, is, after, direction),
  };
  const name = before.pointer.split("/").at(-1) ?? "";
  const findings = engineDiffs(expansion.origins, sides).flatMap((diff) =>
    schemaFindings(diff, { ...whereOf(diff), name }).map((finding) => ({
      finding,
      origin: diff.origin,
    })),
  );
  return { findings, within };
}

const PATHS: { readonly [direction in Direction]: readonly string[] } = {
  request: ["requestBody", "content", "application/json", "schema"],
  response: ["responses", "200", "content", "application/json", "schema"],
};

function bodyOf(
  { origins }: Expansion,
  schema: unknown,
  source: Located,
  direction: Direction,
): object {
  const body = PATHS[direction].reduceRight<unknown>((inner, key) => ({ [key]: inner }), schema);
  const whole = Object(body);
  origins.set(whole, source);
  return whole;
}
