/** What kind of promise of a document a cell stands for. */
export type Dimension = (typeof DIMENSIONS)[number];

/** Every dimension, in the order that reports show them. */
export const DIMENSIONS: readonly [
  "operation",
  "status",
  "media type",
  "parameter",
  "request property",
  "response property",
  "response header",
  "enum value",
  "null",
  "variant",
  "security",
] = [
  "operation",
  "status",
  "media type",
  "parameter",
  "request property",
  "response property",
  "response header",
  "enum value",
  "null",
  "variant",
  "security",
];

/** The smallest thing a document promises that a pact can show to hold. */
export interface Cell {
  /** Readable, unique within a document and the same on every run: `getPet 200 response $.home`. */
  readonly id: string;
  readonly dimension: Dimension;
  readonly operationId: string;
  /** The key of the document's responses, where the cell belongs to one. */
  readonly documented?: string;
}

/** A cell with what is known about it. */
export interface JudgedCell extends Cell {
  readonly state: "covered" | "waived" | "missing";
  /** The interactions that cover it, by description; empty unless covered. */
  readonly by: readonly string[];
}
