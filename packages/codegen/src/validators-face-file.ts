import { banner } from "./banner.ts";
import type { OpenApiDocument } from "./document.ts";
import type { ReadOperation } from "./read-operations.ts";
import { statusLiteral } from "./status.ts";

/** `validators.d.ts`: the typed face of `validators.js`. */
export function validatorsFaceFile(
  document: OpenApiDocument,
  operations: readonly ReadOperation[],
): string {
  const rows = operations.map(({ id, body, responses }) => {
    const statuses = responses.map(([status]) => statusLiteral(status)).join(" | ") || "never";
    return `  readonly ${id}: OperationChecks<${statuses}>${body ? " & { readonly body: Check }" : ""};\n`;
  });
  return `${banner(document)}
/** One broken rule: where (a JSON pointer), which keyword, and what it asks for. */
export interface Violation {
  readonly at: string;
  readonly keyword: string;
  readonly message: string;
}

/** Judges a value; an empty list means that it is valid. */
export type Check = (value: unknown) => readonly Violation[];

/**
 * The checks of one operation. \`path\`, \`query\` and \`header\` take an object of texts (header names in
 * lower case) and coerce it in place to the types of the spec.
 */
export interface OperationChecks<Status extends ${statusType(operations)}> {
  readonly path: Check;
  readonly query: Check;
  readonly header: Check;
  readonly body?: Check;
  readonly responses: { readonly [S in Status]: Check };
}

/** Checks by operationId. */
export declare const validators: {
${rows.join("")}};
`;
}

/** Ranges and `default` are texts; most documents list numbers alone. */
function statusType(operations: readonly ReadOperation[]): string {
  const listsTexts = operations.some(({ responses }) =>
    responses.some(([status]) => typeof status !== "number"),
  );
  return listsTexts ? "number | string" : "number";
}
