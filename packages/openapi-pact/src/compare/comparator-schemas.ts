import { lookUp } from "../document/follow-ref.js";
import { children, isRecord, type Located } from "../document/located.js";
import { isReferrer } from "../document/referrers.js";
import type { SourceFiles } from "../document/source-files.js";

const ONE = new Set(["additionalProperties", "items", "not"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf"]);
/** The comparator does not look for a `$ref` below these and would stumble over it; our own pass reads them. */
const UNREAD = new Set(
  `$defs $id $anchor $schema $comment $dynamicRef $dynamicAnchor contains minContains maxContains contentSchema definitions
  dependentSchemas dependencies discriminator else example examples if patternProperties prefixItems propertyNames then
  unevaluatedItems xml`.split(/\s+/),
);

/**
 * The schemas of a document as the comparator understands them: in one file, in JSON Schema 2019-09, and never stricter than
 * they were. A schema that something refers to gets a name of its own.
 */
export class ComparatorSchemas {
  readonly #files: SourceFiles;
  readonly #names = new Map<string, string>();
  readonly #named: { [name: string]: unknown } = {};

  constructor(files: SourceFiles) {
    this.#files = files;
  }

  /** Every schema that has been referred to, by name. */
  get named(): { readonly [name: string]: unknown } {
    return this.#named;
  }

  /** One schema, rewritten. */
  schema(from: Located): unknown {
    if (!isRecord(from.value)) {
      return from.value;
    }
    const entries = [...children(from)].flatMap(([keyword, child]) =>
      UNREAD.has(keyword) || keyword.startsWith("x-")
        ? []
        : [[keyword, this.#value(keyword, child)]],
    );
    const { $ref: _, ...rest } = Object.fromEntries(entries);
    return {
      ...rest,
      ...this.#openness(from),
      ...this.#tuple(from),
      ...(isReferrer(from) && { $ref: this.#reference(lookUp(this.#files, from)) }),
    };
  }

  #value(keyword: string, child: Located): unknown {
    if (ONE.has(keyword)) {
      return this.schema(child);
    }
    if (LISTS.has(keyword)) {
      return [...children(child).values()].map((one) => this.schema(one));
    }
    return keyword === "properties"
      ? Object.fromEntries([...children(child)].map(([name, one]) => [name, this.schema(one)]))
      : child.value;
  }

  /** The comparator takes a response's `additionalProperties: true` for `false`, and knows no patterns of names. */
  #openness({ value }: Located): object {
    const { additionalProperties, patternProperties }: { [keyword: string]: unknown } = isRecord(
      value,
    )
      ? value
      : {};
    const open = additionalProperties === true || patternProperties !== undefined;
    return open ? { additionalProperties: {} } : {};
  }

  /** A tuple is any array of what may stand in it: the comparator's JSON Schema has no `prefixItems`. */
  #tuple(from: Located): object {
    const parts = children(from);
    const tuple = parts.get("prefixItems");
    if (!tuple) {
      return {};
    }
    const rest = parts.get("items");
    const items = [...children(tuple).values(), ...(isRecord(rest?.value) && rest ? [rest] : [])];
    const open = rest === undefined || rest.value === true;
    return { items: open ? {} : { anyOf: items.map((item) => this.schema(item)) } };
  }

  #reference(target: Located): string {
    const key = `${target.file}#${target.pointer}`;
    const known = this.#names.get(key);
    const name = known ?? `S${this.#names.size}`;
    if (known === undefined) {
      this.#names.set(key, name);
      this.#named[name] = this.schema(target);
    }
    return `#/components/schemas/${name}`;
  }
}
