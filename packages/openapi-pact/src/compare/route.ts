import type { Operation } from "../document/operation.js";
import type { Document } from "../document/read-document.js";
import type { RecordedInteraction } from "../pact-file/recorded-interaction.js";

/** The operation a request is for, and what its path says. */
export interface Route {
  readonly operation: Operation;
  /** The path's parameters, decoded. */
  readonly path: { readonly [name: string]: string };
}

/** What says which operation is meant. */
export interface Routed {
  readonly request: Pick<RecordedInteraction["request"], "method" | "path">;
  /** Preferred where several would fit. */
  readonly operationId?: string | undefined;
}

/** Finds the operation of a request; what is written out in a template goes before what is a parameter. */
export function route(
  { operations, basePath }: Document,
  { request, operationId }: Routed,
): Route | undefined {
  if (!request.path.startsWith(basePath)) {
    return undefined;
  }
  const path = request.path.slice(basePath.length);
  const found = [...operations.values()].flatMap((operation) => {
    const values = operation.method === request.method ? valuesIn(operation.path, path) : undefined;
    return values ? [{ operation, path: values }] : [];
  });
  const [first] = found.sort((a, b) => Object.keys(a.path).length - Object.keys(b.path).length);
  return found.find(({ operation }) => operation.operationId === operationId) ?? first;
}

function valuesIn(template: string, path: string): Route["path"] | undefined {
  const names: string[] = [];
  const pattern = template
    .split(/(\{[^}]+\})/)
    .map((part) => {
      if (!part.startsWith("{")) {
        return part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      names.push(part.slice(1, -1));
      return "([^/]+)";
    })
    .join("");
  const match = new RegExp(`^${pattern}$`).exec(path);
  return (
    (match &&
      Object.fromEntries(names.map((name, index) => [name, decoded(match[index + 1] ?? "")]))) ??
    undefined
  );
}

/** A percent sign that encodes nothing stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
