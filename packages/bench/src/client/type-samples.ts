import { CALLS, type SampleCall, SERVICES } from "./calls.ts";

/** The same 22 calls, written as the users of each client would; the last line of each reads the answer. */
export interface TypeSample {
  readonly name: string;
  readonly source: string;
}

/** @param afterEach a line that follows each call and may use `data` */
export function typeSamples(afterEach = ""): readonly TypeSample[] {
  const calls = (write: (call: SampleCall) => string) =>
    CALLS.map((call) => `{\n${write(call)}\n}`).join("\n");
  const read = ({ reads: [expression, type] }: SampleCall) =>
    `const read: ${type} = ${expression};\nlog(read);\n${afterEach}`;
  const headed = (head: string, body: string) =>
    `${head}\ndeclare const log: (value: unknown) => void;\n${body}\n`;
  const narrowed = (call: SampleCall, condition: string, data: string) =>
    `if (${condition}) {\nconst data = ${data};\n${read(call)}\n}`;

  return [
    {
      name: "ours, by operation",
      source: headed(
        OUR_HEAD,
        calls((call) => {
          const request = literal({ ...call.parameters, body: call.body });
          const { service, operationId } = call;
          return `const data = await ${service}.${operationId}(${request});\n${read(call)}`;
        }),
      ),
    },
    {
      name: "ours, by path, narrowed by status",
      source: headed(
        OUR_HEAD,
        calls((call) => {
          const init = literal({ params: call.parameters, body: call.body });
          const { service, method, path } = call;
          return `const result = await ${service}.${method}("${path}", ${init});
${narrowed(call, "result.status === 200", "result.data")}`;
        }),
      ),
    },
    {
      name: "openapi-fetch, by path, not narrowed",
      source: headed(
        OPENAPI_FETCH_HEAD,
        calls((call) => {
          const params = { ...call.parameters, header: { ...HEADER, ...call.peersSend } };
          const init = literal({ params, body: call.body });
          const { service, method, path } = call;
          return `const result = await ${service}.${method}("${path}", ${init});
${call.method === "DELETE" ? `const data = result.data;\n${read(call)}` : narrowed(call, "result.data", "result.data")}`;
        }),
      ),
    },
    {
      name: "hey-api, by operation, not narrowed",
      source: headed(
        HEY_API_HEAD,
        calls((call) => {
          const headers = { ...HEADER, ...call.peersSend };
          const options = literal({ ...call.parameters, headers, body: call.body });
          const { operationId } = call;
          return `const result = await ${operationId}(${options});
${call.method === "DELETE" ? `const data: undefined = undefined;\n${read(call)}` : narrowed(call, "result.data", "result.data")}`;
        }),
      ),
    },
  ];
}

const HEADER = { "ET-Client-Name": "acme-webshop" };

const OUR_HEAD = `import { createEntur } from "@entur-clients/core";
${SERVICES.map((service) => `import { create${capital(service)} } from "@entur-clients/${service}";`).join("\n")}
const entur = createEntur({ clientName: "acme-webshop", environment: "staging" });
${SERVICES.map((service) => `const ${service} = create${capital(service)}(entur);`).join("\n")}`;

const OPENAPI_FETCH_HEAD = `import createClient from "openapi-fetch";
${SERVICES.map((service) => `import type { paths as ${capital(service)} } from "@entur-clients/${service}";`).join("\n")}
${SERVICES.map((service) => `const ${service} = createClient<${capital(service)}>();`).join("\n")}`;

const HEY_API_HEAD = SERVICES.map((service) => {
  const names = CALLS.filter((call) => call.service === service).map((call) => call.operationId);
  return `import { ${names.join(", ")} } from "../../hey-api/dist/${service}/index.js";`;
}).join("\n");

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A value as source text, without what is undefined. */
function literal(value: object): string {
  return JSON.stringify(value);
}
