import openapiTS, { astToString } from "openapi-typescript";
import { banner } from "./banner.ts";
import type { OpenApiDocument } from "./document.ts";

/** `schema.ts`: the types of a document. The only file that knows openapi-typescript. */
export async function schemaFile(document: OpenApiDocument): Promise<string> {
  // The generator rewrites parts of what it is given, so it gets a copy; its input type is its own.
  const copy = structuredClone(document) as unknown as Parameters<typeof openapiTS>[0];
  const nodes = await openapiTS(copy, {
    alphabetize: true,
    // Otherwise a property with a default is required, in request bodies too.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return `${banner(document)}\n${astToString(nodes)}`;
}
