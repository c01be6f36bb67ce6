import { docLines } from "../doc-comment.ts";
import type { Names } from "./names.ts";

/** `src/client.ts`, as every service has it. */
export function clientFile({ kebab, pascal }: Names, title: string): string {
  return `import {
  type CallByOperation,
  type ClientOptions,
  createClient,
  type Entur,
  type PathClient,
} from "@entur-clients/core";
import type { Calls, Methods, Verbs } from "./generated/methods.js";
import { operationTable } from "./generated/operations.js";
import { spec } from "./generated/spec.js";
import type { validators } from "./generated/validators.js";

${docLines([`${title.replace(/\s+/g, " ")}: one method per operation, and every path by verb.`], "")}export interface ${pascal} extends Methods, PathClient<Verbs> {
  /** Any operation by its id; the answer is a value, whatever its status. */
  readonly call: CallByOperation<Calls>;
}

/** What a client of this service may be given beside its context. */
export type ${pascal}Options = ClientOptions<typeof validators>;

/**
 * A client in this context; the clients of one context share its token and its limits. Given \`validators\` (from
 * \`@entur-clients/${kebab}/validators\`), it looks at every answer, and reports or throws what the specification
 * does not allow.
 */
export function create${pascal}(entur: Entur, options?: ${pascal}Options): ${pascal} {
  const service = { basePath: spec.basePath, operations: operationTable };
  return createClient<${pascal}>(entur, service, options);
}
`;
}

/** `src/client.test.ts`: what can be tested before anybody has written what to send. */
export function clientTestFile({ pascal, camel }: Names): string {
  return `import { createEntur } from "@entur-clients/core";
import { expect, test } from "vitest";
import { create${pascal} } from "./client.js";
import { operationTable } from "./generated/operations.js";

const entur = createEntur({ clientName: "acme-webshop", environment: "staging" });
const ${camel} = create${pascal}(entur);

test.each(Object.keys(operationTable))("%s is a method of the client", (operationId) => {
  expect(${camel}).toHaveProperty(operationId, expect.any(Function));
});
`;
}

/** `src/client.test-d.ts`. */
export function clientTypeTestFile({ pascal }: Names): string {
  return `import type { Client } from "openapi-fetch";
import type { ${pascal} } from "./client.js";
import type { paths } from "./generated/schema.js";

declare const client: ${pascal};

/** What is built on openapi-fetch works with this client. */
export const openapiFetchClient: Client<paths> = client;
`;
}
