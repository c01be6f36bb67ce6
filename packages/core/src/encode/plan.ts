import type { Operation, Parameter } from "../operation.js";

/** A parameter with the defaults of its style filled in. */
export type PlannedParameter = Required<Parameter>;

/** An operation's row, prepared once for encoding many requests. */
export interface Plan {
  readonly operationId: string;
  readonly operation: Operation;
  /** The template cut at its parameters: literal text and parameters in turn. */
  readonly path: readonly (string | PlannedParameter)[];
  /** Path, query and header parameters by name; header names in lower case. */
  readonly parameters: {
    readonly [Place in Parameter["in"]]: ReadonlyMap<string, PlannedParameter>;
  };
  /** What to ask for: every media type the operation may answer with. */
  readonly accept: string;
  /** The first documented request media type. */
  readonly contentType: string | undefined;
}

const BRACES = /\{([^{}]+)\}/;

/** Prepares one row of a service's table. */
export function planOf(operationId: string, operation: Operation): Plan {
  // Splitting by a pattern with a group puts the names between the literals.
  const pieces = operation.path.split(BRACES);
  const named = pieces.filter((_, index) => index % 2 === 1);
  const path = parametersIn("path", [
    ...named.map((name) => ({ name, in: "path" as const })),
    ...operation.parameters,
  ]);
  const mediaTypes = Object.values(operation.responses).flat();
  return {
    operationId,
    operation,
    path: pieces.map((text, index) => (index % 2 === 1 && path.get(text)) || text),
    parameters: {
      path,
      query: parametersIn("query", operation.parameters),
      header: parametersIn("header", operation.parameters),
    },
    accept: [...new Set(mediaTypes)].join(", ") || "*/*",
    contentType: operation.body?.mediaTypes[0],
  };
}

/** By name, header names in lower case; of two of one name the later. */
function parametersIn(
  place: Parameter["in"],
  parameters: readonly Parameter[],
): Map<string, PlannedParameter> {
  const found = new Map<string, PlannedParameter>();
  for (const parameter of parameters) {
    if (parameter.in === place) {
      const { name, style = place === "query" ? "form" : "simple" } = parameter;
      const key = place === "header" ? name.toLowerCase() : name;
      found.set(key, { explode: style === "form", ...parameter, style });
    }
  }
  return found;
}
