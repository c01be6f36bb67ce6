import type { ReadOperation } from "../read-operations.ts";
import type { LeftOut } from "./callable-document.ts";
import type { Names } from "./names.ts";
import type { NewSpec } from "./read-spec.ts";

/** The package's README, as far as the document goes. */
export function readmeFile(
  { kebab, camel, pascal }: Names,
  { document, operations, leftOut }: NewSpec,
): string {
  return `# @entur-clients/${kebab}

Typed client for ${document.info.title.replace(/\s+/g, " ")}. Unofficial, and not on a registry yet.

\`\`\`sh
npm install @entur-clients/${kebab}
\`\`\`

Node >= 20.19, current browsers, Bun, Deno and workers; \`import\` and \`require\`. Nothing else has to be installed.

| operation | does |
| --- | --- |
${operations.map(row).join("\n")}
${notCallable(leftOut)}
\`\`\`ts
import { clientCredentials, createEntur, create${pascal} } from "@entur-clients/${kebab}";

const entur = createEntur({
  clientName: "acme-webshop", // <company>-<application>
  environment: "staging", // or "dev", "production", or URLs of your own
  credentials: clientCredentials({ clientId: "acme", clientSecret: "invented" }),
});
const ${camel} = create${pascal}(entur);

console.log(Object.keys(${camel}));
\`\`\`

Each method gives the data or throws a typed error; \`isHttpError(error)\` and its kin tell which. By path (\`${camel}.GET("/…")\`
and the other verbs) and by \`${camel}.call("operationId", …)\` the answer is a value, narrowed by its \`status\`. Clients of one
context share its token, its limits and its logger.

\`@entur-clients/${kebab}/validators\` holds the spec's rules as self-contained code: pass them as
\`create${pascal}(entur, { validators, validate: "throw" })\` to have answers judged. \`@entur-clients/${kebab}/pact\` holds the pact and
its states, for \`openapi-pact\`.
`;
}

function notCallable(leftOut: readonly LeftOut[]): string {
  const lines = leftOut.map(
    ({ place, cookie }) => `- \`${place}\` needs the cookie \`${cookie}\`\n`,
  );
  return lines.length > 0
    ? `\nNot callable, because browsers let no program set a cookie:\n\n${lines.join("")}`
    : "";
}

function row({ id, method, path, operation }: ReadOperation): string {
  const does = operation.summary ?? `${method} ${path}`;
  return `| \`${id}\` | ${does.replace(/\s+/g, " ").replaceAll("|", "\\|")} |`;
}
