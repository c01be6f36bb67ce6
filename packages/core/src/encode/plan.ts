import type { Operation, Parameter } from "../operation.js";

/** An operation's row, prepared once for encoding many requests. */
export interface Plan {
  readonly operationId: string;
  readonly operation: Operation;
  /** The template cut at its parameters: literal text and parameters in turn. */
  readonly path: readonly (string | Parameter)[];
  /** Path, query and header parameters by name; header names in lower case. */
  readonly parameters: { readonly [Place in Parameter["in"]]: ReadonlyMap<string, Parameter> };
  /** What to ask for: every media type the operation may answer with. */
  readonly accept: string;
  /** The first documented request media type. */
  readonly contentType: string | undefined;
}

const BRACES = /\{([^{}]+)\}/;

/** Prepares one row of a service's table. */
export function planOf(operationId: string, operation: Operation): Plan {
  const path = parametersIn("path", operation);
  const mediaTypes = Object.values(operation.responses).flat();
  return {
    operationId,
    operation,
    // Splitting by a pattern with a group puts the names between the literals.
    path: operation.path
      .split(BRACES)
      .map((text, index) => (index % 2 === 0 ? text : (path.get(text) ?? simple(text)))),
    parameters: {
      path,
      query: parametersIn("query", operation),
      header: parametersIn("header", operation),
    },
    accept: [...new Set(mediaTypes)].join(", ") || "*/*",
    contentType: operation.body?.mediaTypes[0],
  };
}

function parametersIn(place: Parameter["in"], operation: Operation): Map<string, Parameter> {
  const named = operation.parameters
    .filter((parameter) => parameter.in === place)
    .map(
      (parameter) =>
        [place === "header" ? parameter.name.toLowerCase() : parameter.name, parameter] as const,
    );
  return new Map(named);
}

/** A name in the template that the table has no row for is a plain path parameter. */
function simple(name: string): Parameter {
  return { name, in: "path", style: "simple", explode: false, required: true };
}
