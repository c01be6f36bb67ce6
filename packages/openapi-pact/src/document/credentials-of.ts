import { below, children, isRecord, type Located } from "./located.js";
import type { ApiKey, Operation } from "./operation.js";
import { securitySchemes } from "./security-schemes.js";
import type { SourceFiles } from "./source-files.js";

/**
 * The credentials of one way into an operation: the first that needs a header `Authorization`, else the first that needs a key.
 * Certificates travel below HTTP.
 */
export function credentialsOf(
  files: SourceFiles,
  root: Located,
  operation: Located,
): Pick<Operation, "authorised" | "apiKeys"> {
  const requirements = below(operation, "security") ?? below(root, "security");
  const schemes = securitySchemes(files, root);
  const ways = [...(requirements ? children(requirements).values() : [])].map(({ value }) =>
    Object.keys(isRecord(value) ? value : {})
      .map((name) => schemes.get(name))
      .filter(isRecord),
  );
  const way =
    ways.find((one) => one.some(isInAuthorization)) ?? ways.find((one) => one.some(isKey));
  return {
    authorised: way?.some(isInAuthorization) ?? false,
    // A key has a place and a name, or the document breaks OpenAPI itself.
    apiKeys: (way ?? []).filter(isKey) as unknown as readonly ApiKey[],
  };
}

/** Bearer tokens, OAuth 2 and OpenID Connect. */
function isInAuthorization({ type }: { readonly type?: unknown }): boolean {
  return type !== "apiKey" && type !== "mutualTLS";
}

function isKey(scheme: { readonly type?: unknown }): boolean {
  return scheme.type === "apiKey";
}
