import { docLines } from "../doc-comment.ts";
import { propertyName } from "../literal.ts";
import type { ReadOperation } from "../read-operations.ts";
import type { Status } from "../status.ts";
import { GAP_FILE } from "./gap-file.ts";
import type { Names } from "./names.ts";
import type { NewSpec } from "./read-spec.ts";
import { type RowPlace, rowPlaces } from "./row-places.ts";

/** The pact of a new service: every operation and status is a gap. File name → text. */
export function pactFiles(names: Names, spec: NewSpec): ReadonlyMap<string, string> {
  const placeOf = rowPlaces(names, spec.operations);
  return new Map([
    ...spec.operations.map((operation) => {
      const place = placeOf(operation.id);
      return [`${place.file}.ts`, rowFile(names, operation, place)] as const;
    }),
    ["gap.ts", GAP_FILE],
    ["interactions.ts", interactionsFile(names, spec, placeOf)],
    ["record.test.ts", recordFile(names, spec)],
    ["states.ts", statesFile(names, spec)],
  ]);
}

function rowFile({ pascal }: Names, operation: ReadOperation, { name }: RowPlace): string {
  const { operationId, method, path, responses } = operation;
  const cells = responses.map(
    ([status]) =>
      `  ${propertyName(String(status))}: gap(${JSON.stringify(wanted(operation, status))}),\n`,
  );
  return `import { gap } from "./gap.js";
import type { ${pascal}Row } from "./states.js";

${docLines([operation.operation.summary ?? `\`${method} ${path}\``], "")}export const ${name}: ${pascal}Row<${JSON.stringify(operationId)}> = {
${cells.join("")}};
`;
}

/** What the compiler's message is to say: short, because it cuts what is long. */
function wanted({ parameters, body, responses }: ReadOperation, status: Status): string {
  const places = (["path", "query", "header"] as const).filter((place) =>
    parameters.some(({ in: where, required }) => where === place && required),
  );
  const parts = [...places, ...(body?.required ? ["body"] : [])];
  const request = parts.length > 0 ? `request: { ${parts.join(", ")} }` : "request";
  const content = responses.find(([key]) => key === status)?.[1].content;
  const response = Object.keys(content ?? {}).length > 0 ? "response: { body }" : "response: {}";
  const which = typeof status === "number" ? [] : ["status"];
  return `write { ${["given", ...which, request, response].join(", ")} } or { waive: { reason, until } }`;
}

function interactionsFile(
  { kebab, camel, pascal }: Names,
  spec: NewSpec,
  placeOf: (id: string) => RowPlace,
): string {
  const places = spec.operations.map(({ id, operationId }) => ({ ...placeOf(id), operationId }));
  const imports = places.map(({ name, file }) => `import { ${name} } from "./${file}.js";\n`);
  const rows = places.map(({ name, operationId }) =>
    name === operationId ? name : `${ownKey(operationId)}: ${name}`,
  );
  return `import { definePact, type Pact } from "openapi-pact";
${imports.join("")}import type { ${pascal}Caller, ${pascal}Operations, ${pascal}States } from "./states.js";

export type { ${pascal}Caller, ${pascal}States } from "./states.js";

/** What this client expects of the ${kebab} service. */
export const ${camel}Pact: Pact = definePact<${pascal}Operations, ${pascal}States, ${pascal}Caller>()({
  consumer: "entur-clients-${kebab}",
  provider: "entur-${kebab}",
  caller: "partner",
  clientHeaders: {
    "ET-Client-Name": "acme-webshop",
    "X-Correlation-Id": {
      match: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      example: "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33",
    },
  },
  table: { ${rows.join(", ")} },
});
`;
}

/** An operationId as a key: written plainly, `__proto__` would set the object's prototype. */
function ownKey(operationId: string): string {
  if (operationId === "then") {
    return "\n// biome-ignore lint/suspicious/noThenProperty: an operationId of the document; nobody awaits this\nthen";
  }
  return operationId === "__proto__" ? '["__proto__"]' : propertyName(operationId);
}

function recordFile({ kebab, camel, pascal }: Names, { operations }: NewSpec): string {
  const renamed = operations.filter(({ id, operationId }) => id !== operationId);
  const methods = renamed.map(({ id, operationId }) => `${ownKey(operationId)}: "${id}"`);
  const named = methods.length > 0 ? `, { ${methods.join(", ")} }` : "";
  return `import { callThrough } from "@entur-clients/recording";
import { recordTests } from "openapi-pact/record";
import { test } from "vitest";
import { create${pascal} } from "../src/index.js";
import { ${camel}Pact } from "./interactions.js";

recordTests({
  test,
  pact: ${camel}Pact,
  spec: new URL("../../../specs/${kebab}.yaml", import.meta.url),
  out: new URL("../.pact/", import.meta.url),
  call: callThrough(create${pascal}${named}),
});
`;
}

function statesFile({ kebab, pascal }: Names, { foreignIds }: NewSpec): string {
  const foreign = foreignIds.map((id) => JSON.stringify(id)).join(" | ");
  const own = foreign === "" ? "operations" : `Omit<operations, ${foreign}>`;
  return `import { defineStates, type Given, type Row } from "openapi-pact";
import type { operations } from "../src/index.js";

/** The operations that the pact is about. */
export type ${pascal}Operations = ${own};

/** The provider states of the ${kebab} pact: a name and its parameters each. The sandbox brings them about. */
export interface ${pascal}States {
  nothing: undefined;
}

/** Who calls. */
export type ${pascal}Caller =
  | "partner"
  | "other-partner"
  | "unpermitted"
  | "expired"
  | "anonymous"
  | "internal";

/** One operation of the ${kebab} pact. */
export type ${pascal}Row<Id extends keyof ${pascal}Operations> = Row<
  ${pascal}Operations,
  Id,
  ${pascal}States,
  ${pascal}Caller
>;

/** Makes a state of {@link ${pascal}States}. */
export const given: Given<${pascal}States> = defineStates<${pascal}States>().given;
`;
}
