import { isDeepStrictEqual } from "node:util";
import { isRecord } from "../document/located.js";
import type { Document } from "../document/read-document.js";
import type { Change } from "./change.js";
import type { Comparison } from "./operation-changes.js";

/** What changed in a document outside its operations: addresses, prose, webhooks, and names that only code knows. */
export function documentChanges(
  comparison: Comparison,
  before: Document,
  after: Document,
): readonly Change[] {
  return [
    ...serverChanges(comparison, before, after),
    ...proseChanges(before, after),
    ...webhookChanges(before, after),
    ...schemaNameChanges(before, after),
  ];
}

const NOBODY = { operationIds: [], interactions: [] };

function part({ root }: Document, key: string): unknown {
  return isRecord(root.value) ? root.value[key] : undefined;
}

/** A new base path moves every operation; a new host is for whoever configures the client. */
function serverChanges({ pact }: Comparison, before: Document, after: Document): readonly Change[] {
  const [was, is] = [before, after].map((document) => addresses(document));
  if (isDeepStrictEqual(part(before, "servers"), part(after, "servers"))) {
    return [];
  }
  const moved = before.basePath !== after.basePath;
  const effect = moved ? ("breaking" as const) : ("noted" as const);
  return [
    {
      kind: "server",
      direction: "request",
      verdict: moved ? "breaking" : "compatible",
      place: "#/servers",
      message: moved
        ? `base path ${before.basePath || "/"} → ${after.basePath || "/"} (server ${was} → ${is})`
        : `server ${was} → ${is}: clients that take their address from the document go elsewhere`,
      operationIds: [...after.operations.keys()],
      interactions: pact?.interactions.map(({ description }) => ({ description, effect })) ?? [],
    },
  ];
}

function addresses(document: Document): string {
  const servers = part(document, "servers");
  const urls = Array.isArray(servers) ? servers.map((one) => String(Object(one).url)) : [];
  return urls.join(", ") || "none";
}

const PROSE = ["info", "externalDocs", "tags"];

function proseChanges(before: Document, after: Document): readonly Change[] {
  return PROSE.filter((key) => !isDeepStrictEqual(part(before, key), part(after, key))).map(
    (key) => ({
      ...NOBODY,
      kind: "docs",
      verdict: "docs",
      place: `#/${key}`,
      message: `${key} changed`,
    }),
  );
}

/** Webhooks are calls of the provider's own: no table of interactions holds them. */
function webhookChanges(before: Document, after: Document): readonly Change[] {
  return isDeepStrictEqual(part(before, "webhooks"), part(after, "webhooks"))
    ? []
    : [
        {
          ...NOBODY,
          kind: "webhook",
          direction: "response",
          verdict: "compatible",
          place: "#/webhooks",
          message: "webhooks changed: whoever receives them should look",
        },
      ];
}

/** Generated code exports every component by its name, whether or not an operation uses it. */
function schemaNameChanges(before: Document, after: Document): readonly Change[] {
  const [was, is] = [before, after].map(schemaNames);
  return (was ?? [])
    .filter((name) => !is?.includes(name))
    .map((name) => ({
      ...NOBODY,
      kind: "names",
      verdict: "breaking",
      place: `#/components/schemas/${name}`,
      message: `schema ${name} is gone: its name in generated code is too`,
    }));
}

function schemaNames(document: Document): readonly string[] {
  const components = part(document, "components");
  const schemas = isRecord(components) ? components.schemas : undefined;
  return isRecord(schemas) ? Object.keys(schemas) : [];
}
