import { below, isRecord, type Located } from "./located.js";

/** The path of a document's first server, without a trailing slash; variables take their default. */
export function serverPath(root: Located): string {
  const servers = below(root, "servers")?.value;
  const server: unknown = Array.isArray(servers) ? servers[0] : undefined;
  if (!isRecord(server) || typeof server.url !== "string") {
    return "";
  }
  const variables = server.variables;
  const url = server.url.replaceAll(/\{([^}]*)\}/g, (_, name: string) => {
    const variable = isRecord(variables) ? variables[name] : undefined;
    return isRecord(variable) ? String(variable.default) : name;
  });
  return new URL(url, "http://localhost").pathname.replace(/\/+$/, "");
}
