import { isRecord } from "./is-record.ts";

/**
 * Writes the schema names in a document's discriminator mappings as references, in place. OpenAPI allows a bare name
 * (4.8.25); the bundler takes it for a file.
 */
export function mappingReferences(node: unknown): void {
  if (Array.isArray(node)) {
    node.forEach(mappingReferences);
    return;
  }
  if (!isRecord(node)) {
    return;
  }
  const mapping = isRecord(node.discriminator) ? node.discriminator.mapping : undefined;
  if (isRecord(mapping)) {
    for (const [value, target] of Object.entries(mapping)) {
      if (
        typeof target === "string" &&
        /^[\w.-]+$/.test(target) &&
        !/\.(ya?ml|json)$/.test(target)
      ) {
        mapping[value] = `#/components/schemas/${target}`;
      }
    }
  }
  Object.values(node).forEach(mappingReferences);
}
