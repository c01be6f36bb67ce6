import { isRecord, type Located } from "../document/located.js";
import { anotherText } from "./another-text.js";
import type { BodyPoint } from "./body-points.js";
import type { MutantKind } from "./mutant.js";
import { NOTHING } from "./steps.js";

/** What may take a value's place, the most telling first. */
export interface BodyChange {
  readonly kind: MutantKind;
  readonly candidates: readonly unknown[];
  /**
   * `leaves`: the first candidate that breaks the document, else the first. `only leaves`: else none. `stays`: the first that the
   * document allows, else none.
   */
  readonly seeks: "leaves" | "only leaves" | "stays";
}

/** Every change to one part of a body. */
export function bodyChanges(point: BodyPoint): readonly BodyChange[] {
  const { value, applied, property, map, at } = point;
  const schemas = applied.map((schema) => schema.value).filter(isRecord);
  const listed = schemas.some((schema) => "enum" in schema || "const" in schema);
  return [
    ...(property || at.length === 0 ? [leaving("dropped", NOTHING)] : []),
    ...(value === null ? [] : [leaving("nulled", null)]),
    leaving("retyped", ...otherTypes(value)),
    ...(Number.isInteger(value) ? [onlyLeaving("fraction", Number(value) + 0.5)] : []),
    ...(listed ? [onlyLeaving("foreign value", ...foreignValues(schemas, value))] : []),
    ...(typeof value === "string" && !listed
      ? [onlyLeaving("malformed", "", "~", `${value}~`, `~${value}`, longer(value, schemas))]
      : []),
    ...(map ? [leaving("emptied", {})] : []),
    ...stayingChanges(schemas, value),
  ];
}

type Schema = Located["value"] & { readonly [keyword: string]: unknown };

function stayingChanges(schemas: readonly Schema[], value: unknown): readonly BodyChange[] {
  if (Array.isArray(value)) {
    return value.length === 0 ? [] : [leaving("emptied", [])];
  }
  switch (typeof value) {
    case "string":
      return [staying("changed", ...listedValues(schemas), ...anotherText(value))];
    case "number":
      return [staying("off by one", value + 1, value - 1)];
    case "boolean":
      return [staying("changed", !value)];
    default:
      return [];
  }
}

function leaving(kind: MutantKind, ...candidates: readonly unknown[]): BodyChange {
  return { kind, candidates, seeks: "leaves" };
}

function onlyLeaving(kind: MutantKind, ...candidates: readonly unknown[]): BodyChange {
  return { kind, candidates, seeks: "only leaves" };
}

function staying(kind: MutantKind, ...candidates: readonly unknown[]): BodyChange {
  return { kind, candidates, seeks: "stays" };
}

/** Values of other types, the most alike first: Pact compares some values by their text. */
function otherTypes(value: unknown): readonly unknown[] {
  switch (typeof value) {
    case "string":
      return [value !== "" && Number.isSafeInteger(Number(value)) ? Number(value) : 1, true, {}];
    case "number":
      return [String(value), true, {}];
    case "boolean":
      return [String(value), Number(value), {}];
    default:
      return Array.isArray(value)
        ? [{}, "text"]
        : value === null
          ? ["", 0, false, [], {}]
          : [[], "text"];
  }
}

function listedValues(schemas: readonly Schema[]): readonly unknown[] {
  return schemas.flatMap((schema) => (Array.isArray(schema.enum) ? schema.enum : []));
}

function foreignValues(schemas: readonly Schema[], value: unknown): readonly unknown[] {
  switch (typeof value) {
    case "string":
      return [`${value}-foreign`, `foreign-${value}`];
    case "number":
      return [
        1 + Math.max(value, ...listedValues(schemas).filter((one) => typeof one === "number")),
      ];
    case "boolean":
      return [!value];
    default:
      return [];
  }
}

function longer(value: string, schemas: readonly Schema[]): string {
  const limits = schemas.map(({ maxLength }) => (typeof maxLength === "number" ? maxLength : 0));
  return value.padEnd(Math.max(0, ...limits) + 1, "x");
}
