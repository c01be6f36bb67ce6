import { isRecord, type Located, pointerStep } from "../document/located.js";
import type { Schemas } from "../document/schema-checks.js";
import { appliedSchemas, schemasOfItem, schemasOfProperty } from "../matching/applied-schemas.js";
import { isMatcher, type Matcher } from "../matching/matcher.js";
import { templateValue } from "../matching/template-value.js";
import { accepts } from "./accepts.js";
import type { Edge } from "./edge.js";
import { rulesOf, ruleText } from "./rules-of.js";
import { scalarEdges } from "./scalar-edges.js";

/** What it takes to look for edges, and which rules of which schemas were looked at before. */
export interface Search extends Schemas {
  readonly seen: Set<string>;
}

/** Bodies that a template accepts, each with one place at the edge of its rule and the example everywhere else. */
export function* edgesOf(
  search: Search,
  owners: readonly Located[],
  template: unknown,
): Generator<Edge> {
  const example = templateValue(template);
  const applied = owners.flatMap((schema) => appliedSchemas(search, schema, example));
  if (isMatcher(template)) {
    yield* matcherEdges(search, applied, template);
  } else if (Array.isArray(template)) {
    for (const [index, item] of template.entries()) {
      yield* inArray(
        edgesOf(search, schemasOfItem(applied, index), item),
        template.map(templateValue),
        index,
      );
    }
  } else if (isRecord(template)) {
    yield* objectEdges(search, applied, template);
  }
}

function* matcherEdges(
  search: Search,
  applied: readonly Located[],
  template: Matcher,
): Generator<Edge> {
  const { value } = template;
  const rule = ruleText(rulesOf(template));
  // Once for a rule of a schema, however many interactions share it.
  const isOpen = isNew(search, applied, `${rule} ${jsonOf(template, rule)}`);
  for (const candidate of isOpen ? candidatesOf(applied, template) : []) {
    if (accepts(template, candidate)) {
      yield { at: "", rule, value: candidate, body: candidate, unmentioned: false, applied };
    }
  }
  if (isRecord(value) && rule !== "equality") {
    yield* mapValueEdges(search, applied, template, value);
  }
  if (Array.isArray(value) && value.length > 0 && rule !== "equality") {
    yield* inArray(
      edgesOf(search, schemasOfItem(applied, 0), value[0]),
      value.map(templateValue),
      0,
    );
  }
}

/** Values worth a try where a rule stands. */
function candidatesOf(applied: readonly Located[], template: Matcher): readonly unknown[] {
  const { value } = template;
  if (Array.isArray(value)) {
    return [...sizes(template, value.map(templateValue)), ...scalarEdges(applied, undefined)];
  }
  return isRecord(value) ? maps(value) : scalarEdges(applied, value);
}

function isNew({ seen }: Search, applied: readonly Located[], what: string): boolean {
  const places = applied.map(({ file, pointer }) => `${file}#${pointer}`);
  const key = JSON.stringify([...places, what]);
  const known = seen.has(key);
  seen.add(key);
  return !known;
}

/** What a rule is about, besides its schema: for `equality` the value itself, for others what kind of value. */
function jsonOf({ value }: Matcher, rule: string): string {
  return rule === "equality" ? JSON.stringify(value) : typeof value;
}

/** Arrays from nothing to many, with every item like the example's. */
function sizes({ min = 0, max = 20 }: Matcher, [item]: readonly unknown[]): readonly unknown[] {
  const lengths = item === undefined ? [0] : [0, 1, min, min + 1, max, max + 1];
  return lengths.map((length) => Array.from({ length }, () => item));
}

/** Maps from nothing to many, and with odd keys. */
function maps(held: object): readonly unknown[] {
  const example = templateValue(held);
  const first = templateValue(Object.values(held)[0]);
  const keys = ["", "a", "A", "é", "a b", "0", "x".repeat(300)];
  return [
    {},
    example,
    ...keys.map((key) => ({ [key]: first })),
    Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`k${index}`, first])),
  ];
}

/** Maps with one value at its edge. */
function* mapValueEdges(
  search: Search,
  owners: readonly Located[],
  template: Matcher,
  held: { readonly [key: string]: unknown },
): Generator<Edge> {
  for (const [key, first] of Object.entries(held).slice(0, 1)) {
    const example = Object.fromEntries(
      Object.entries(held).map(([name, part]) => [name, templateValue(part)]),
    );
    const place = { owners: schemasOfProperty(owners, key), template, first };
    for (const edge of valueEdges(search, place)) {
      const body = { ...example, [key]: edge.body };
      if (accepts(template, body)) {
        yield { ...edge, at: `/${pointerStep(key)}${edge.at}`, body };
      }
    }
  }
}

/** Values of a map at their edges: what they hold has rules of its own, or the map's rule is theirs. */
function* valueEdges(search: Search, { owners, template, first }: MapValue): Generator<Edge> {
  const rules = rulesOf(template);
  if (rules.some(({ "pact:matcher:type": type }) => type === "values")) {
    yield* edgesOf(search, owners, first);
    return;
  }
  const example = templateValue(first);
  const applied = owners.flatMap((schema) => appliedSchemas(search, schema, example));
  const rule = ruleText(rules);
  for (const value of isNew(search, applied, rule) ? scalarEdges(applied, example) : []) {
    yield { at: "", rule, value, body: value, unmentioned: false, applied };
  }
}

interface MapValue {
  readonly owners: readonly Located[];
  readonly template: Matcher;
  readonly first: unknown;
}

function* objectEdges(
  search: Search,
  applied: readonly Located[],
  template: { readonly [key: string]: unknown },
): Generator<Edge> {
  const example = Object.fromEntries(
    Object.entries(template).map(([key, part]) => [key, templateValue(part)]),
  );
  for (const [key, part] of Object.entries(template)) {
    for (const edge of edgesOf(search, schemasOfProperty(applied, key), part)) {
      yield {
        ...edge,
        at: `/${pointerStep(key)}${edge.at}`,
        body: { ...example, [key]: edge.body },
      };
    }
  }
  for (const key of unmentioned(applied, template).filter((name) => isNew(search, applied, name))) {
    for (const value of [null, 0, "", {}, []]) {
      const rule = "no rule";
      yield {
        at: `/${pointerStep(key)}`,
        rule,
        value,
        body: { ...example, [key]: value },
        unmentioned: true,
        applied,
      };
    }
  }
}

/** Properties that the document names and the example leaves out, and one that nobody ever named. */
function unmentioned(applied: readonly Located[], template: object): readonly string[] {
  const named = applied.flatMap(({ value }) =>
    isRecord(value) && isRecord(value.properties) ? Object.keys(value.properties) : [],
  );
  return [...new Set([...named, "unknown"])].filter((key) => !Object.hasOwn(template, key));
}

function* inArray(
  edges: Iterable<Edge>,
  example: readonly unknown[],
  index: number,
): Generator<Edge> {
  for (const edge of edges) {
    yield { ...edge, at: `/${index}${edge.at}`, body: example.with(index, edge.body) };
  }
}
