import { propertyName } from "../literal.ts";
import type { ReadOperation } from "../read-operations.ts";
import { GAP_FILE } from "./gap-file.ts";
import type { Names } from "./names.ts";
import type { NewSpec } from "./read-spec.ts";

/** What the sandbox needs to serve the service: every handler is a gap. File name below its `src` → text. */
export function sandboxFiles(names: Names, spec: NewSpec): ReadonlyMap<string, string> {
  const { kebab } = names;
  return new Map([
    [`${kebab}/gap.ts`, GAP_FILE],
    [`${kebab}/handlers.ts`, handlersFile(names, spec)],
    [`${kebab}/error-body.ts`, errorBodyFile(names)],
    [`states/${kebab}.ts`, statesFile(names)],
  ]);
}

function handlersFile({ kebab, camel }: Names, spec: NewSpec): string {
  const rows = spec.operations.map(
    (operation) => `  /** \`${operation.method} ${operation.path}\` */
  ${propertyName(operation.id)}: gap(${JSON.stringify(wanted(operation))}),\n`,
  );
  const ids = spec.operations.map(
    ({ id, operationId }) => `${id}: operations[${JSON.stringify(operationId)}]`,
  );
  const isPlain =
    spec.foreignIds.length === 0 &&
    spec.operations.every(({ id, operationId }) => id === operationId);
  return `import type { operations } from "@entur-clients/${kebab}";
import type { Handlers } from "../http/handlers.js";
import { gap } from "./gap.js";

/** Every operation of the ${kebab} service. */
export const ${camel}Handlers: Handlers<${isPlain ? "operations" : `{ ${ids.join("; ")} }`}> = {
${rows.join("")}};
`;
}

function wanted({ parameters, body, responses }: ReadOperation): string {
  const places = (["path", "query", "header"] as const).filter((place) =>
    parameters.some(({ in: where }) => where === place),
  );
  const given = [...places, ...(body ? ["body"] : []), "db"];
  const statuses = responses.map(([status]) => status).join(", ");
  return `write async ({ ${given.join(", ")} }) => a reply with status ${statuses}`;
}

function errorBodyFile({ kebab, camel }: Names): string {
  return `import type { ErrorBody } from "../http/error-bodies.js";
import { gap } from "./gap.js";

/** The body of every failure of the ${kebab} service. */
export const ${camel}Error: ErrorBody = gap("write (refusal, facts) => the error body of the document");
`;
}

function statesFile({ kebab, camel, pascal }: Names): string {
  return `import type { ${pascal}States } from "@entur-clients/${kebab}/pact";
import type { StateHandlers } from "./state.js";
import { STATES } from "./states.js";

/** The states that the ${kebab} pact asks for: no fewer and no more. */
export const ${camel}States: StateHandlers<${pascal}States> = {
  nothing: STATES.nothing,
};
`;
}
